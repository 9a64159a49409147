import type { GitHistory, GitState } from '@lockstep/core';

/** What git was asked about a folder before it was known what for. */
export interface EarlyAnswers {
  readonly state: Promise<GitState | undefined>;
  /** Files that belong to the folder; undefined outside of a checkout. */
  readonly files: Promise<readonly string[] | undefined>;
  readonly history: GitHistory;
}
