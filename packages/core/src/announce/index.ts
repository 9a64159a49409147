export * from './advisory.ts';
export * from './references.ts';
export * from './words.ts';
