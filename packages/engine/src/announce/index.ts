export * from './advisory.ts';
export * from './carry-out.ts';
export * from './deed.ts';
export * from './issues.ts';
export * from './past.ts';
export * from './webhook.ts';
