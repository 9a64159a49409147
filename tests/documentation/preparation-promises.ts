import type { Promised } from './promises.ts';

const metadata = (name: string) => `../packages/metadata/test/${name}.test.ts`;
const gates = (name: string) => `../packages/gates/test/${name}.test.ts`;

/** What is promised of the time before anything is published: metadata, gates, the next version. */
export const preparation: readonly Promised[] = [
  {
    id: 'P1',
    promise: 'Target, mode and operator are written down before anything runs.',
    shown: [
      ['../packages/engine/test/opening.test.ts', 'opens with one entry: mode, target, operator and seal'],
    ],
  },
  {
    id: 'P2',
    promise: 'The base tag is the highest SemVer tag below the target.',
    shown: [
      [metadata('history/release-tags'), 'is the highest that is lower, whatever the tags and their order'],
    ],
  },
  {
    id: 'P3',
    promise: 'Access to host and registries, and every credential, is proven first.',
    shown: [
      ['end-to-end/hosts/github-bad-input.test.ts', 'a token that may only read the tap'],
      ['end-to-end/hosts/github-modes.test.ts', 'in both modes are named all at once'],
    ],
  },
  {
    id: 'P5',
    promise: 'All manifests carry the version of the target.',
    shown: [
      [metadata('versions/judgement'), 'that is not the release’s is drift'],
      ['mutations/mutations.test.ts', 'reported at their place'],
    ],
  },
  {
    id: 'P10',
    promise: 'Tools are pinned in one place, and drift is refused.',
    shown: [[metadata('pins/check'), 'P10, B3: a tool that is not the pinned one']],
  },
  {
    id: 'P11',
    promise: 'Gates that always run.',
    shown: [['end-to-end/gates/publishing.test.ts', 'is not published before they were run']],
  },
  {
    id: 'P12',
    promise: 'Gates that run when matching files changed since the base tag.',
    shown: [['end-to-end/gates/documentation.test.ts', 'one that does not run, of each kind that runs here']],
  },
  {
    id: 'P13',
    promise: 'A failure is told from an incident.',
    shown: [
      ['end-to-end/gates/commands.test.ts', 'an ordinary failure ends with 1'],
      ['end-to-end/gates/publishing.test.ts', 'is an incident once the exception has ended'],
    ],
  },
  {
    id: 'P14',
    promise: 'A checkpoint tells where the release stands, and what to run next.',
    shown: [
      [
        '../packages/engine/test/status.test.ts',
        'ready, with a gate that nobody ran: next is to run the gates',
      ],
      ['../packages/engine/test/status.test.ts', 'held by a run that has not ended'],
    ],
  },
  {
    id: 'P16',
    promise: 'A rehearsal precedes a publication of the same build.',
    shown: [
      ['../packages/engine/test/opening.test.ts', 'demands a rehearsal and a preflight of this very seal'],
    ],
  },
  {
    id: 'P22',
    promise: 'The topology of release workflows is checked.',
    shown: [[metadata('workflows/mutations'), 'P22: of the templates']],
  },
  {
    id: 'O1',
    promise: 'From a kind of change to the next version, or to none.',
    shown: [['end-to-end/bump/bump.test.ts', 'is none for documentation']],
  },
  {
    id: 'O2',
    promise: 'Merged, green, covered, without open blockers and known vulnerabilities.',
    shown: [
      [gates('host/counts'), 'holds what was merged, and nothing else'],
      [gates('host/ci'), 'nothing at all is no success'],
      ['end-to-end/gates/documentation.test.ts', 'of each kind that runs here'],
    ],
  },
  {
    id: 'O3',
    promise: 'The version is written into every manifest.',
    shown: [['end-to-end/bump/bump.test.ts', 'is written into every manifest, with all formatting kept']],
  },
  {
    id: 'O4',
    promise: 'The CHANGELOG keeps its form.',
    shown: [
      [metadata('changelog/check'), 'a section that is gone'],
      [metadata('changelog/with-section'), 'is what stood under “Unreleased”, which stays, empty'],
    ],
  },
  {
    id: 'O5',
    promise: 'Built files have the names that their versions demand.',
    shown: [
      [
        '../packages/channels/test/pypi/python-judges.test.ts',
        'hundreds of versions and their normal spelling',
      ],
    ],
  },
  {
    id: 'O7',
    promise: 'Release commit, then annotated tag; the commit is pushed first.',
    shown: [
      [
        'end-to-end/bump/bump.test.ts',
        'are made of exactly the files of the release, and pushed, the commit first',
      ],
    ],
  },
  {
    id: 'O14',
    promise: 'Each trouble is diagnosed, and says what to do.',
    shown: [
      [
        '../packages/metadata/test/history/check-history.test.ts',
        'with both ids where two commits claim one tag',
      ],
    ],
  },
  {
    id: 'O15',
    promise: 'A security release names nothing before its advisory is public.',
    shown: [[metadata('changelog/rules'), 'refuses what is not public, and what could not be asked']],
  },
  {
    id: 'B3',
    promise: 'The build is deterministic: pinned image and package manager, frozen lockfile.',
    shown: [
      [metadata('pins/check'), 'an image by its digest, and never as a path to run'],
      [metadata('pins/frozen'), 'may take other versions than the lockfile says'],
    ],
  },
  {
    id: 'B4',
    promise: 'Packages by patterns, left out or chosen for a run.',
    shown: [
      ['end-to-end/independent/chosen.test.ts', 'can be fewer when they are chosen for a run'],
      ['end-to-end/independent/chosen.test.ts', 'left out by the configuration stay out'],
    ],
  },
  {
    id: 'B13',
    promise: 'A person approves, also where the server ignores environments.',
    shown: [[gates('host/approval'), 'is a reply by an allowed person, whatever the case of the name']],
  },
];
