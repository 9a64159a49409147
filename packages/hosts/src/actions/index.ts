export * from './action.ts';
export * from './inputs.ts';
export type { Step } from './step.ts';
