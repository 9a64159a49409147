import type { Catalogue } from './entry.ts';

/** What gates report. */
export const gates = {} as const satisfies Catalogue;
