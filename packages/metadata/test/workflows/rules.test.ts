import { describe, expect, test } from '@jest/globals';
import { checkWorkflows } from '../../src/index.ts';
import { configOf, findingsIn, treeOf } from './repository-of-files.ts';

const sha = '0'.repeat(40);
const our = (action: string) => `lockstep-release/lockstep/actions/${action}@${sha}`;
const job = (id: string, needs: string, ...steps: readonly string[]) =>
  [
    `  ${id}:`,
    ...(needs ? [`    needs: ${needs}`] : []),
    '    runs-on: x',
    '    steps:',
    ...steps.map((each) => `      - ${each}`),
    '',
  ].join('\n');
const command = (name: string) => `{ uses: lockstep-release/lockstep@${sha}, with: { command: ${name} } }`;
const head = (on: string) => `on: ${on}\npermissions: {}\nconcurrency: release\njobs:\n`;
const file = '.github/workflows/release.yml';

const seal = job('build', '', `uses: ${our('seal')}`);
const rehearse = job('rehearse', 'build', command('rehearse'));
const publish = job('publish', 'rehearse', command('preflight'), `uses: ${our('publish-channel')}`);
const tagPush = '{ push: { tags: ["v*"] } }';
const byTag = { release: { trigger: 'tag' } };

const codes = async (text: string, more: object = {}, path = file) =>
  (await findingsIn({ [path]: text }, more)).map((each) => each.split(' ')[0]);

describe('with trigger: tag', () => {
  const whole = head(tagPush) + seal + rehearse + publish;

  test('one run seals, rehearses and publishes in separate jobs', async () => {
    expect(await codes(whole, byTag)).toEqual([]);
  });

  test.each([
    ['a push of branches', whole.replace('tags:', 'branches:'), ['WORKFLOW_TRIGGER']],
    ['any push', whole.replace(tagPush, 'push'), ['WORKFLOW_TRIGGER']],
    ['no push', whole.replace(tagPush, 'release'), ['WORKFLOW_TRIGGER']],
    [
      'no seal',
      head(tagPush) + rehearse.replace('    needs: build\n', '') + publish,
      ['WORKFLOW_NOT_SEALING', 'WORKFLOW_BUILD_NOT_NEEDED', 'WORKFLOW_BUILD_NOT_NEEDED'],
    ],
    [
      'seal and rehearsal in a job',
      head(tagPush) + job('rehearse', '', `uses: ${our('seal')}`, command('rehearse')) + publish,
      ['WORKFLOW_JOBS_NOT_SEPARATE'],
    ],
  ])('%s is refused', async (_, text, expected) => {
    expect(await codes(text, byTag)).toEqual(expected);
  });

  test('a start by a tag is refused with trigger: dispatch', async () => {
    expect(await codes(whole)).toEqual(['WORKFLOW_TRIGGER']);
  });
});

