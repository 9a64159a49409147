/** One fault, put into one file of a good set. */
export interface Mutation {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly code: string;
  readonly line: number;
}

type Files = Readonly<Record<string, string>>;
type Change = (lines: readonly string[], at: number) => readonly string[];

interface Fault {
  readonly title: string;
  readonly code: string;
  /** The lines that the fault can be put at. */
  readonly at: RegExp;
  /** The line that is reported: by how much it is further down than the one that is changed. */
  readonly offset?: number;
  /** The first line that is reported, where it is another one. */
  readonly reported?: RegExp;
  readonly change: Change;
  readonly only?: (file: string, text: string) => boolean;
  /** What the job that the line stands in has to hold. */
  readonly within?: RegExp;
  readonly most?: number;
}

const replaced =
  (pattern: RegExp, by: string): Change =>
  (lines, at) =>
    lines.with(at, (lines[at] ?? '').replace(pattern, by));

const followedBy =
  (...added: readonly string[]): Change =>
  (lines, at) =>
    lines.toSpliced(at + 1, 0, ...added);

const removed =
  (count: number): Change =>
  (lines, at) =>
    lines.toSpliced(at, count);

const isPublishing = (_: string, text: string) => text.includes('publish-channel');
const isGitHub = (file: string) => file.startsWith('.github/');

