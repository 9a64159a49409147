export * from './commands.ts';
export * from './options.ts';
export * from './output/present.ts';
export * from './run.ts';
export * from './world.ts';
