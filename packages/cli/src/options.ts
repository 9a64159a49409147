import type { Phase } from '@lockstep/core';

/** Everything that the command line can say. */
export interface Options {
  readonly dir: string;
  readonly json: boolean;
  readonly target?: string | undefined;
  readonly operator?: string | undefined;
  readonly build: boolean;
  readonly sourceOnly: boolean;
  readonly skipRehearsal: boolean;
  readonly noRecord: boolean;
  readonly undo: boolean;
  readonly channel?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly reason?: string | undefined;
  /** How long an accepted version is waited for, in minutes. */
  readonly wait: number;
}

/** The default for `wait`: a registry's malware scan takes minutes, at times half an hour. */
export const defaultWaitMinutes = 30;

export const defaultOptions: Options = {
  dir: '.',
  json: false,
  build: false,
  sourceOnly: false,
  skipRehearsal: false,
  noRecord: false,
  undo: false,
  wait: defaultWaitMinutes,
};
