import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { silentLog } from '@lockstep/core';
import { type NpmStandIn, type PypiStandIn, startNpmStandIn, startPypiStandIn } from '@lockstep/standins';
import { packPackage } from '../../../standins/test/tarball.ts';
import { type DoctorReport, runDoctor } from '../../src/commands/doctor.ts';
import { readCredentials } from '../../src/credentials.ts';
import { defaultOptions } from '../../src/options.ts';
import { openProject } from '../../src/project.ts';
import { openChannels } from '../../src/sealed-release.ts';

let npm: NpmStandIn;
let pypi: PypiStandIn;
beforeAll(async () => {
  [npm, pypi] = await Promise.all([startNpmStandIn({ tokens: [] }), startPypiStandIn({ tokens: [] })]);
  npm.seed({
    name: 'widget',
    version: '0.1.0',
    tarball: packPackage({ name: 'widget', version: '0.1.0' }),
    owner: 'ada',
  });
});
afterAll(async () => {
  await Promise.all([npm.close(), pypi.close()]);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-doctor-'));
  const quiet = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    PATH: process.env.PATH ?? '',
  };
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, env: quiet });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://github.com/acme/widget.git');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const action = `lockstep-release/lockstep/actions/publish-channel@${'0'.repeat(40)}`;

interface JobText {
  readonly file?: string;
  readonly on?: string;
  readonly permissions?: string;
  readonly environment?: string;
  readonly runner?: string;
  readonly channel?: string;
}

function workflow({
  on = 'workflow_dispatch',
  permissions = 'id-token: write',
  environment = 'npm',
  runner = 'ubuntu-latest',
  channel = 'npm',
}: JobText = {}): string {
  return `on: { ${on}: {} }
permissions: {}
jobs:
  publish:
    runs-on: ${runner}
    environment: ${environment}
    permissions: { ${permissions} }
    steps:
      - uses: ${action}
        with: { channel: ${channel} }
`;
}

const manifest = JSON.stringify({ name: 'widget', version: '1.0.0' });

function config(trusted: string, more = ''): string {
  return `channels:
  npm:
    artifacts: ["*.tgz"]
    registry: ${npm.url}
    trusted-publishing: ${trusted}
${more}`;
}

const publishFile = '.github/workflows/release-publish.yml';

async function doctor(env: Readonly<Record<string, string>> = {}) {
  const world = {
    env: {
      PATH: process.env.PATH ?? '',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      ...env,
    },
    cwd: folder,
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow: false,
  };
  const { report, exit } = await runDoctor({ ...defaultOptions, dir: folder }, world);
  const codes = [...report.problems, ...(report.warnings ?? [])].map(({ code }) => code);
  return { report: report as DoctorReport, exit, codes, world };
}

