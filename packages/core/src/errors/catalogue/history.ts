import type { Catalogue } from './entry.ts';

/** What can be wrong with tags, branches and the target of a release. */
export const history = {} as const satisfies Catalogue;
