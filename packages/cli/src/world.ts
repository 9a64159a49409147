import type { Log, Outcome, Report, Secret } from '@lockstep/core';
import type { Environment } from '@lockstep/hosts';
import type { Options } from './options.ts';

/** What a command is handed by its entry point, be it a terminal or an action. */
export interface World {
  readonly env: Environment;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly log: Log;
  /** Aborted when the operator asks to stop. */
  readonly signal: AbortSignal;
  /** In a workflow results travel between jobs, and `record` writes them to the ledger. */
  readonly inWorkflow: boolean;
  /** Hides a secret that came up on the way in everything that is written from now on. */
  readonly conceal?: (secret: Secret) => void;
  /** The credential for the git ledger, where it came as an input. */
  readonly ledgerToken?: Secret | undefined;
  /**
   * Has a process without secrets and with these variables take the place of this one, to do the same; it returns where
   * there is nothing secret, or where the system cannot.
   */
  readonly restart?: (variables: Readonly<Record<string, string>>) => void;
  /** How to start Lockstep once more, where it is a command of its own: the runtime and its arguments. */
  readonly self?: readonly [string, ...string[]];
}

/** A command's work: from options to a report and an exit code. */
export type Run = (options: Options, world: World) => Promise<Outcome<Report>>;