describe('lockstep doctor', () => {
  test('prints what to enter at the registry, from the workflow and the checkout', async () => {
    put({ 'lockstep.yaml': config('true'), 'package.json': manifest, [publishFile]: workflow() });
    const { report, exit, codes } = await doctor();
    expect([exit, codes]).toEqual([0, []]);
    expect(report.publishers).toEqual([
      {
        channel: 'npm',
        package: 'widget',
        exists: true,
        fields: [
          ['Publisher', 'GitHub Actions'],
          ['Organization or user', 'acme'],
          ['Repository', 'widget'],
          ['Workflow filename', 'release-publish.yml'],
          ['Environment name', 'npm'],
          ['Allowed actions', 'npm publish'],
        ],
      },
    ]);
    expect(report.notes?.join('\n')).toContain('    Repository: widget');
  });

  test.each<[string, string, JobText, string]>([
    ['no permission', 'true', { permissions: 'contents: read' }, 'OIDC_NOT_PERMITTED'],
    ['another environment', '{ environment: release }', {}, 'TRUSTED_ENVIRONMENT'],
    ['another file', '{ workflow: publish.yml }', {}, 'TRUSTED_WORKFLOW'],
    ['a runner of one’s own', 'true', { runner: '[self-hosted, linux]' }, 'TRUSTED_RUNNER'],
    ['a job for another channel', 'true', { channel: 'pypi' }, 'TRUSTED_NO_JOB'],
  ])('finds %s at its place', async (_what, trusted, job, code) => {
    put({ 'lockstep.yaml': config(trusted), 'package.json': manifest, [publishFile]: workflow(job) });
    const { report, exit, codes } = await doctor();
    expect([codes, exit]).toEqual([[code], 2]);
    const where =
      code === 'TRUSTED_NO_JOB' ? { key: 'channels.npm.trusted-publishing' } : { file: publishFile, line: 4 };
    expect(report.problems[0]?.where).toMatchObject(where);
  });

  test('knows that Gitea’s jobs have no identity that a registry trusts', async () => {
    put({
      'lockstep.yaml': config('true'),
      'package.json': manifest,
      '.gitea/workflows/publish.yml': workflow(),
    });
    expect((await doctor()).codes).toEqual(['OIDC_UNAVAILABLE']);
  });

  test('names packages that have to be published by a token first', async () => {
    const other = JSON.stringify({ name: 'new-widget', version: '1.0.0' });
    put({ 'lockstep.yaml': config('true'), 'package.json': other, [publishFile]: workflow() });
    const { report, exit } = await doctor();
    expect(report.problems).toMatchObject([{ code: 'TRUSTED_PACKAGE_NEW', where: { file: 'package.json' } }]);
    expect(exit).toBe(1);
    put({ 'lockstep.yaml': config('true', '    token: { env: NPM_TOKEN }\n') });
    expect((await doctor()).exit).toBe(0);
  });

  test('warns of a token that nothing needs, without showing it', async () => {
    put({ 'lockstep.yaml': config('true'), 'package.json': manifest, [publishFile]: workflow() });
    const { report, exit, codes } = await doctor({ NPM_TOKEN: 'npm_secret_of_ada' });
    expect([exit, codes]).toEqual([0, ['TOKEN_NOT_NEEDED']]);
    expect(JSON.stringify(report)).not.toContain('npm_secret_of_ada');
  });

  test('tells the page of a pending publisher, and that a reusable workflow of others never fits PyPI', async () => {
    put({
      'lockstep.yaml': `channels:
  pypi: { artifacts: ["*.whl"], upload: ${pypi.url}legacy/, index: ${pypi.url}simple/, trusted-publishing: true }
`,
      'pyproject.toml': '[project]\nname = "Widget"\nversion = "1.0.0"\n',
      [publishFile]: `on: { workflow_dispatch: {} }
permissions: {}
jobs:
  publish:
    permissions: { id-token: write }
    uses: suite/lockstep/.github/workflows/lockstep-publish.yml@${'0'.repeat(40)}
`,
    });
    const { report, codes } = await doctor();
    expect(codes).toEqual(['TRUSTED_REUSABLE']);
    expect(report.publishers[0]).toMatchObject({
      page: `${pypi.url}manage/account/publishing/`,
      exists: false,
      fields: expect.arrayContaining([['PyPI Project Name', expect.stringMatching(/^widget$/i)]]),
    });
  });

  test('sends no credential anywhere', async () => {
    const token = '    token: { env: NPM_TOKEN }\n';
    put({ 'lockstep.yaml': config('true', token), 'package.json': manifest, [publishFile]: workflow() });
    const before = npm.requests.length;
    await doctor({ NPM_TOKEN: 'npm_secret_of_ada' });
    const sent = npm.requests.slice(before);
    expect(sent.map(({ method, credential }) => [method, credential])).toEqual([['GET', false]]);
  });
});

describe('a command that publishes', () => {
  async function credentials(text: string, env: Readonly<Record<string, string>>) {
    put({ 'lockstep.yaml': text });
    const { world } = await doctor();
    const channels = openChannels(await openProject(folder, world));
    const { secrets, lacking } = await readCredentials(channels, env);
    return { secrets: [...secrets.keys()], lacking: [...lacking.values()].map(({ code }) => code) };
  }

  const identity = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example.org/token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  const token = '    token: { env: NPM_TOKEN }\n';

  test.each<[string, string, Readonly<Record<string, string>>, object]>([
    ['an identity', '', identity, { secrets: [], lacking: [] }],
    ['an identity, its token missing', token, identity, { secrets: [], lacking: [] }],
    ['a token alone', token, { NPM_TOKEN: 'npm_x' }, { secrets: ['npm'], lacking: [] }],
    ['neither', token, {}, { secrets: [], lacking: ['OIDC_UNAVAILABLE'] }],
    ['no permission', '', { GITHUB_ACTIONS: 'true' }, { secrets: [], lacking: ['OIDC_NOT_PERMITTED'] }],
  ])('by its identity has %s', async (_what, more, env, expected) => {
    expect(await credentials(config('true', more), env)).toEqual(expected);
  });
});
