export * from './bump/index.ts';
export * from './changelog/index.ts';
export * from './detect/index.ts';
export * from './history/index.ts';
export * from './pins/index.ts';
export * from './tree.ts';
export * from './versions/index.ts';
export * from './workflows/index.ts';
