import { describe, expect, test } from '@jest/globals';
import type { Problem } from '@lockstep/core';
import { readCratesSource } from '../../src/crates/source.ts';
import { sourceOf, type Tree } from '../registry/memory-source.ts';

const read = (files: Tree) => readCratesSource(sourceOf(files));

function crate(name: string, more = ''): string {
  return `[package]\nname = "${name}"\nversion = "1.0.0"\n${more}\n`;
}

const namesIn = async (files: Tree) => (await read(files)).packages.map(({ name }) => name);

const placed = ({ code, where }: Problem) => [code, where?.file, where?.line, where?.column];

describe('a source tree', () => {
  test('is a single crate', async () => {
    expect(await read({ 'Cargo.toml': crate('demo'), 'tests/x/Cargo.toml': crate('x') })).toEqual({
      packages: [
        {
          ecosystem: 'crates',
          name: 'demo',
          version: '1.0.0',
          private: false,
          where: { file: 'Cargo.toml', line: 3, column: 1 },
        },
      ],
      problems: [],
    });
  });

  test('may hold no crate at all', async () => {
    expect(await read({ 'package.json': '{}' })).toEqual({ packages: [], problems: [] });
  });

  test('may hold its crates further inside, each for itself', async () => {
    const files = {
      'js/package.json': '{}',
      'rust/a/Cargo.toml': crate('a'),
      'rust/b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../a", version = "1" }'),
    };
    expect(await namesIn(files)).toEqual(['a', 'b']);
    expect((await read(files)).problems).toEqual([]);
  });

  test('has what a crate without a workspace cannot be published without', async () => {
    const dependencies =
      '[dependencies]\nsub = { path = "sub", version = "1" }\n[dev-dependencies]\nfixture = { path = "fixture" }';
    const files = {
      'Cargo.toml': crate('top', dependencies),
      'sub/Cargo.toml': crate('sub'),
      'fixture/Cargo.toml': crate('fixture'),
    };
    expect(await namesIn(files)).toEqual(['top', 'sub']);
  });

  test('is read whatever else it says', async () => {
    const files = {
      'Cargo.toml': '\uFEFF[workspace]\r\nmembers = ["a"]\r\n[workspace.metadata]\r\nx = 1\r\n',
      'a/Cargo.toml': crate('a'),
    };
    expect(await namesIn(files)).toEqual(['a']);
  });
});

