import type {
  Clock,
  Gate,
  GateFinding,
  GateKind,
  GateOf,
  GitHistory,
  Host,
  Log,
  Sandbox,
  Seal,
  Workspace,
} from '@lockstep/core';

/** What a gate may know and use. */
export interface GateContext {
  readonly workspace: Workspace;
  readonly history: GitHistory;
  /** The commit that is checked. */
  readonly commit: string;
  /** Its release, where a tag says which. */
  readonly release: { readonly tag: string; readonly version: string } | undefined;
  /** The highest release below it; undefined for a first release. */
  readonly baseTag: string | undefined;
  /** The names of the packages that are released, between blanks. */
  readonly packages?: string;
  /** The branch that releases are made from. */
  readonly branch: string;
  /** What was sealed of this commit, if anything, with its digest. */
  readonly sealed: { readonly seal: Seal; readonly digest: string } | undefined;
  /** Patterns of the files that channels publish, for what is built and not sealed yet. */
  readonly artifacts?: readonly string[];
  readonly operator: string;
  /** The accounts that started this run, as its server names them; whoever answers for it may be named otherwise. */
  readonly starters?: readonly string[];
  /** The run that checks, as the ledger names it. */
  readonly run: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** An empty home and an allow-listed environment without secrets, for one gate. */
  sandbox(gate: Gate): Promise<Sandbox>;
  /**
   * The repository on its host, with the gate's credential or the job's own, or with none.
   * @throws LockstepError when nothing says which repository that is.
   */
  host(gate: Gate): Promise<Host>;
  /** Whether the host is asked with a credential. */
  hasCredential(gate: Gate): Promise<boolean>;
}

/** What one look at a gate found. */
export interface GateFound {
  readonly verdict: 'passed' | 'failed' | 'not run';
  /** In one line: what was found, and what was wanted. */
  readonly reason: string;
  readonly log?: readonly string[];
  readonly findings?: readonly GateFinding[];
  /** Whether a rerun cannot help. */
  readonly isIncident?: boolean;
}

/** Checks gates of one kind. What the world does becomes a verdict; a thrown coded error becomes a failure with its problems' messages. */
export type CheckGate<Kind extends GateKind> = (
  gate: GateOf<Kind>,
  context: GateContext,
) => Promise<GateFound>;
