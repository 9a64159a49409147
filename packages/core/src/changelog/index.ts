export * from './document.ts';
export type { MarkdownLine } from './lines.ts';
export * from './section-text.ts';
export type { Marked, VersionHeading } from './version-heading.ts';
