/** A run of a workflow. */
export interface StoredRun {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  /** The workflow's file, from the root: `.github/workflows/release.yml`. */
  readonly path: string;
  readonly name: string;
  readonly event: string;
  readonly commit: string;
  /** A branch or tag, by its short name. */
  readonly branch: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly actor: string;
  /** `owner/name` of the repository whose code ran, if it is another one. */
  readonly fork: string | undefined;
  readonly createdAt: number;
  readonly jobs: readonly StoredJob[];
}

export interface StoredJob {
  readonly id: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null;
  readonly steps?: readonly StoredStep[];
  /** What it printed. It is in the storage once the job is over; without one it has none. */
  readonly log?: string;
  /** Whether its log was removed for its age. */
  readonly isLogExpired?: boolean;
}

/** A step of a job, in its place. */
export interface StoredStep {
  readonly name: string;
  readonly status: StoredJob['status'];
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
}
