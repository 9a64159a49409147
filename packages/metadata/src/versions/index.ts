export * from './finder.ts';
export * from './line-index.ts';
