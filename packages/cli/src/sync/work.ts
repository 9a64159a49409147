import type { FileVerdict, Problem, RepositoryState } from '@lockstep/core';

/** What was found in a repository, and what was done. */
export interface Work {
  readonly branch: string;
  readonly verdicts: readonly FileVerdict[];
  /** What was done; undefined where nothing was. */
  readonly state?: RepositoryState;
  readonly detail?: string;
  readonly problem?: Problem;
}
