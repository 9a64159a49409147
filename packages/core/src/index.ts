export * from './errors/catalogue.ts';
export * from './errors/lockstep-error.ts';
export * from './errors/problem.ts';
export * from './outcome.ts';