/** Faults that people make, and where. */
const faults: readonly Fault[] = [
  {
    title: 'an action by its tag',
    code: 'WORKFLOW_ACTION_UNPINNED',
    at: /uses: [^.].*@[0-9a-f]{40}/,
    change: replaced(/@[0-9a-f]{40}/, '@v4'),
  },
  {
    title: 'an action by a short id',
    code: 'WORKFLOW_ACTION_UNPINNED',
    at: /uses: actions\/.*@[0-9a-f]{40}/,
    change: replaced(/@([0-9a-f]{7})[0-9a-f]{33}/, '@$1'),
    most: 3,
  },
  {
    title: 'an image by its tag',
    code: 'WORKFLOW_IMAGE_UNPINNED',
    at: /^ {4}runs-on:/,
    offset: 1,
    change: followedBy('    container: node:24'),
    most: 3,
  },
  {
    title: 'a service by its tag',
    code: 'WORKFLOW_IMAGE_UNPINNED',
    at: /^ {4}runs-on:/,
    offset: 3,
    change: followedBy('    services:', '      db:', '        image: postgres:17'),
    most: 2,
  },
  {
    title: 'cancel-in-progress',
    code: 'WORKFLOW_CANCELS',
    at: /^ {2}cancel-in-progress: false/,
    change: replaced(/false/, 'true'),
    only: isPublishing,
  },
  {
    title: 'cancel-in-progress by an expression',
    code: 'WORKFLOW_CANCELS',
    at: /^ {2}cancel-in-progress: false/,
    change: replaced(/false/, `$\${{ github.ref != github.event.repository.default_branch }}`),
    only: isPublishing,
  },
  {
    title: 'cancel-in-progress of the publishing job',
    code: 'WORKFLOW_CANCELS',
    at: /^ {2}publish[\w-]*:/,
    offset: 1,
    change: followedBy('    concurrency: { group: publish, cancel-in-progress: true }'),
  },
  {
    title: 'no concurrency',
    code: 'WORKFLOW_NO_CONCURRENCY',
    at: /^concurrency:/,
    reported: /^ {2}(publish|reserve)[\w-]*:/,
    change: removed(3),
    only: (file, text) => isGitHub(file) && isPublishing(file, text),
  },
  {
    title: 'a started publishing by the push of a branch',
    code: 'WORKFLOW_TRIGGER',
    at: /^on:/,
    offset: 1,
    change: followedBy('  push: { branches: [main] }'),
    only: isPublishing,
  },
  {
    title: 'a scheduled publishing',
    code: 'WORKFLOW_TRIGGER',
    at: /^on:/,
    offset: 1,
    change: followedBy('  schedule: [{ cron: "0 4 * * 1" }]'),
  },
  {
    title: 'a publishing after another workflow',
    code: 'WORKFLOW_TRIGGER',
    at: /^on:/,
    offset: 1,
    change: followedBy('  workflow_run: { workflows: [ci], types: [completed] }'),
  },
  {
    title: 'everything may be written',
    code: 'WORKFLOW_PERMISSIONS_WIDE',
    at: /^permissions: \{\}/,
    change: replaced(/\{\}/, 'write-all'),
  },
  {
    title: 'every job may write contents',
    code: 'WORKFLOW_PERMISSIONS_WIDE',
    at: /^permissions: \{\}/,
    change: replaced(/\{\}/, '{ contents: write }'),
  },
  {
    title: 'a rehearsal or an installation that may write',
    code: 'WORKFLOW_PERMISSIONS_WIDE',
    at: /^ {2}(rehearse|install[\w-]*):/,
    offset: 3,
    change: (lines, at) => {
      const permissions = lines.findIndex((line, index) => index > at && /^ {4}permissions:/.test(line));
      const rest = lines.toSpliced(permissions, 1);
      return rest.toSpliced(at + 1, 0, '    permissions:', '      contents: read', '      packages: write');
    },
  },
  {
    title: 'a build with an identity',
    code: 'WORKFLOW_PERMISSIONS_WIDE',
    at: /^ {6}contents: read/,
    offset: 1,
    change: followedBy('      id-token: write'),
    most: 2,
  },
  {
    title: 'a read that became a write',
    code: 'WORKFLOW_PERMISSIONS_WIDE',
    // Whoever publishes, verifies or reports may write the ledger.
    at: /^ {6}contents: read(?! # for the ledger)/,
    change: replaced(/read/, 'write'),
    only: isGitHub,
  },
  {
    title: 'no permissions of the workflow',
    code: 'WORKFLOW_PERMISSIONS_MISSING',
    at: /^permissions: \{\}/,
    reported: /^on:/,
    change: removed(1),
    only: (file, text) => isGitHub(file) && isPublishing(file, text),
  },
  {
    title: 'a secret for every job',
    code: 'WORKFLOW_SECRETS_WIDE',
    at: /^permissions: \{\}/,
    offset: 3,
    change: followedBy('', 'env:', '  CODE: $' + '{{ secrets.SIGNING_CODE }}'),
  },
  {
    title: 'all secrets at once',
    code: 'WORKFLOW_SECRETS_WIDE',
    at: /^ {4}runs-on:/,
    offset: 2,
    change: followedBy('    env:', '      ALL: $' + '{{ toJSON(secrets) }}'),
    most: 2,
  },
  {
    title: 'a secret that only a run names',
    code: 'WORKFLOW_SECRETS_WIDE',
    at: /^ {4}runs-on:/,
    offset: 2,
    change: followedBy('    env:', '      ONE: $' + '{{ secrets[github.ref_name] }}'),
    most: 2,
  },
  {
    title: 'a credential where packages’ code runs',
    code: 'WORKFLOW_CODE_BESIDE_SECRET',
    at: /^ {2}(build|rehearse|install[\w-]*):/,
    offset: 2,
    change: followedBy('    env:', '      NPM_TOKEN: $' + '{{ secrets.NPM_TOKEN }}'),
  },
  {
    title: 'a credential where nothing takes one',
    code: 'WORKFLOW_SECRET_UNNEEDED',
    at: /^ {2}(resolve|verify):/,
    offset: 2,
    change: followedBy('    env:', '      NPM_TOKEN: $' + '{{ secrets.NPM_TOKEN }}'),
  },
  {
    title: 'an installation where it publishes',
    code: 'WORKFLOW_CODE_BESIDE_SECRET',
    at: /^ {6}(- id: publish|- uses: .*publish-channel@.*)$/,
    change: (lines, at) => lines.toSpliced(at, 0, '      - run: npm ci'),
  },
  {
    title: 'a restored cache where it publishes',
    code: 'WORKFLOW_CACHE_RESTORED',
    at: /^ {6}(- id: publish|- uses: .*publish-channel@.*)$/,
    change: (lines, at) => lines.toSpliced(at, 0, `      - uses: actions/cache@${'a'.repeat(40)}`),
  },
  {
    title: 'an input in a script',
    code: 'WORKFLOW_INJECTION',
    at: /^ {4}steps:/,
    offset: 1,
    change: followedBy('      - run: echo "$' + '{{ inputs.tag }}"'),
    only: isPublishing,
    most: 4,
  },
  {
    title: 'another way to publish',
    code: 'WORKFLOW_FOREIGN_PUBLISH',
    at: /^ {6}(- id: publish|- uses: .*publish-channel@.*)$/,
    change: (lines, at) => lines.toSpliced(at, 0, '      - run: npm publish'),
  },
  {
    title: 'a rehearsal that is off by default',
    code: 'WORKFLOW_REHEARSAL_INPUT',
    at: /^ {6}rehearsal: \{/,
    change: replaced(/default: true/, 'default: false'),
  },
  {
    title: 'no rehearsal alone',
    code: 'WORKFLOW_REHEARSAL_INPUT',
    at: /^ {6}rehearsal: \{/,
    reported: /^ {2}workflow_dispatch:/,
    change: removed(1),
  },
  {
    title: 'a rehearsal that is not waited for',
    code: 'WORKFLOW_NO_REHEARSAL',
    at: /^ {4}needs: \[rehearse, gates, gates-host/,
    reported: /^ {2}publish:/,
    change: (lines) => lines.map((line) => line.replace(/^( {4}needs: \[)rehearse, /, '$1')),
    only: (_, text) => !text.includes('publish-npm'),
    most: 1,
  },
  {
    title: 'a rehearsal that is skipped',
    code: 'WORKFLOW_NO_REHEARSAL',
    at: /^ {10}ledger-anchor: \$/,
    offset: 1,
    change: followedBy('          skip-rehearsal: true'),
  },
  {
    title: 'a rehearsal that may fail',
    code: 'WORKFLOW_NO_REHEARSAL',
    at: /^ {2}rehearse:/,
    offset: 1,
    change: followedBy('    continue-on-error: true'),
    only: (_, text) => !text.includes('publish-npm'),
  },
  {
    title: 'a publishing in any case',
    code: 'WORKFLOW_NO_REHEARSAL',
    at: /^ {4}if: \$\{\{ !inputs\.rehearsal \}\}/,
    change: replaced(/!inputs/, 'always() && !inputs'),
  },
  {
    title: 'a build that is never stored',
    code: 'WORKFLOW_NOT_SEALING',
    at: /^ {2}store:/,
    reported: /store: false/,
    change: (lines, at) => lines.slice(0, at),
  },
  {
    title: 'a need that is not there',
    code: 'WORKFLOW_INVALID',
    at: /^ {4}needs: resolve$/,
    change: replaced(/needs: resolve/, 'needs: [resolve, nobody]'),
  },
  {
    title: 'a checkout that keeps its credential',
    code: 'WORKFLOW_CREDENTIAL_KEPT',
    at: /^ {10}persist-credentials: false/,
    change: replaced(/false/, 'true'),
    only: (_, text) => text.includes('build:'),
    within: /\/seal@|command: seal|gate-check@|command: (?:gate|rehearse)/,
  },
  {
    title: 'a checkout without tags',
    code: 'WORKFLOW_SHALLOW',
    at: /^ {10}fetch-depth: 0/,
    change: replaced(/0/, '1'),
    within: /verify-metadata@|gate-check@|command: (?:check|gate)/,
  },
  {
    title: 'a tab where YAML has spaces',
    code: 'WORKFLOW_INVALID',
    at: /^ {4}runs-on:/,
    change: replaced(/^ {4}/, '\t'),
    most: 2,
  },
];

/** The lines of the job that a line stands in. */
function jobAround(lines: readonly string[], at: number): string {
  const isHead = (line: string) => /^ {2}[\w-]+:/.test(line);
  const start = lines.slice(0, at + 1).findLastIndex(isHead);
  const length = lines.slice(at + 1).findIndex(isHead);
  return lines.slice(Math.max(0, start), length === -1 ? undefined : at + 1 + length).join('\n');
}

function mutationsBy(fault: Fault, file: string, text: string): readonly Mutation[] {
  if (fault.only?.(file, text) === false) return [];
  const lines = text.split('\n');
  const { within } = fault;
  const places = lines.flatMap((line, at) =>
    fault.at.test(line) && (within?.test(jobAround(lines, at)) ?? true) ? at : [],
  );
  return places.slice(0, fault.most ?? 100).map((at) => {
    const changed = fault.change(lines, at);
    const { title, code, reported } = fault;
    const line = reported ? changed.findIndex((each) => reported.test(each)) : at + (fault.offset ?? 0);
    return { title: `${title}, line ${at + 1}`, file, text: changed.join('\n'), code, line: line + 1 };
  });
}

/** Every fault at every place of a set of files that it fits. */
export function mutationsOf(files: Files): readonly Mutation[] {
  return Object.entries(files).flatMap(([file, text]) =>
    faults.flatMap((fault) => mutationsBy(fault, file, text)),
  );
}