describe('the members of a workspace', () => {
  const tree = {
    'crates/a/Cargo.toml': crate('a'),
    'crates/b/Cargo.toml': crate('b'),
    'crates/c/inner/Cargo.toml': crate('inner'),
    'tools/Cargo.toml': crate('tools'),
    'tests/fixture/Cargo.toml': crate('fixture'),
  };

  test.each([
    ['are those that patterns match', 'members = ["crates/*"]', ['a', 'b']],
    [
      'may lie anywhere',
      'members = ["./crates/*/", "crates/**/inner", "tests/fixture"]',
      ['a', 'b', 'fixture', 'inner'],
    ],
    ['are not what is excluded', 'members = ["crates/*"]\nexclude = ["crates/b"]', ['a']],
    ['are not what lies below the excluded', 'members = ["crates/**"]\nexclude = ["crates/c/"]', ['a', 'b']],
    [
      'are what is named, though excluded',
      'members = ["crates/*", "crates/b"]\nexclude = ["crates/b"]',
      ['a', 'b'],
    ],
    [
      'are all, whatever the default ones',
      'members = ["crates/*"]\ndefault-members = ["crates/a"]',
      ['a', 'b'],
    ],
  ])('%s', async (_title, keys, expected) => {
    const { packages, problems } = await read({ ...tree, 'Cargo.toml': `[workspace]\n${keys}\n` });
    expect(packages.map(({ name }) => name).sort()).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test('are the root too, and what paths lead to', async () => {
    const files = {
      'Cargo.toml': `${crate('root', '[dependencies]\nnear = { path = "near", version = "1" }')}\n[workspace]\nexclude = ["apart"]\n`,
      'near/Cargo.toml': crate(
        'near',
        '[target.x.dev-dependencies]\nfar = { path = "../tests/far" }\napart = { path = "../apart" }',
      ),
      'tests/far/Cargo.toml': crate('far', '[build-dependencies]\nroot = { path = "../..", version = "1" }'),
      'apart/Cargo.toml': crate('apart'),
      'stray/Cargo.toml': crate('stray'),
    };
    expect(await namesIn(files)).toEqual(['root', 'near', 'far']);
  });

  test('may lie beside the root, when it names them', async () => {
    const files = {
      'rust/Cargo.toml': '[workspace]\nmembers = ["../one"]\n',
      'one/Cargo.toml': crate('one', '[dev-dependencies]\ntwo = { path = "deep/er/two" }'),
      'one/deep/er/two/Cargo.toml': crate('two', 'publish = false'),
    };
    expect(await namesIn(files)).toEqual(['one']);
  });

  test('are told where they lead nowhere', async () => {
    const root = '[workspace]\nmembers = [\n  "a",\n  "gone",\n  "none/*",\n  "../out",\n]\n';
    const { problems } = await read({ 'Cargo.toml': root, 'a/Cargo.toml': crate('a') });
    expect(problems.map(placed)).toEqual([
      ['MANIFEST_INVALID', 'Cargo.toml', 4, 3],
      ['MANIFEST_INVALID', 'Cargo.toml', 5, 3],
      ['MANIFEST_INVALID', 'Cargo.toml', 6, 3],
    ]);
  });
});

describe('a crate of a workspace', () => {
  const root = '[workspace]\nmembers = ["*"]\n[workspace.package]\nversion = "2.0.0"\npublish = false\n';

  test('inherits its version from the root, where it is to be changed', async () => {
    const { packages } = await read({
      'Cargo.toml': root,
      'a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
    });
    expect(packages).toEqual([
      {
        ecosystem: 'crates',
        name: 'a',
        version: '2.0.0',
        private: false,
        where: { file: 'Cargo.toml', line: 4, column: 1 },
      },
    ]);
  });

  test.each([
    ['says so', true, 'version = "1.0.0"\npublish = false'],
    ['names no registry', true, 'version = "1.0.0"\npublish = []'],
    ['inherits it', true, 'version = "1.0.0"\npublish = { workspace = true }'],
    ['has no version', true, ''],
    ['names a registry', false, 'version = "1.0.0"\npublish = ["ours"]'],
    ['is told to be public', false, 'version = "1.0.0"\npublish = true'],
  ])('that %s: private is %s', async (_title, expected, lines) => {
    const { packages, problems } = await read({
      'Cargo.toml': root,
      'a/Cargo.toml': `[package]\nname = "a"\n${lines}\n`,
    });
    expect(packages.map((each) => each.private)).toEqual([expected]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['no name', '[package]\nversion = "1.0.0"\n', 'a/Cargo.toml', 1],
    ['a name with a space', '[package]\nname = "a b"\nversion = "1.0.0"\n', 'a/Cargo.toml', 2],
    ['an empty name', '[package]\nname = ""\nversion = "1.0.0"\n', 'a/Cargo.toml', 2],
    ['a version that is none', '[package]\nname = "a"\nversion = "1.0"\n', 'a/Cargo.toml', 3],
    ['a version that is no text', '[package]\nname = "a"\nversion = 1.0\n', 'a/Cargo.toml', 3],
    ['no valid TOML', '[package]\nname = [\n]]\n', 'a/Cargo.toml', 3],
  ])('with %s is told', async (_title, text, file, line) => {
    const { packages, problems } = await read({ 'Cargo.toml': root, 'a/Cargo.toml': text });
    expect(packages).toEqual([]);
    expect(problems.map((each) => [each.code, each.where?.file, each.where?.line])).toEqual([
      ['MANIFEST_INVALID', file, line],
    ]);
  });

  test('that inherits a version that is none has that told once', async () => {
    const member = (name: string) => `[package]\nname = "${name}"\nversion.workspace = true\n`;
    const { problems } = await read({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n[workspace.package]\nversion = "one"\n',
      'a/Cargo.toml': member('a'),
      'b/Cargo.toml': member('b'),
    });
    expect(problems.map(({ where }) => [where?.file, where?.line])).toEqual([['Cargo.toml', 4]]);
  });

  test('that inherits what is not there is told', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n',
      'a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
    };
    expect((await read(files)).problems.map(placed)).toEqual([['MANIFEST_INVALID', 'a/Cargo.toml', 3, 1]]);
  });

  test('that shares its name with another is told', async () => {
    const files = { 'Cargo.toml': root, 'a/Cargo.toml': crate('same'), 'b/Cargo.toml': crate('same') };
    expect((await read(files)).problems.map(placed)).toEqual([['MANIFEST_INVALID', 'b/Cargo.toml', 3, 1]]);
  });
});

describe('a public crate that depends on a sibling', () => {
  const tree = (dependency: string, table = 'dependencies') => ({
    'Cargo.toml':
      '[workspace]\nmembers = ["*"]\n[workspace.dependencies]\nopen = { path = "open", version = "1.9" }\n',
    'user/Cargo.toml': crate('user', `[${table}]\n${dependency}`),
    'open/Cargo.toml': crate('open').replace('1.0.0', '2.1.0'),
    'hidden/Cargo.toml': crate('hidden', 'publish = false'),
  });

  test.each([
    ['by its version', 'open = { path = "../open", version = "2" }', 'dependencies'],
    ['by several bounds', 'open = { path = "../open", version = ">=2.0, <3" }', 'dependencies'],
    ['by any version', 'open = { path = "../open", version = "*" }', 'dependencies'],
    ['by another name', 'alias = { path = "../open", version = "~2.1", package = "open" }', 'dependencies'],
    ['for development only', 'hidden = { path = "../hidden" }', 'dev-dependencies'],
    [
      'for development on a platform',
      'hidden = { path = "../hidden" }',
      "target.'cfg(unix)'.dev-dependencies",
    ],
    ['that lies outside', 'other = { path = "../../other", version = "7" }', 'dependencies'],
    ['of a registry', 'hidden = "1"', 'dependencies'],
  ])('%s is right', async (_title, dependency, table) => {
    expect((await read(tree(dependency, table))).problems).toEqual([]);
  });

  test.each([
    [
      'without a version',
      'open = { path = "../open" }',
      'dependencies',
      'MANIFEST_INVALID',
      ['user/Cargo.toml', 5, 1],
    ],
    [
      'that is private',
      'hidden = { path = "../hidden", version = "1" }',
      'build-dependencies',
      'PRIVATE_DEPENDENCY',
      ['user/Cargo.toml', 5, 1],
    ],
    [
      'that is private, without a version',
      'hidden = { path = "../hidden" }',
      'dependencies',
      'PRIVATE_DEPENDENCY',
      ['user/Cargo.toml', 5, 1],
    ],
    [
      'that is private, for development, by a version',
      'hidden = { path = "../hidden", version = "1" }',
      'dev-dependencies',
      'PRIVATE_DEPENDENCY',
      ['user/Cargo.toml', 5, 1],
    ],
    [
      'by another version',
      'open = { path = "../open", version = "1.3" }',
      'dependencies',
      'VERSION_MISMATCH',
      ['user/Cargo.toml', 5, 28],
    ],
    [
      'by an exact other version',
      'open = { version = "=2.1.1", path = "../open" }',
      'dev-dependencies',
      'VERSION_MISMATCH',
      ['user/Cargo.toml', 5, 10],
    ],
    [
      'by a version that is none',
      'open = { path = "../open", version = "two" }',
      'dependencies',
      'VERSION_MISMATCH',
      ['user/Cargo.toml', 5, 28],
    ],
    [
      'by a version that the workspace has',
      'open.workspace = true',
      'dependencies',
      'VERSION_MISMATCH',
      ['Cargo.toml', 4, 25],
    ],
    [
      'on one platform',
      'open = { path = "../open" }',
      "target.'cfg(unix)'.dependencies",
      'MANIFEST_INVALID',
      ['user/Cargo.toml', 5, 1],
    ],
    [
      'in a git repository',
      'far = { git = "https://example.org/far" }',
      'dependencies',
      'MANIFEST_INVALID',
      ['user/Cargo.toml', 5, 1],
    ],
  ] as const)('%s is told', async (_title, dependency, table, code, where) => {
    expect((await read(tree(dependency, table))).problems.map(placed)).toEqual([[code, ...where]]);
  });

  test('by what the workspace has is told once for all its users', async () => {
    const shared = '[dependencies]\nopen = { workspace = true }';
    const files = { ...tree('open.workspace = true'), 'second/Cargo.toml': crate('second', shared) };
    expect((await read(files)).problems.map(placed)).toEqual([['VERSION_MISMATCH', 'Cargo.toml', 4, 25]]);
  });

  test('is nobody’s business when it is private itself', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["*"]\n',
      'a/Cargo.toml': crate('a', 'publish = false\n[dependencies]\nb = { path = "../b" }'),
      'b/Cargo.toml': crate('b', 'publish = false'),
    };
    expect((await read(files)).problems).toEqual([]);
  });
});

describe('a hostile source tree', () => {
  test.each([
    ['nested without end', `x = ${'['.repeat(50_000)}`],
    ['dotted without end', `${'a.'.repeat(50_000)}b = 1\n`],
    ['with a prototype', '[package.__proto__]\nx = 1\n'],
  ])('%s is told, and no more', async (_title, text) => {
    const { packages, problems } = await read({ 'Cargo.toml': text });
    expect(packages).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['MANIFEST_INVALID']);
  });

  test('with paths in circles is read to its end', async () => {
    const files = {
      'Cargo.toml': crate(
        'a',
        '[workspace]\n[dependencies]\nb = { path = "b", version = "1" }\na = { path = ".", version = "1" }',
      ),
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "..", version = "1" }'),
    };
    expect(await namesIn(files)).toEqual(['a', 'b']);
  });
});
