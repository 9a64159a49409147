import type { Phase } from '@lockstep/core';
import type { Policy } from '@lockstep/engine';

/** Everything that the command line can say. */
export interface Options {
  readonly dir: string;
  /** What a command works on that takes several things, in their order. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly target?: string | undefined;
  readonly operator?: string | undefined;
  readonly build: boolean;
  /** The part of a matrix build that is sealed. */
  readonly part?: string | undefined;
  /** The id of the run whose build is meant. */
  readonly run?: string | undefined;
  /** How many days a stored build is kept. */
  readonly retention?: number | undefined;
  /** Whether a build is stored in any case, or where the surroundings offer a place for it. */
  readonly storing: 'always' | 'if possible';
  readonly sourceOnly: boolean;
  readonly skipRehearsal: boolean;
  readonly noRecord: boolean;
  readonly undo: boolean;
  /** Whether a release is taken from the run that holds it. */
  readonly takeOver: boolean;
  /** An entry of the ledger that was kept elsewhere. */
  readonly anchor?: string | undefined;
  readonly channel?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly reason?: string | undefined;
  /** What a divergence means for the outcome. */
  readonly policy: Policy;
  /** How long an accepted version is waited for, in minutes. */
  readonly wait: number;
}

/** The default for `wait`: a registry's malware scan takes minutes, at times half an hour. */
export const defaultWaitMinutes = 30;

export const defaultOptions: Options = {
  dir: '.',
  operands: [],
  json: false,
  build: false,
  storing: 'always',
  sourceOnly: false,
  skipRehearsal: false,
  noRecord: false,
  undo: false,
  policy: 'block',
  takeOver: false,
  wait: defaultWaitMinutes,
};
