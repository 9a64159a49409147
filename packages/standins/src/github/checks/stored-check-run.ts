/** A check of a commit by an application. */
export interface StoredCheckRun {
  readonly id: number;
  readonly commit: string;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: CheckConclusion | null;
  /** The application, by its short name. */
  readonly app: string;
  /** The suite that it belongs to. */
  readonly suite: number;
  /** The address that it gives for more. */
  readonly details: string;
  readonly createdAt: number;
}

export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required';
