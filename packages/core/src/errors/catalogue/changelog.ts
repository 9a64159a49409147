import type { Catalogue } from './entry.ts';

/** What can be wrong with the CHANGELOG. */
export const changelog = {} as const satisfies Catalogue;
