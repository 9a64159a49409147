import type { ServerOptions } from '../server.ts';

/** How the service behaves. */
export interface ActionsResultsOptions extends ServerOptions {
  /** Days that artifacts are kept at most and by default; default 90. */
  readonly retentionDays?: number;
  /** Bytes that fit in; beyond them nothing is taken. Default: no bound. */
  readonly quotaBytes?: number;
}

/** Whose token it is: a job of a workflow run. */
export interface RuntimeJob {
  /** The run's id, as the host's API shows it. */
  readonly run: string;
  /** Default: `build`. */
  readonly job?: string;
}
