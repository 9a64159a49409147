export * from './base-tag.ts';
export * from './check-history.ts';
export type { HistoryInput } from './facts.ts';
export * from './release-tags.ts';
