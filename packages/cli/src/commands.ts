import type { Run } from './world.ts';

/** One command, as the help shows it. */
export interface CommandEntry {
  readonly summary: string;
  /** What it works on instead of a folder, where it takes several things. */
  readonly operands?: string;
  /** What it is told before the folder: one word. */
  readonly word?: string;
  /** Its own options, beside `--json` and `--help`. */
  readonly options: readonly OptionName[];
  /** What an option means to it alone, where that is not what it means elsewhere. */
  readonly texts?: Readonly<Partial<Record<OptionName, string>>>;
  /** Loads the work on demand, so that asking for help loads nothing. */
  readonly load: () => Promise<Run>;
}

export const optionTexts = {
  target: ['TAG', 'the tag to release (default: the one at HEAD)'],
  operator: ['NAME', 'who answers for this run (default: the actor of the environment)'],
  build: ['', 'run the build list of lockstep.yaml first'],
  part: ['NAME', 'seal what this job of a matrix build made'],
  run: ['ID', 'the run that built the release, where several succeeded'],
  retention: ['DAYS', 'how long a stored build is kept (default: as the server has it)'],
  'source-only': ['', 'look at configuration and manifests, not at built files'],
  'skip-rehearsal': ['', 'publish without a recorded rehearsal (the ledger records that)'],
  channel: ['ID', 'work on one channel'],
  mode: ['NAME', 'what follows: rehearsal (registries’ tokens suffice) or live (all of them; the default)'],
  phase: ['NAME', 'carry out one phase: reserve, commit or reveal'],
  'no-record': ['', 'leave the result in its file, for lockstep record'],
  reason: ['TEXT', 'why the release is given up'],
  'take-over': ['', 'go on although another run holds the release (two at once do no harm)'],
  anchor: ['TEXT', 'an entry that the ledger must hold, as an earlier output or the evidence names it'],
  policy: ['NAME', 'what a divergence means: block (exit 3, the default) or warn (exit 0)'],
  undo: ['', 'take back what is public, where a channel can (crates are yanked)'],
  workflows: ['', 'the workflow files, too: check looks at them, init writes those that are missing'],
  'trusted-publishing': [
    '',
    'publish as a Trusted Publisher, without tokens, where registries know that (GitHub)',
  ],
  security: ['', 'a release that mends a vulnerability: its text may not name it yet'],
  yes: ['', 'ask nothing'],
  pre: ['ID', 'make it a pre-release of this kind, such as rc'],
  packages: ['PATTERNS', 'only packages in these folders, between commas (narrows release.packages)'],
  package: ['NAME', 'the package that is meant, where each has a version of its own'],
  commit: ['', 'make the release commit'],
  tag: ['', 'make the annotated tag on it'],
  push: ['', 'push the commit, then the tag'],
  gate: ['ID', 'run one gate'],
  host: ['', 'run only the gates that ask the host'],
  'no-host': ['', 'run only the gates that do not ask the host'],
  'no-install': ['', 'list what would be installed, and install nothing'],
  'plan-file': ['FILE', 'install what a plan names, which --no-install --json made elsewhere'],
  commands: ['LINES', 'what is run in the surroundings of each installed package, one command a line'],
  hours: ['N', 'look only within so many hours after the release (default: 0, at any time)'],
  report: ['', 'open, update or close the one issue about what is wrong'],
  advisory: ['SEVERITY', 'only draft a private advisory: critical, high, medium or low'],
  again: ['', 'say once more what was said, or may have been'],
  wait: ['MINUTES', 'how long an accepted version is waited for (default: 30)'],
  apply: ['', 'do it; without this option it is only shown'],
  confirm: ['TAG', 'the tag of the release once more, in place of a person at a terminal'],
  plan: ['', 'only look, and say what can be undone, by whom, and what stays (the default)'],
  unpublish: ['', 'remove versions from npm where its rules let one, in place of deprecating them'],
  'pull-request': ['', 'propose the changes by a pull request, one in each repository'],
  force: ['', 'replace files that were edited by hand as well'],
} as const;

export type OptionName = keyof typeof optionTexts;

