import { describe, expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { type Config, readConfig } from '@lockstep/core';
import { parseYaml } from '@lockstep/hosts';
import { parse } from 'yaml';
import { checkPins, createTree } from '../../src/index.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
const other = `sha256:${'b2'.repeat(32)}`;
const tools = {
  rust: '1.88.0',
  'cargo-binstall': '1.17.5',
  pnpm: '9.12.0',
  node: '24.1.0',
  python: '3.12.4',
  go: '1.24.3',
  'ghcr.io/acme/build': digest,
};

function configOf(pins: object): Config {
  const document = { channels: { npm: { artifacts: ['a'], token: { env: 'T' } } }, tools: pins };
  const { config, problems } = readConfig(document, channelKinds, () => undefined);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return config;
}

async function found(file: string, text: string, pins: object = tools): Promise<readonly string[]> {
  const tree = createTree([file], {
    readText: async () => text,
    parse: (each) => {
      try {
        return parse(each);
      } catch {
        return undefined;
      }
    },
    locate: (each, path) => parseYaml(each).locate(path),
  });
  const problems = await checkPins({ tree, config: configOf(pins) });
  return problems.map(({ code, where }) => `${code} ${where?.line}`);
}

const workflow = (line: string) =>
  `on: push\npermissions: {}\njobs:\n  seal:\n    runs-on: x\n    steps:\n      - uses: acme/lockstep/actions/seal@${'0'.repeat(40)}\n      - ${line}\n`;
const release = '.github/workflows/release.yml';

describe('P10, B3: a tool that is not the pinned one', () => {
  test.each([
    ['rust-toolchain', '1.88.0\n', '1.87.0\n', 1],
    ['rust-toolchain', '[toolchain]\nchannel = "1.88.0"\n', '[toolchain]\nchannel = "1.87.0"\n', 2],
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.88.0"\n', '[toolchain]\nchannel = "1.89.0"\n', 2],
    [
      'package.json',
      '{\n "packageManager": "pnpm@9.12.0+sha512.abc"\n}',
      '{\n "packageManager": "pnpm@9.13.0"\n}',
      2,
    ],
    ['package.json', '{\n "engines": { "node": ">=20" } }', '{\n "engines": { "node": "22.0.0" } }', 2],
    ['package.json', '{\n "volta": { "node": "24.1.0" } }', '{\n "volta": { "node": "24.2.0" } }', 2],
    ['.nvmrc', 'v24.1.0\n', '# old\nv22.9.0\n', 2],
    ['.node-version', '24.1.0', '24.1.1', 1],
    ['.python-version', '3.12.4\n3.11.9\n', '3.11.9\n', 1],
    ['.tool-versions', 'nodejs 24.1.0\nrust 1.88.0\n', 'rust 1.88.0\nnodejs 24.0.0\n', 2],
    [
      'mise.toml',
      '[tools]\nnode = "24.1.0"\n"cargo:cargo-binstall" = "1.17.5"\n',
      '[tools]\nnode = "24.1.0"\n"cargo:cargo-binstall" = { version = "1.17.4" }\n',
      3,
    ],
    [
      'go.mod',
      'module a\n\ngo 1.22\n\ntoolchain go1.24.3\n',
      'module a\n\ngo 1.22\n\ntoolchain go1.23.0\n',
      5,
    ],
    ['Dockerfile', 'FROM node:24.1.0-bookworm AS a\n', '# b\nFROM --platform=linux/amd64 node:22.1.0\n', 2],
    [
      'Dockerfile',
      'FROM x\nRUN npm i -g pnpm@9.12.0\n',
      'FROM x\nRUN true && \\\n  npm i -g pnpm@9.1.0\n',
      3,
    ],
    ['Dockerfile', 'FROM x\nARG PNPM_VERSION=9.12.0\n', 'FROM x\nENV PNPM_VERSION="9.1.0"\n', 2],
    ['Dockerfile', `FROM ghcr.io/acme/build@${digest}\n`, `FROM ghcr.io/acme/build:1@${other}\n`, 1],
    [
      release,
      workflow('{ uses: actions/setup-node@v4, with: { node-version: 24.1.0 } }'),
      workflow('{ uses: actions/setup-node@v4, with: { node-version: 22.1.0 } }'),
      8,
    ],
    [
      release,
      workflow('{ uses: a/b@v4, with: { toolchain: 1.88.0 } }'),
      workflow('{ uses: a/b@v4, with: { toolchain: 1.80.0 } }'),
      8,
    ],
    [
      release,
      workflow('uses: dtolnay/rust-toolchain@1.88.0'),
      workflow('uses: dtolnay/rust-toolchain@1.80.0'),
      8,
    ],
    [
      release,
      workflow(`uses: dtolnay/rust-toolchain@${'4'.repeat(40)}`),
      workflow('run: rustup toolchain install 1.80.0'),
      8,
    ],
    [
      release,
      workflow('{ run: x, env: { PNPM_VERSION: 9.12.0 } }'),
      workflow('{ run: x, env: { PNPM_VERSION: 9.11.0 } }'),
      8,
    ],
    [
      release,
      workflow('run: cargo install cargo-binstall --version 1.17.5 --locked'),
      workflow('run: cargo install cargo-binstall@1.17.4'),
      8,
    ],
    [
      release,
      workflow('run: corepack prepare pnpm@9.12.0 --activate'),
      workflow('run: corepack prepare pnpm@9.11.0 --activate'),
      8,
    ],
    [release, workflow('run: npm install --global pnpm@9.12.0'), workflow('run: npm i -g pnpm@8.0.0'), 8],
    [
      release,
      workflow('{ uses: pnpm/action-setup@v4, with: { version: 9.12.0 } }'),
      workflow('{ uses: pnpm/action-setup@v4, with: { version: 9.0.0 } }'),
      8,
    ],
    [
      release,
      workflow('{ uses: taiki-e/install-action@v2, with: { tool: cargo-binstall@1.17.5 } }'),
      workflow('{ uses: taiki-e/install-action@v2, with: { tool: "nextest,cargo-binstall@1.0.0" } }'),
      8,
    ],
    [
      release,
      workflow(`uses: docker://ghcr.io/acme/build@${digest}`),
      workflow(`uses: docker://ghcr.io/acme/build@${other}`),
      8,
    ],
  ])('%s: %j is right, %j is not', async (file, right, wrong, line) => {
    expect(await found(file, right)).toEqual([]);
    expect(await found(file, wrong)).toEqual([`TOOL_DRIFT ${line}`]);
  });
});

describe('a tool in whatever version', () => {
  test.each([
    ['rust-toolchain', 'stable\n', 1],
    ['rust-toolchain', '1.88\n', 1],
    ['.nvmrc', 'lts/*\n', 1],
    ['.nvmrc', '24\n', 1],
    ['.python-version', '3.12\n', 1],
    ['Dockerfile', 'FROM node:24\n', 1],
    ['Dockerfile', 'FROM ghcr.io/acme/build:latest\n', 1],
    [release, workflow('{ uses: actions/setup-node@v4, with: { node-version: 24 } }'), 8],
    [release, workflow('{ uses: actions/setup-node@v4, with: { node-version: 24.x } }'), 8],
    [release, workflow('{ uses: a/b@v4, with: { toolchain: stable } }'), 8],
    [release, workflow('uses: dtolnay/rust-toolchain@stable'), 8],
    [release, workflow('run: cargo install cargo-binstall'), 8],
    [release, workflow('run: npm i -g pnpm'), 8],
    [
      release,
      workflow('run: npm i -g pnpm@latest').replace('    runs-on: x', '    container: ghcr.io/acme/build:1'),
      5,
    ],
  ])('%s: %j', async (file, text, line) => {
    expect((await found(file, text))[0]).toBe(`TOOL_FLOATING ${line}`);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of a tool that is not pinned', '.nvmrc', 'stable', { rust: '1.88.0' }],
    ['of fixtures and examples', 'tests/fixtures/.nvmrc', '18', tools],
    [
      'of tests on several versions',
      '.github/workflows/ci.yml',
      `on: push\njobs:\n  a:\n    runs-on: x\n    strategy: { matrix: { node: [20, 22, 24] } }\n    steps:\n      - { uses: actions/setup-node@v4, with: { node-version: "\${{ matrix.node }}" } }\n`,
      tools,
    ],
    ['of an image by its digest that holds a pinned tool', 'Dockerfile', `FROM node:24@${other}\n`, tools],
    ['of a file that cannot be read', 'mise.toml', '[tools\n', tools],
    ['of a manifest that cannot be read', 'package.json', '{"packageManager": }', tools],
    ['of an empty one', '.nvmrc', '', tools],
  ])('%s', async (_, file, text, pins) => {
    expect(await found(file, text, pins)).toEqual([]);
  });
});

test('a constant is judged where it stands, by whatever name it is used', async () => {
  const use = `\${{ env.NODE }}`;
  const step = workflow(`{ uses: actions/setup-node@v4, with: { node-version: "${use}" } }`);
  const text = `env: { NODE: 22.1.0 }\n${step}`;
  expect(await found(release, text)).toEqual(['TOOL_DRIFT 1']);
});

test('what only a run decides is said where a release depends on it', async () => {
  const text = workflow(`{ uses: actions/setup-node@v4, with: { node-version: "\${{ inputs.node }}" } }`);
  expect(await found(release, text)).toEqual(['WORKFLOW_UNDECIDED 8']);
});

describe('lockstep.yaml pins exactly', () => {
  const problemsOf = (pins: object) =>
    readConfig(
      { channels: { npm: { artifacts: ['a'], token: { env: 'T' } } }, tools: pins },
      channelKinds,
      () => undefined,
    ).problems.map(({ code, where }) => `${code} ${where?.key}`);

  test.each(['1.88.0', 'v24.1.0', '1.2.3-rc.1', '2.42', '9.12.0+build.5', digest])('%s', (version) => {
    expect(problemsOf({ tool: version })).toEqual([]);
  });

  test.each([
    '^1.2',
    '~1.2.3',
    '>=1.2',
    '24.x',
    '1.2.x',
    '1.*',
    '*',
    'latest',
    'stable',
    '24',
    '1.2 || 2',
    '',
    'sha256:abc',
  ])('and not %j', (version) => {
    expect(problemsOf({ tool: version })).toEqual(['CONFIG_WRONG_TYPE tools.tool']);
  });

  test('an image by its digest, and never as a path to run', () => {
    expect(problemsOf({ 'ghcr.io/acme/build': digest, 'localhost:5000/b': digest })).toEqual([]);
    expect(problemsOf({ 'bin/npm': '1.2.3' })).toEqual(['CONFIG_WRONG_TYPE tools.bin/npm']);
  });
});
