export * from './file-verdict.ts';
export { isAsWritten, keptText } from './kept-file.ts';
export { syncJsonSchema } from './list-schema.ts';
export { isInnerPath } from './list-text.ts';
export { fill as fillTemplate, isSafeValue, placeholdersOf } from './placeholder.ts';
export * from './read-list.ts';
export * from './sync-list.ts';
export * from './sync-report.ts';
export { unifiedDiff } from './unified-diff.ts';
