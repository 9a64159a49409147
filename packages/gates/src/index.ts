export * from './gate-check.ts';
