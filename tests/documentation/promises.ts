/** A promise, with the tests that show it: a file below tests/, and words of a title in it. */
export interface Promised {
  readonly id: string;
  readonly promise: string;
  readonly shown: readonly (readonly [file: string, words: string])[];
}

const host = (name: string) => `end-to-end/hosts/${name}.test.ts`;
const gitea = (name: string) => `end-to-end/gitea/${name}.test.ts`;
const ledger = (name: string) => `end-to-end/ledger/${name}.test.ts`;

/** What releases on hosts, taps and the ledger in git promise. */
export const promises: readonly Promised[] = [
  {
    id: 'P4',
    promise: 'Secrets that are required are named when they are missing, the tap’s among them.',
    shown: [[host('github-bad-input'), 'no token for the tap']],
  },
  {
    id: 'P6',
    promise: 'Opening the evidence twice gives one report.',
    shown: [['end-to-end/happy-path.test.ts', 'changes no byte of the evidence']],
  },
  {
    id: 'P7',
    promise: 'Only the verified output of a successful build is published.',
    shown: [
      [
        'end-to-end/builds/refusals.test.ts',
        'is put in its place, and its seal is the one that the ledger holds',
      ],
      ['end-to-end/builds/refusals.test.ts', 'is refused with everything that is wrong with its run at once'],
    ],
  },
  {
    id: 'P8',
    promise: 'The formula is aligned before any registry is written to.',
    shown: [
      [
        host('github-order'),
        'the formula is aligned in a branch, the draft is whole, and nobody sees either',
      ],
      [host('github-bad-input'), 'a formula with an address that is not sealed'],
    ],
  },
  {
    id: 'P9',
    promise: 'All channels publish or none do.',
    shown: [[host('github-order'), 'keeps the release a draft and the tap where it was']],
  },
  {
    id: 'P15',
    promise: 'Build and publish are separate; publishing resolves the build by tag or run.',
    shown: [
      ['end-to-end/builds.test.ts', 'is found by another job, and is there as it was sealed'],
      ['workflows/examples-npm.test.ts', 'is built and stored by one run, and released by another'],
    ],
  },
  {
    id: 'P17',
    promise: 'A release goes on after a failure, without a build.',
    shown: [[host('github-trouble'), 'that lasts longer ends the run, and a later one goes on']],
  },
  {
    id: 'P19',
    promise: 'Every channel is verified afterwards.',
    shown: [
      [host('github-release'), 'ends every command with 0 and no problem'],
      [gitea('duplicates'), 'with something twice or unsealed in it is told by verify'],
    ],
  },
  {
    id: 'P21',
    promise: 'Missing, corrupt or asymmetric is blocked at once.',
    shown: [
      [gitea('many-servers'), 'is an incident while one of them has other bytes, and the other gets nothing'],
      ['end-to-end/polyglot/asymmetry.test.ts', 'is told exactly: what is public where'],
    ],
  },
  {
    id: 'O11',
    promise: 'The release has its title, the CHANGELOG’s section and the distributions.',
    shown: [
      [host('github-release'), 'has the CHANGELOG’s section as its text'],
      ['end-to-end/compare/python.test.ts', 'says in its release what the CHANGELOG says'],
    ],
  },
  {
    id: 'O12',
    promise: 'The milestone is closed afterwards.',
    shown: [['../packages/channels/test/host-release/milestone.test.ts', 'is closed last, and no other']],
  },
  {
    id: 'B5',
    promise: 'The token comes from a mounted file, and goes nowhere else.',
    shown: [[gitea('canary'), 'the token for a Gitea, from a mounted file']],
  },
  {
    id: 'B6',
    promise: 'Pack, publish, and a SHA-512 manifest of the tarballs.',
    shown: [[gitea('example'), 'is there whole, on the registry of its owner and as a release']],
  },
  {
    id: 'B7',
    promise: 'The Gitea release and its assets are made once; a rerun adds nothing.',
    shown: [
      [gitea('example'), 'is published again without a write'],
      [gitea('duplicates'), 'uploads of which every answer is lost are stored once each'],
    ],
  },
  {
    id: 'B9',
    promise: 'A stub is brought to a list of repositories: a difference first, then commits and pushes.',
    shown: [
      ['end-to-end/sync/sync.test.ts', 'get the file but for the broken ones, which stop nobody'],
      ['../packages/cli/test/sync/pull-requests.test.ts', 'is opened once, and found again'],
      ['../packages/cli/test/sync/clones.test.ts', 'gets the file in a commit of its own'],
    ],
  },
  {
    id: 'B10',
    promise: 'Two servers that never reach each other hold the same bytes, and anyone can compare.',
    shown: [
      [gitea('two-servers'), 'has the same artifacts and tools in both seals, of two builds'],
      [
        'end-to-end/compare/compare.test.ts',
        'with different bytes diverge, and what differs is told down to the field',
      ],
    ],
  },
  {
    id: 'B12',
    promise: 'Repo-wide tags, and packages with versions of their own.',
    shown: [
      ['end-to-end/compare/gitea-monorepo.test.ts', 'gives the same artifacts and tools'],
      ['end-to-end/independent/releases.test.ts', 'each with its own tag, ledger and text'],
    ],
  },
  {
    id: 'B14',
    promise: 'Failures are diagnosed with a remedy.',
    shown: [
      [gitea('refusals'), 'nothing is written to the server when there is'],
      [gitea('many-servers'), 'writes to neither while one of them cannot be reached'],
    ],
  },
  {
    id: 'L2',
    promise: 'Every channel receives the sealed bytes.',
    shown: [
      [host('github-release'), 'is there once, whole, with the sealed bytes, and nothing else is left'],
    ],
  },
  {
    id: 'L4',
    promise:
      'The ledger is an append-only, hash-chained record in a git ref: lock, resume point and audit trail.',
    shown: [
      [
        ledger('two-runs'),
        'one goes on; the other says who holds it, since when and from which run, and writes nothing',
      ],
      [ledger('anchors'), 'is an incident for whoever kept its last entry, and nothing is written'],
      [ledger('reading'), 'is read from a fresh clone without any credential'],
      [gitea('ledger'), 'is a ref of it, and its tip is kept in the release'],
    ],
  },
  {
    id: 'L6',
    promise: 'One engine for GitHub, Gitea and the terminal.',
    shown: [
      ['workflows/examples-npm.test.ts', 'puts the sealed bytes on both channels, each once'],
      ['workflows/examples-gitea.test.ts', 'puts the sealed bytes into registry and release, each once'],
    ],
  },
  {
    id: 'L7',
    promise: 'The way back is told before the release, channel by channel.',
    shown: [['../packages/engine/test/rollback.test.ts', 'tells what cannot be undone']],
  },
];
