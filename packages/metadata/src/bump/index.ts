export * from './commits.ts';
export * from './decide.ts';
export * from './kind.ts';
