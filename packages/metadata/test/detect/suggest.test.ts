import { describe, expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { parseConfig, type Surroundings } from '@lockstep/core';
import { parse } from 'yaml';
import { configDocument, createTree, suggest } from '../../src/index.ts';

type Files = Readonly<Record<string, string>>;

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function treeOf(files: Files) {
  return createTree(Object.keys(files), {
    readText: async (file) => files[file],
    parse: parsed,
    locate: () => undefined,
  });
}

interface Git {
  readonly tags?: readonly string[];
  readonly surroundings?: Surroundings;
}

async function written(files: Files, { tags = [], surroundings = {} }: Git = {}) {
  const branch = { value: 'main', why: 'the branch that is checked out' };
  const text = configDocument(await suggest(treeOf(files), { tags, behind: tags, branch, surroundings }));
  // Every suggestion is a configuration that is read without a complaint.
  const config = parseConfig(parse(text), channelKinds, () => undefined, surroundings);
  return { text, config };
}

const json = (value: unknown) => JSON.stringify(value);
const left = json({ name: 'left', version: '1.2.0' });
const pyproject =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "pear"\nversion = "1.2.0"\ndependencies = []\n';
const crate = '[package]\nname = "plum"\nversion = "1.2.0"\nedition = "2024"\n';

async function runsOf(files: Files): Promise<readonly string[]> {
  return (await written(files)).config.build.map(({ run }) => run);
}

describe('what packs JavaScript packages', () => {
  const workspace = { workspaces: ['packages/*'], private: true };
  const members = {
    'packages/left/package.json': left,
    'packages/right/package.json': json({ name: '@o/right', version: '1.2.0' }),
  };
  const yarn1 = '# yarn lockfile v1\n';

  test.each<[string, Files, readonly string[]]>([
    ['one package', { 'package.json': left }, ['npm pack --pack-destination dist']],
    [
      'a workspace of npm',
      { 'package.json': json(workspace), ...members },
      ['npm pack --workspaces --pack-destination dist'],
    ],
    [
      'a workspace with a private package',
      {
        'package.json': json(workspace),
        ...members,
        'packages/x/package.json': json({ name: 'x', private: true }),
      },
      ['npm pack --workspace left --workspace @o/right --pack-destination dist'],
    ],
    [
      'a workspace whose root is published, too',
      { 'package.json': json({ name: 'top', version: '1.2.0', workspaces: ['packages/*'] }), ...members },
      [
        'npm pack --pack-destination dist',
        'npm pack --workspace left --workspace @o/right --pack-destination dist',
      ],
    ],
    [
      'pnpm',
      {
        'package.json': json({ private: true }),
        'pnpm-workspace.yaml': 'packages: ["packages/*"]',
        'pnpm-lock.yaml': '',
        ...members,
      },
      [
        'pnpm install --frozen-lockfile --ignore-scripts',
        'pnpm --recursive --filter left --filter @o/right pack --pack-destination dist',
      ],
    ],
    [
      'yarn',
      { 'package.json': json({ ...workspace, packageManager: 'yarn@4.5.1' }), 'yarn.lock': '', ...members },
      [
        'yarn install --immutable',
        "(cd packages/left && yarn pack --out '../../dist/%s-%v.tgz')".replaceAll("'", ''),
        '(cd packages/right && yarn pack --out ../../dist/%s-%v.tgz)',
      ],
    ],
    [
      'the first yarn',
      { 'package.json': json(workspace), 'yarn.lock': yarn1, ...members },
      [
        '(cd packages/left && npm pack --pack-destination ../../dist)',
        '(cd packages/right && npm pack --pack-destination ../../dist)',
      ],
    ],
    [
      'bun',
      { 'package.json': left, 'bun.lock': '' },
      ['bun install --frozen-lockfile --ignore-scripts', 'bun pm pack --destination dist'],
    ],
    [
      'a package that is built',
      {
        'package.json': json({ name: 'left', version: '1.2.0', scripts: { build: 'tsc' } }),
        'package-lock.json': '{}',
      },
      ['npm ci', 'npm run build', 'npm pack --pack-destination dist'],
    ],
    [
      'a folder with a blank',
      { 'my js/package.json': left },
      ["cd 'my js' && npm pack --pack-destination dist"],
    ],
  ])('%s', async (_, files, expected) => {
    const runs = await runsOf(files);
    expect(runs.filter((run) => !/^(?:rm -rf|mkdir -p) /.test(run))).toEqual(expected);
    expect(runs[0]).toMatch(/^rm -rf .*dist/);
  });

  test('registries of their own are channels of their own', async () => {
    const registry = 'https://git.example.org/api/packages/o/npm/';
    const { config } = await written({
      'package.json': json(workspace),
      '.npmrc': `@o:registry=${registry}\n`,
      ...members,
    });
    expect(config.channels).toMatchObject([
      { id: 'npm', settings: { artifacts: ['dist/left-[0-9]*.tgz'] } },
      { id: 'npm-2', kind: 'npm', settings: { artifacts: ['dist/o-right-[0-9]*.tgz'], registry } },
    ]);
  });

  test('a registry with a credential in it is not repeated', async () => {
    const manifest = {
      name: 'left',
      version: '1.2.0',
      publishConfig: { registry: 'https://a:b@example.org/' },
    };
    expect((await written({ 'package.json': json(manifest) })).text).not.toContain('a:b');
  });
});

describe('what builds the others', () => {
  test('a Python project, by what is pinned', async () => {
    const files = { 'pyproject.toml': pyproject };
    expect((await runsOf(files)).slice(2)).toEqual([
      '.lockstep/venv/bin/pip install --quiet build',
      'SOURCE_DATE_EPOCH=1577836800 .lockstep/venv/bin/python -m build',
    ]);
    expect(await runsOf({ ...files, 'requirements-build.txt': 'build==1.6.1 --hash=sha256:00' })).toContain(
      'SOURCE_DATE_EPOCH=1577836800 .lockstep/venv/bin/python -m build --no-isolation',
    );
  });

  test('crates, without those that are private', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'Cargo.lock': '',
      'a/Cargo.toml': crate,
      'b/Cargo.toml': crate.replace('plum', 'bench').replace('edition', 'publish = false\nedition'),
    };
    expect(await runsOf(files)).toContain('cargo package --workspace --exclude bench --locked');
  });

  test('two ecosystems that build into one folder do not take each other’s files', async () => {
    const { config } = await written({
      'package.json': left,
      'pyproject.toml': pyproject,
      'Cargo.toml': crate,
    });
    expect(config.channels.map(({ id, settings }) => [id, settings.artifacts])).toEqual([
      ['npm', ['dist/*.tgz']],
      ['pypi', ['dist/*.whl', 'dist/*.tar.gz']],
      ['crates', ['target/package/*.crate']],
    ]);
  });
});

