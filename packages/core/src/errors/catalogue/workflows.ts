import type { Catalogue } from './entry.ts';

/** What can be wrong with workflow files, and with the tools that they use. */
export const workflows = {} as const satisfies Catalogue;
