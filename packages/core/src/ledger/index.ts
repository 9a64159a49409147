export * from './anchor.ts';
export * from './entry.ts';
export * from './gated.ts';
export * from './history.ts';
export * from './journal.ts';
export * from './lease.ts';
export * from './ledger.ts';