export const commands = {
  init: {
    summary: 'find packages and versions of a repository, and write lockstep.yaml, and its workflows',
    options: ['yes', 'workflows', 'trusted-publishing'],
    load: async () => (await import('./commands/init.ts')).runInit,
  },
  bump: {
    summary: 'say the next version and write it everywhere: breaking, feature, fix, security, docs or auto',
    word: 'KIND',
    options: ['pre', 'package', 'commit', 'tag', 'push'],
    load: async () => (await import('./commands/bump.ts')).runBump,
  },
  changelog: {
    summary: 'print the section of a version, which is the text of its release',
    word: 'VERSION',
    options: [],
    load: async () => (await import('./commands/changelog.ts')).runChangelog,
  },
  gate: {
    summary: 'run the gates of lockstep.yaml: checks that must hold before anything is published',
    options: ['target', 'operator', 'gate', 'host', 'no-host', 'packages', 'no-record'],
    load: async () => (await import('./commands/gate.ts')).runGate,
  },
  check: {
    summary: 'check versions, tag, CHANGELOG, manifests, built files and workflows against each other',
    options: ['target', 'source-only', 'packages', 'workflows', 'security'],
    load: async () => (await import('./commands/check.ts')).runCheck,
  },
  seal: {
    summary: 'hash the built files and write lockstep.seal.json',
    options: ['target', 'build', 'part', 'packages'],
    load: async () => (await import('./commands/seal.ts')).runSeal,
  },
  store: {
    summary: 'record the seal and store the sealed files where resolve-build finds them (in workflows)',
    options: ['target', 'operator', 'retention'],
    load: async () => (await import('./commands/store.ts')).runStore,
  },
  'resolve-build': {
    summary: 'find the build of the tag on its host, verify it, and put seal and files in their places',
    options: ['target', 'run'],
    load: async () => (await import('./commands/resolve-build.ts')).runResolveBuild,
  },
  rehearse: {
    summary: 'run the whole release against stand-ins on loopback and install from them',
    options: ['target', 'operator', 'packages'],
    load: async () => (await import('./commands/rehearse.ts')).runRehearse,
  },
  preflight: {
    summary: 'try every credential and ask every channel, publishing nothing',
    options: ['target', 'operator', 'channel', 'mode'],
    load: async () => (await import('./commands/preflight.ts')).runPreflight,
  },
  record: {
    summary: 'write the results of rehearse and preflight to the ledger (in workflows)',
    options: ['operator'],
    load: async () => (await import('./commands/record.ts')).runRecord,
  },
  publish: {
    summary: 'publish what is sealed, or go on where an earlier run stopped',
    options: ['target', 'operator', 'skip-rehearsal', 'channel', 'phase', 'wait', 'take-over', 'anchor'],
    load: async () => (await import('./commands/publish.ts')).runPublish,
  },
  install: {
    summary: 'install what the channels show, as a user would, and run it; reads no credential',
    options: ['target', 'operator', 'channel', 'no-record'],
    load: async () => (await import('./commands/install.ts')).runInstall,
  },
  verify: {
    summary: 'download and compare every released artifact on every channel',
    options: ['target'],
    load: async () => (await import('./commands/verify.ts')).runVerify,
  },
  sanity: {
    summary: 'install a release from its channels later on, run it, look at its licences and contents',
    options: ['target', 'channel', 'no-install', 'plan-file', 'commands', 'hours'],
    load: async () => (await import('./commands/sanity.ts')).runSanity,
  },
  watch: {
    summary: 'look once at a release after it was made; with --report one issue shows what is wrong',
    options: ['target', 'operator', 'hours', 'report'],
    load: async () => (await import('./commands/watch.ts')).runWatch,
  },
  status: {
    summary: 'say where the release stands and what to run next',
    options: ['target', 'anchor'],
    load: async () => (await import('./commands/status.ts')).runStatus,
  },
  resume: {
    summary: 'do what status says is next, and nothing more',
    options: ['target', 'operator', 'wait', 'take-over', 'anchor', 'packages', 'yes', 'confirm'],
    load: async () => (await import('./commands/resume.ts')).runResume,
  },
  triage: {
    summary: 'say why jobs of a run failed, from their logs, while it is still going as well',
    word: 'RUN',
    options: [],
    load: async () => (await import('./commands/triage.ts')).runTriage,
  },
  blocker: {
    summary: 'open, list or close the issues of what a rerun cannot mend',
    word: 'open|list|close',
    options: ['target', 'reason', 'run', 'operator'],
    texts: {
      reason: 'what a person says of it: opens an issue about that, or is said when issues are closed',
      run: 'the run whose failed jobs are the evidence',
    },
    load: async () => (await import('./commands/blocker.ts')).runBlocker,
  },
  log: {
    summary: 'print the ledger of the release',
    options: ['target', 'anchor'],
    load: async () => (await import('./commands/log.ts')).runLog,
  },
  doctor: {
    summary: 'say what registries have to be told to trust this repository, and what keeps them from it',
    options: [],
    load: async () => (await import('./commands/doctor.ts')).runDoctor,
  },
  compare: {
    summary: 'say what differs between seals, SHA-512 manifests or addresses of one release',
    operands: 'SEAL|SHA512SUMS|FOLDER|URL…',
    options: ['policy'],
    load: async () => (await import('./commands/compare.ts')).runCompare,
  },
  sync: {
    summary: 'bring files such as workflows to many repositories, as a list says',
    word: 'LIST',
    options: ['apply', 'pull-request', 'force'],
    load: async () => (await import('./commands/sync.ts')).runSync,
  },
  announce: {
    summary: 'say that a release is complete: milestone, issues, pull requests, webhooks, each once',
    options: ['target', 'operator', 'anchor', 'again', 'security', 'advisory'],
    load: async () => (await import('./commands/announce.ts')).runAnnounce,
  },
  rollback: {
    summary: 'take a release back, channel by channel, as far as each one lets anybody; shows it first',
    options: [
      'target',
      'operator',
      'plan',
      'apply',
      'yes',
      'confirm',
      'unpublish',
      'reason',
      'take-over',
      'anchor',
    ],
    load: async () => (await import('./commands/rollback.ts')).runRollback,
  },
  hotfix: {
    summary: 'make the branch for a hotfix from the tag of a release, with the patch version written',
    options: ['target', 'package', 'commit', 'push'],
    texts: {
      target: 'the tag that is mended (default: the last stable one before HEAD)',
      push: 'push the branch',
    },
    load: async () => (await import('./commands/hotfix.ts')).runHotfix,
  },
  abandon: {
    summary: 'give the release up for good; its version is never published',
    options: ['target', 'operator', 'reason', 'undo'],
    load: async () => (await import('./commands/abandon.ts')).runAbandon,
  },
} as const satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof commands;

/** Whether a word is a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