describe('what a release is', () => {
  const files = { 'package.json': left };

  test.each<[readonly string[], string]>([
    [[], 'v{version}'],
    [['v1.0.0', 'v1.1.0', 'nightly'], 'v{version}'],
    [['1.0.0', '1.1.0', 'v2'], '{version}'],
    [['left@1.0.0', '@o/right@1.1.0'], '{name}@{version}'],
    [['left-v1.0.0', 'right-v1.0.0'], '{name}-v{version}'],
  ])('tags %j', async (tags, pattern) => {
    const { tag, versioning } = (await written(files, { tags })).config.release;
    expect([tag, versioning]).toEqual([pattern, pattern.includes('{name}') ? 'independent' : 'fixed']);
  });

  test.each<[string, Files, Surroundings, readonly string[]]>([
    ['GitHub', {}, { server: 'https://github.com/', repository: 'o/r' }, ['npm', 'github-release']],
    [
      'a server that nothing is known of',
      {},
      { server: 'https://git.example.org/', repository: 'o/r' },
      ['npm'],
    ],
    [
      'a server with workflows of Gitea',
      { '.gitea/workflows/ci.yml': '' },
      { server: 'https://git.example.org/', repository: 'o/r' },
      ['npm', 'gitea-release'],
    ],
    [
      'a run on Gitea',
      {},
      { host: 'gitea', server: 'https://git.example.org/', repository: 'o/r' },
      ['npm', 'gitea-release'],
    ],
  ])('releases on %s', async (_, more, surroundings, ids) => {
    const { config } = await written({ ...files, ...more }, { surroundings });
    expect(config.channels.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['CHANGELOG.md', 'CHANGELOG.md'],
    ['CHANGES.md', 'CHANGES.md'],
    ['docs/changelog.md', 'docs/changelog.md'],
    ['HISTORY.rst', 'HISTORY.rst'],
    ['src/changelog.md', 'CHANGELOG.md'],
  ])('the CHANGELOG %s', async (file, expected) => {
    expect((await written({ ...files, [file]: '' })).config.release.changelog).toBe(expected);
  });

  test('exact pins of tools, and no ranges', async () => {
    const manager = (packageManager: string) => json({ name: 'left', version: '1.2.0', packageManager });
    const pinned = await written({ 'package.json': manager('pnpm@9.12.0+sha512.abc'), 'pnpm-lock.yaml': '' });
    expect(pinned.config.tools).toEqual({ pnpm: '9.12.0' });
    expect((await written({ 'package.json': manager('pnpm@9') })).config.tools).toBeUndefined();
    const rust = { 'Cargo.toml': crate, 'rust-toolchain.toml': '[toolchain]\nchannel = "1.88.0"\n' };
    expect((await written(rust)).config.tools).toEqual({ cargo: '1.88.0' });
    expect(
      (await written({ ...rust, 'rust-toolchain.toml': '[toolchain]\nchannel = "stable"\n' })).config.tools,
    ).toBeUndefined();
  });

  test('files beside the manifests that carry their version, and only those', async () => {
    const { config } = await written({
      ...files,
      'include/version.h': '#define LEFT_VERSION "1.2.0"\n',
      'meson.build': "project('left', 'c',\n  version: '1.2.0')\n",
      'sonar-project.properties': 'sonar.projectVersion=1.2.0\r\n',
      'sub/version.h': '#define OTHER_VERSION "3.0.0"\n',
      VERSION: '1.2.0\n',
    });
    expect(config.versions.files.map(({ file }) => file)).toEqual([
      'VERSION',
      'include/version.h',
      'meson.build',
      'sonar-project.properties',
    ]);
  });
});

describe('gates', () => {
  test.each<[string, Files, readonly (readonly [string, string])[]]>([
    ['none', { 'package.json': left }, []],
    [
      'what npm init writes',
      {
        'package.json': json({
          name: 'left',
          version: '1.2.0',
          scripts: { test: 'echo "Error: no test specified" && exit 1' },
        }),
      },
      [],
    ],
    [
      'a script',
      { 'package.json': json({ name: 'left', version: '1.2.0', scripts: { test: 'node --test' } }) },
      [['tests', 'npm test']],
    ],
    [
      'two languages',
      {
        'package.json': json({ name: 'left', version: '1.2.0', scripts: { test: 'x' } }),
        'Cargo.toml': crate,
      },
      [
        ['js-tests', 'npm test'],
        ['rust-tests', 'cargo test --workspace'],
      ],
    ],
    [
      'unittest without dependencies',
      { 'pyproject.toml': pyproject, 'tests/test_a.py': 'import unittest\n' },
      [['tests', 'python3 -m unittest discover --start-directory tests']],
    ],
    [
      'pytest',
      { 'py/pyproject.toml': `${pyproject}[tool.pytest.ini_options]\n` },
      [
        [
          'tests',
          'cd py && python3 -m venv ../.lockstep/tests-py && ../.lockstep/tests-py/bin/pip install --quiet . pytest && ../.lockstep/tests-py/bin/python -m pytest',
        ],
      ],
    ],
    [
      'Go beside it',
      { 'package.json': left, 'go/go.mod': 'module x\n', 'go/a_test.go': '' },
      [['tests', 'cd go && go test ./...']],
    ],
  ])('%s', async (_, files, expected) => {
    const { config } = await written(files);
    expect(config.gates.map(({ id, settings }) => [id, settings])).toEqual(expected);
  });
});

describe('what needs a person', () => {
  test('is said in comments', async () => {
    const { text } = await written({
      'package.json': json({ private: true, workspaces: ['p/*'] }),
      'p/a/package.json': json({ name: 'a', version: '1.0.0' }),
      'p/b/package.json': json({ name: 'b', version: '2.0.0' }),
      'go.mod': 'module x\n',
      'Formula/x.rb': '',
    });
    for (const words of [
      'go.mod: a module',
      'Formula/x.rb: add a channel',
      'the packages carry 2 versions: each has its own',
    ])
      expect(text.replaceAll('\n# ', ' ')).toContain(words);
  });

  test.each<[string, Files]>([
    ['nothing', {}],
    ['private packages', { 'package.json': json({ name: 'x', private: true }) }],
    ['Go alone', { 'go.mod': 'module x\n' }],
    ['a manifest that cannot be read', { 'package.json': '{' }],
  ])('%s is nothing to release', async (_, files) => {
    await expect(written(files)).rejects.toThrow(/INIT_NOTHING_FOUND/);
  });

  test('names of files cannot break out of their line', async () => {
    const name = 'x"\n\u2028channels:\n  evil';
    const { text, config } = await written({ [`${name}/package.json`]: left });
    expect(config.channels.map(({ id }) => id)).toEqual(['npm']);
    expect(text).not.toMatch(/^\s*evil/m);
  });
});
