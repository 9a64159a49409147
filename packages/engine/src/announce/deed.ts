import type { Problem } from '@lockstep/core';

/** What a look at one deed found. */
export type Looked =
  | { readonly state: 'open' }
  | { readonly state: 'done' }
  /** There is nothing that it could be done to. */
  | { readonly state: 'needless'; readonly why: string }
  | { readonly state: 'unknown'; readonly problem: Problem };

/** What came of a deed; `unsent` proves that nothing was said. */
export type Said =
  | { readonly outcome: 'stored' }
  | { readonly outcome: 'refused' | 'unsent' | 'unknown'; readonly problem: Problem };

/** One thing that is said, or done, once for a release that is complete. */
export interface Deed {
  /** Names it in the ledger for ever: `comment 12`. */
  readonly key: string;
  /** What people call it: `comment on #12`. */
  readonly title: string;
  /** Whether it was done; without it nobody can tell, and the ledger alone decides. */
  look?(): Promise<Looked>;
  /** By one request. */
  act(): Promise<Said>;
}
