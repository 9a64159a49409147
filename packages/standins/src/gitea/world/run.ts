import type { StoredUser } from './user.ts';

export type RunStatus = 'queued' | 'in_progress' | 'completed';
export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A step of a job, in its place. */
export interface StoredStep {
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion: RunConclusion | undefined;
}

/** A job of a workflow's run. */
export interface StoredJob {
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
  readonly status: RunStatus;
  readonly conclusion: RunConclusion | undefined;
  readonly steps: readonly StoredStep[];
  /** What it has printed so far; undefined until it starts. */
  readonly log: string | undefined;
}

/** A run of a workflow. */
export interface StoredRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** The workflow's file name. */
  readonly workflow: string;
  readonly event: string;
  /** The full name of the ref that it ran for. */
  readonly ref: string;
  readonly commit: string;
  readonly title: string;
  readonly status: RunStatus;
  readonly conclusion: RunConclusion | undefined;
  readonly actor: StoredUser;
  readonly created: Date;
  readonly started: Date | undefined;
  readonly completed: Date | undefined;
  readonly jobs: readonly StoredJob[];
  /** The repository whose code ran, when it is a fork of this one: `owner/name`. */
  readonly headRepository: string | undefined;
}

/** Files that a run left on the server. */
export interface StoredArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  /** A zip archive. */
  readonly archive: Uint8Array;
  readonly isExpired: boolean;
  readonly created: Date;
}
