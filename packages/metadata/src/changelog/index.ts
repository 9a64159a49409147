export { changelogMissing, checkChangelog, isMarkdownName } from './check.ts';
export * from './security.ts';
export type { ChangelogCheck } from './subject.ts';
export { compareVersionTexts } from './version-order.ts';
export * from './with-section.ts';