describe('what a job does is found', () => {
  const dispatch =
    '{ workflow_dispatch: { inputs: { tag: {}, dry-run: { type: boolean, default: true } } } }';
  const guarded = job(
    'publish',
    'rehearse',
    command('preflight'),
    `{ uses: ${our('publish-channel')}, if: '!inputs.dry-run', with: { target: "\${{ inputs.tag }}" } }`,
  );

  test.each([
    [
      'in a command line',
      guarded.replace(
        /\{ uses: [^\n]*publish-channel[^\n]*/,
        `{ run: 'npx lockstep publish --target="$T"', if: '!inputs.dry-run', env: { T: "\${{ inputs.tag }}" } }`,
      ),
    ],
    [
      'in the root action',
      guarded.replace(
        /uses: [^,]*publish-channel(.*)with: {/,
        `uses: lockstep-release/lockstep@${sha}$1with: { command: publish,`,
      ),
    ],
  ])('%s', async (_, text) => {
    const without = head(dispatch) + seal + text.replace('needs: rehearse', 'needs: build');
    expect(await codes(head(dispatch) + seal + rehearse + text)).toEqual([]);
    expect(await codes(without)).toEqual(['WORKFLOW_NO_REHEARSAL']);
  });

  test('in a reusable workflow of the repository, in its caller’s order', async () => {
    const called = '.github/workflows/publishing.yml';
    const files = {
      [file]: `${head(dispatch)}${seal}${rehearse}  publish:\n    needs: rehearse\n    if: "!inputs.dry-run && inputs.tag"\n    uses: ./${called}\n`,
      [called]: `on: workflow_call\njobs:\n${job('upload', '', command('preflight'), `uses: ${our('publish-channel')}`)}`,
    };
    expect(await findingsIn(files)).toEqual([]);
    const hasty = { ...files, [file]: files[file]?.replace('needs: rehearse', 'needs: build') ?? '' };
    expect(await findingsIn(hasty)).toEqual([`WORKFLOW_NO_REHEARSAL ${called}:3`]);
  });

  test('in a composite action of the repository, at its own line', async () => {
    const action = '.github/actions/prepare/action.yml';
    const files = {
      [file]:
        head(dispatch) +
        seal +
        rehearse +
        guarded.replace('    steps:\n', '    steps:\n      - uses: ./.github/actions/prepare\n'),
      [action]: 'name: prepare\nruns:\n  using: composite\n  steps:\n    - run: npm ci\n      shell: bash\n',
    };
    expect(await findingsIn(files)).toEqual([`WORKFLOW_CODE_BESIDE_SECRET ${action}:5`]);
  });

  test('and what only a run decides is said', async () => {
    const text =
      head(dispatch) + seal + rehearse + guarded + job('other', 'publish', command(`"\${{ inputs.what }}"`));
    expect(await codes(text)).toEqual(['WORKFLOW_UNDECIDED']);
  });
});

describe('on Gitea', () => {
  test.each(['gitea', 'forgejo'])('nothing that %s may ignore is asked for', async (server) => {
    const text = `on: ${tagPush}\njobs:\n${seal.replace(`uses: ${our('seal')}`, `{ uses: ${our('seal')}, with: { token: "\${{ github.token }}" } }`)}${rehearse}${publish}`;
    expect(await codes(text, byTag, `.${server}/workflows/release.yml`)).toEqual([]);
    expect(await codes(text, byTag)).toEqual(['WORKFLOW_PERMISSIONS_MISSING', 'WORKFLOW_NO_CONCURRENCY']);
  });

  test('what stands there is checked', async () => {
    const text = head(tagPush).replace(
      'concurrency: release',
      'concurrency: { group: a, cancel-in-progress: yes }',
    );
    const found = await codes(text + seal + rehearse + publish, byTag, '.gitea/workflows/release.yml');
    expect(found).toEqual(['WORKFLOW_CANCELS']);
  });
});

describe('pull requests', () => {
  const ci = '.github/workflows/ci.yml';
  const using = (on: string, secret: string, condition = '') =>
    `on: ${on}\npermissions: {}\njobs:\n  test:\n    runs-on: x\n${condition}    steps:\n      - run: echo\n        env: { T: "\${{ secrets.${secret} }}" }\n`;

  test.each([
    [
      'a channel’s credential, an error',
      using('pull_request', 'NPM_TOKEN'),
      ['usage WORKFLOW_SECRET_UNNEEDED'],
    ],
    ['another secret, a warning', using('pull_request', 'CODECOV'), ['warning WORKFLOW_FORK_CODE']],
    ['the job’s own token', using('pull_request', 'GITHUB_TOKEN'), []],
    ['another secret, where none is the start', using('push', 'CODECOV'), []],
    [
      'another secret, where a condition keeps them out',
      using('pull_request', 'CODECOV', "    if: github.event_name == 'push'\n"),
      [],
    ],
  ])('with %s', async (_, text, expected) => {
    const found = await checkWorkflows({ tree: treeOf({ [ci]: text }), config: configOf() });
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });
});

describe('publishing by other means is named', () => {
  const ci = '.github/workflows/ci.yml';
  const running = (line: string) => `on: push\npermissions: {}\nconcurrency: a\njobs:\n${job('a', '', line)}`;

  test.each([
    'run: npm publish --access public',
    'run: npx changeset publish',
    'run: pnpm -r publish',
    'run: yarn npm publish',
    'run: python -m twine upload dist/*',
    'run: twine upload dist/*',
    'run: uv publish',
    'run: poetry publish --build',
    'run: cargo publish -p core',
    'run: cargo +nightly publish',
    'run: gh release create v1',
    'run: goreleaser release --clean',
    'run: npx semantic-release',
    `uses: pypa/gh-action-pypi-publish@${sha}`,
    `uses: softprops/action-gh-release@${sha}`,
  ])('%s', async (line) => {
    const found = await codes(running(line), {}, ci);
    expect(found.filter((code) => code === 'WORKFLOW_FOREIGN_PUBLISH')).toHaveLength(1);
  });

  test.each([
    'run: npm publish --dry-run',
    'run: echo npm publish',
    'run: cargo publish --dry-run',
    'run: gh release view v1',
    'run: pnpm run check:publish',
    'run: npm view x',
    'run: goreleaser release --snapshot',
    'run: git push',
    `{ uses: goreleaser/goreleaser-action@${sha}, with: { args: check } }`,
    `{ uses: changesets/action@${sha}, with: { version: x } }`,
  ])('and not %s', async (line) => {
    expect(await codes(running(line), {}, ci)).not.toContain('WORKFLOW_FOREIGN_PUBLISH');
  });
});

test('a workflow that no release depends on has warnings at most for its pins', async () => {
  const text =
    'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    container: node:24\n    steps:\n      - uses: actions/checkout@v4\n';
  const found = await checkWorkflows({
    tree: treeOf({ '.github/workflows/ci.yml': text }),
    config: configOf(),
  });
  expect(found.map(({ severity, code, where }) => `${severity} ${code} ${where?.line}`)).toEqual([
    'warning WORKFLOW_IMAGE_UNPINNED 6',
    'warning WORKFLOW_ACTION_UNPINNED 8',
  ]);
});

test('nothing is said of a repository without workflows', async () => {
  expect(await findingsIn({ 'package.json': '{}' })).toEqual([]);
});

test('a publishing that resolves the builds of a file that is not there names it', async () => {
  const text =
    head('{ workflow_dispatch: { inputs: { tag: {}, dry-run: { type: boolean, default: true } } } }') +
    job(
      'build',
      '',
      `{ uses: ${our('resolve-build')}, with: { target: "\${{ inputs.tag }}" }, if: inputs.dry-run }`,
    ) +
    rehearse +
    publish;
  expect(await codes(text, {}, '.github/workflows/publish.yml')).toEqual(['WORKFLOW_MISSING']);
});
