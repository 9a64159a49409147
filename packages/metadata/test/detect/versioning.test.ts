import { describe, expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { parseConfig } from '@lockstep/core';
import { parse } from 'yaml';
import { configDocument, createTree, suggest } from '../../src/index.ts';

type Files = Readonly<Record<string, string>>;

async function written(files: Files, tags: readonly string[] = [], behind = tags) {
  const tree = createTree(Object.keys(files), {
    readText: async (file) => files[file],
    parse: (text) => parse(text),
    locate: () => undefined,
  });
  const branch = { value: 'main', why: 'the branch that is checked out' };
  const text = configDocument(await suggest(tree, { tags, behind, branch, surroundings: {} }));
  const config = parseConfig(parse(text), channelKinds, () => undefined, {});
  return { text, config };
}

const manifest = (name: string, version: string, more = {}) => JSON.stringify({ name, version, ...more });
const crate = (name: string, version: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2024"\n${more}`;

function workspaceOf(...versions: readonly (readonly [string, string])[]): Files {
  const members = versions.map(([name, version]) => [`p/${name}/package.json`, manifest(name, version)]);
  return {
    'package.json': JSON.stringify({ private: true, workspaces: ['p/*'] }),
    ...Object.fromEntries(members),
  };
}

describe('packages of several versions', () => {
  const apples = workspaceOf(['app', '2.0.1'], ['core', '2.0.0'], ['lint', '14.0.0'], ['cli', '2.0.0']);

  test.each<[string, Files, readonly string[], readonly string[], readonly string[]]>([
    ['follow the highest tag, be they few', apples, ['v2.0.0', 'v2.0.1'], ['cli', 'core', 'lint'], []],
    ['follow a version that may come next', apples, ['v1.9.0'], ['app', 'lint'], []],
    [
      'are not led by a pre-release of the next major version',
      apples,
      ['v3.0.0-rc.1', 'v2.0.1'],
      ['cli', 'core', 'lint'],
      [],
    ],
    [
      'are led by the tags behind them, on an old branch',
      apples,
      ['v2.0.1', 'v13.5.0'],
      ['cli', 'core', 'lint'],
      ['v2.0.1'],
    ],
    [
      'follow the package at the root',
      {
        'Cargo.toml': `[workspace]\nmembers = ["crates/*"]\n${crate('grep', '15.2.0')}`,
        'crates/a/Cargo.toml': crate('glob', '0.4.20'),
        'crates/b/Cargo.toml': crate('ignore', '0.4.20'),
      },
      [],
      ['glob', 'ignore'],
      [],
    ],
  ])('%s', async (_, files, tags, independent, behind) => {
    const { config } = await written(files, tags, behind.length > 0 ? behind : tags);
    expect([config.release.versioning, config.versions.independent]).toEqual(['fixed', independent]);
  });

  test('are named with what they say', async () => {
    const { text } = await written(apples, ['v2.0.1']);
    expect(text).toContain('# p/core/package.json says 2.0.0, the release is 2.0.1\n    - "core"');
  });

  test('without a tag each have their own when no version has most of them', async () => {
    const { config } = await written(workspaceOf(['a', '1.0.0'], ['b', '2.0.0'], ['c', '3.0.0']));
    expect(config.release).toMatchObject({ versioning: 'independent', tag: '{name}@{version}' });
    expect(config.versions.independent).toEqual([]);
  });

  test('without a tag follow most of them', async () => {
    const { config } = await written(workspaceOf(['a', '1.0.0'], ['b', '1.0.0'], ['c', '3.0.0']));
    expect(config.release).toMatchObject({ versioning: 'fixed', tag: 'v{version}' });
    expect(config.versions.independent).toEqual(['c']);
  });

  test('may be told by modules', async () => {
    const project = (name: string) =>
      `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "${name}"\ndynamic = ["version"]\n[tool.hatch.version]\npath = "src/${name}/version.py"\n`;
    const files = {
      'api/pyproject.toml': project('api'),
      'api/src/api/version.py': '__version__ = "1.44.0"\n',
      'shim/pyproject.toml': project('shim'),
      'shim/src/shim/version.py': '__version__ = "0.65b0"\n',
    };
    expect((await written(files, ['v1.44.0'])).config.versions.independent).toEqual(['shim']);
  });
});

describe('a package that is not released', () => {
  const root = manifest('@napi/canvas', '1.0.7');

  test.each<[string, Files]>([
    [
      'a crate for other languages alone',
      { 'Cargo.toml': crate('canvas', '0.1.0', '[lib]\ncrate-type = ["cdylib"]\n') },
    ],
    ['a crate without a version', { 'native/Cargo.toml': crate('bindings', '0.0.0') }],
  ])('is no channel: %s', async (_, files) => {
    const { config } = await written({ 'package.json': root, ...files }, ['v1.0.7']);
    expect(config.channels.map(({ id }) => id)).toEqual(['npm']);
  });

  test('is listed beside those that are', async () => {
    const files = {
      'Cargo.toml': `[workspace]\nmembers = ["tests/ui"]\n${crate('py', '0.29.2')}`,
      'tests/ui/Cargo.toml': crate('ui_tests', '0.1.0'),
    };
    const { config, text } = await written(files, ['v0.29.2']);
    expect(config.versions.independent).toEqual(['ui_tests']);
    expect(config.build.map(({ run }) => run)).toContain('cargo package --workspace --exclude ui_tests');
    expect(text).toContain('tests/ui/Cargo.toml is not released');
  });

  test('is released all the same when nothing else is', async () => {
    const { config } = await written({ 'Cargo.toml': crate('plum', '0.0.0') });
    expect(config.channels.map(({ id }) => id)).toEqual(['crates']);
  });

  test('that no workspace knows is listed, too', async () => {
    const files = {
      ...workspaceOf(['app', '3.9.6']),
      'tools/plugin/package.json': manifest('plugin', '0.2.2'),
    };
    expect((await written(files, ['3.9.6'])).config.versions.independent).toEqual(['plugin']);
  });
});

test('a private package that stays behind with released ones is listed with them', async () => {
  const bench = (version: string) => manifest('bench', version, { private: true });
  const listed = async (version: string) => {
    const files = {
      ...workspaceOf(['app', '7.29.8'], ['core', '7.29.7']),
      'p/bench/package.json': bench(version),
    };
    return (await written(files, ['v7.29.8'])).config.versions.independent;
  };
  expect(await listed('7.29.7')).toEqual(['core', 'bench']);
  expect(await listed('0.0.0')).toEqual(['core']);
});

test('crates of another version under the name of the release are left to a release of their own', async () => {
  const files = {
    'package.json': manifest('lightning', '1.31.1'),
    'Cargo.toml': `[workspace]\nmembers = ["derive"]\n${crate('lightning', '1.0.0-alpha.70')}`,
    'derive/Cargo.toml': crate('lightning-derive', '1.0.0-alpha.43'),
  };
  const { config, text } = await written(files, ['v1.30.0', 'v1.31.0']);
  expect(config.channels.map(({ id }) => id)).toEqual(['npm']);
  expect(config.versions).toMatchObject({ ignore: ['Cargo.toml'], independent: [] });
  expect(text).toContain('crates: lightning 1.0.0-alpha.70, lightning-derive 1.0.0-alpha.43');
});

describe('the pattern of tags', () => {
  const older = Array.from({ length: 40 }, (_, minor) => `app@1.${minor}.0`);

  test.each<[string, readonly string[], string]>([
    ['of packages with other separators', ['app-1.0.0', 'app-1.1.0'], '{name}-{version}'],
    ['with an underscore', ['app_v1.0.0', 'app_v1.1.0'], '{name}_v{version}'],
    ['of one package among those of others', ['py-1.0.0', 'py-1.1.0', 'rs-1.0.0'], 'py-{version}'],
    ['that it has now', [...older, ...older.map((_, minor) => `v2.${minor}.0`)], 'v{version}'],
    ['not of what is no package', ['core-v1.0.0', 'v1.0.0', 'v1.1.0', 'docs-v1.0.0'], 'v{version}'],
  ])('%s', async (_, tags, pattern) => {
    expect((await written({ 'package.json': manifest('app', '1.1.0') }, tags)).config.release.tag).toBe(
      pattern,
    );
  });
});
