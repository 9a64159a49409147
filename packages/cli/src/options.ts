import type { AdvisorySeverity, Phase } from '@lockstep/core';
import type { Policy } from '@lockstep/engine';

/** What a preflight is for. */
export type Mode = 'rehearsal' | 'live';

/** Everything that the command line can say. */
export interface Options {
  readonly dir: string;
  /** What a command works on that takes several things, in their order. */
  readonly operands: readonly string[];
  /** What a command is told before the folder. */
  readonly word?: string | undefined;
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
  /** Whether the workflow files are checked, too, or written. */
  readonly workflows: boolean;
  /** Whether what is written publishes as a Trusted Publisher. */
  readonly trustedPublishing: boolean;
  /** Whether the release mends a vulnerability, whatever the configuration says. */
  readonly security: boolean;
  /** Whether nothing is asked. */
  readonly yes: boolean;
  /** The kind of pre-release. */
  readonly pre?: string | undefined;
  /** Patterns of folders whose packages alone are meant, between commas. */
  readonly packages?: string | undefined;
  /** The package that is meant. */
  readonly package?: string | undefined;
  readonly commit: boolean;
  readonly tag: boolean;
  readonly push: boolean;
  /** The one gate that is run. */
  readonly gate?: string | undefined;
  /** Whether only the gates that ask the host are run, or only the others; undefined for all. */
  readonly asksHost?: boolean | undefined;
  readonly skipRehearsal: boolean;
  readonly noRecord: boolean;
  readonly undo: boolean;
  /** Whether a release is taken from the run that holds it. */
  readonly takeOver: boolean;
  /** How bad the vulnerability is whose advisory is drafted. */
  readonly advisory?: AdvisorySeverity | undefined;
  /** Whether what was announced is said once more. */
  readonly again: boolean;
  /** An entry of the ledger that was kept elsewhere. */
  readonly anchor?: string | undefined;
  /** Entries of the ledger that earlier jobs of this run wrote. */
  readonly tips?: readonly string[] | undefined;
  readonly channel?: string | undefined;
  /** What follows: a rehearsal can do without the credentials of what nobody installs from. */
  readonly mode: Mode;
  readonly phase?: Phase | undefined;
  readonly reason?: string | undefined;
  /** What a divergence means for the outcome. */
  readonly policy: Policy;
  /** Whether what is shown is done. */
  readonly apply: boolean;
  /** Whether a rollback is only looked at. */
  readonly onlyPlans: boolean;
  /** The tag of the release once more. */
  readonly confirm?: string | undefined;
  /** Whether versions are removed where a registry lets one. */
  readonly unpublish: boolean;
  /** Whether changes are proposed by pull requests. */
  readonly pullRequest: boolean;
  /** Whether what was edited by hand is replaced. */
  readonly force: boolean;
  /** Whether packages are listed, and none is installed. */
  readonly noInstall: boolean;
  /** What is installed, as a file or as JSON. */
  readonly planFile?: string | undefined;
  /** What is run in the surroundings of each installed package. */
  readonly commands: readonly string[];
  /** For how many hours after a release it is looked at; 0 for ever. */
  readonly hours: number;
  /** Whether an issue shows what is wrong. */
  readonly report: boolean;
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
  workflows: false,
  trustedPublishing: false,
  security: false,
  yes: false,
  commit: false,
  tag: false,
  push: false,
  skipRehearsal: false,
  noRecord: false,
  undo: false,
  policy: 'block',
  mode: 'live',
  takeOver: false,
  again: false,
  noInstall: false,
  commands: [],
  hours: 0,
  report: false,
  apply: false,
  onlyPlans: false,
  unpublish: false,
  pullRequest: false,
  force: false,
  wait: defaultWaitMinutes,
};
