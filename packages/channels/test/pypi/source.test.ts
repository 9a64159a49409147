import { describe, expect, test } from '@jest/globals';
import { readPypiSource } from '../../src/pypi/source.ts';
import { sourceOf, type Tree } from '../registry/memory-source.ts';

async function found(files: Tree): Promise<readonly string[]> {
  const { packages, problems } = await readPypiSource(sourceOf(files));
  return [
    ...packages.map(
      ({ name, version, private: isPrivate, where }) =>
        `${isPrivate ? 'private ' : ''}${name} ${version} ${where.file}:${where.line}`,
    ),
    ...problems.map(({ code, message }) => `${code} ${message}`),
  ];
}

const backEnd = (name: string) => `[build-system]\nbuild-backend = "${name}"\n`;
const dynamic = '[project]\nname = "p"\ndynamic = ["version"]\n';

describe('a source tree', () => {
  test('declares a package', async () => {
    const { packages } = await readPypiSource(
      sourceOf({ 'pyproject.toml': '[project]\nname = "Some.Name"\nversion = "1.0-rc1"\n' }),
    );
    expect(packages).toEqual([
      {
        ecosystem: 'pypi',
        name: 'some-name',
        version: '1.0rc1',
        private: false,
        where: { file: 'pyproject.toml', line: 3, column: 1 },
      },
    ]);
  });

  test.each<readonly [string, Tree, string]>([
    [
      'a file that hatch reads',
      {
        'pyproject.toml': `${backEnd('hatchling.build')}${dynamic}[tool.hatch.version]\npath = "src/p/about.py"\n`,
        'src/p/about.py': 'import x\n__version__: str = "1.1"  # now\n',
      },
      '1.1',
    ],
    [
      'an attribute that setuptools reads',
      {
        'pyproject.toml': `${backEnd('setuptools.build_meta')}${dynamic}[tool.setuptools.dynamic]\nversion = {attr = "p.about.VERSION"}\n`,
        'src/p/about.py': "VERSION = '1.2'\n",
      },
      '1.2',
    ],
    [
      'an attribute in a folder of its own',
      {
        'pyproject.toml': `${dynamic}[tool.setuptools]\npackage-dir = {"" = "lib"}\n[tool.setuptools.dynamic]\nversion = {attr = "p.__version__"}\n`,
        'lib/p/__init__.py': '__version__ = "1.3"\n',
      },
      '1.3',
    ],
    [
      'a file that setuptools reads',
      {
        'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}\n`,
        VERSION: '1.4\n',
      },
      '1.4',
    ],
    [
      'the module that flit builds',
      {
        'pyproject.toml': `${backEnd('flit_core.buildapi')}${dynamic}`,
        'p.py': '"""Text"""\n__version__ = "1.5"\n',
      },
      '1.5',
    ],
    [
      'a file that pdm reads',
      {
        'pyproject.toml': `${backEnd('pdm.backend')}${dynamic}[tool.pdm.version]\nsource = "file"\npath = "p/v.py"\n`,
        'p/v.py': '__version__ = "1.6"\n',
      },
      '1.6',
    ],
    [
      'the table of Poetry',
      { 'pyproject.toml': `${backEnd('poetry.core.masonry.api')}${dynamic}[tool.poetry]\nversion = "1.7"\n` },
      '1.7',
    ],
    [
      'the crate that maturin builds',
      {
        'pyproject.toml': `${backEnd('maturin')}${dynamic}`,
        'Cargo.toml': '[package]\nname = "p"\nversion = "1.8.0-rc.1"\n',
      },
      '1.8.0rc1',
    ],
  ])('takes a dynamic version from %s', async (_title, files, version) => {
    expect(await found(files)).toEqual([
      expect.stringMatching(`^p ${version.replaceAll('.', '\\.')} pyproject`),
    ]);
  });

  test.each<readonly [string, Tree]>([
    [
      'a plug-in takes it from tags',
      { 'pyproject.toml': `${backEnd('hatchling.build')}${dynamic}[tool.hatch.version]\nsource = "vcs"\n` },
    ],
    [
      'setuptools-scm takes it from tags',
      { 'pyproject.toml': `${backEnd('setuptools.build_meta')}${dynamic}[tool.setuptools_scm]\n` },
    ],
    [
      'Python would have to compute it',
      {
        'pyproject.toml': `${backEnd('flit_core.buildapi')}${dynamic}`,
        'p.py': '__version__ = ".".join(parts)\n',
      },
    ],
    [
      'it is assigned twice',
      {
        'pyproject.toml': `${backEnd('flit_core.buildapi')}${dynamic}`,
        'p.py': '__version__ = "1"\n__version__ = "2"\n',
      },
    ],
    [
      'a plug-in of Poetry takes it from tags',
      {
        'pyproject.toml':
          '[tool.poetry]\nname = "p"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
      },
    ],
    [
      'it would stand outside the tree',
      {
        'pyproject.toml': `${backEnd('setuptools.build_meta')}${dynamic}[tool.setuptools.dynamic]\nversion = { file = "../secret" }\n`,
        '../secret': '1.0\n',
      },
    ],
    [
      'it would stand among what git keeps',
      {
        'pyproject.toml': `${backEnd('setuptools.build_meta')}${dynamic}[tool.setuptools.dynamic]\nversion = { file = ".git/config" }\n`,
        '.git/config': 'extraheader = AUTHORIZATION: basic c2VjcmV0\n',
      },
    ],
  ])('says no version when %s', async (_title, files) => {
    expect(await found(files)).toEqual([expect.stringMatching(/^p undefined pyproject\.toml/)]);
  });

  test('reads a version beside the folder of its manifest', async () => {
    const manifest = `${backEnd('setuptools.build_meta')}${dynamic}[tool.setuptools.dynamic]\nversion = { file = "../VERSION" }\n`;
    expect(await found({ 'python/pyproject.toml': manifest, VERSION: '4.0\n' })).toEqual([
      'p 4.0 python/pyproject.toml:4',
    ]);
  });

  test('reads a setup.cfg of very many lines once', async () => {
    const text = `[metadata]\nname = p\nversion = 1\nclassifiers =\n${'    x\n'.repeat(300_000)}`;
    expect(await found({ 'setup.cfg': text })).toEqual(['p 1 setup.cfg:3']);
  });

  test('declares packages of Poetry and in setup.cfg', async () => {
    expect(await found({ 'pyproject.toml': '[tool.poetry]\nname = "p"\nversion = "2.0"\n' })).toEqual([
      'p 2.0 pyproject.toml:3',
    ]);
    const cfg =
      '[metadata]\nname = C.f\nversion = attr: c.__version__\nclassifiers =\n    Private :: Do Not Upload\n    Other\n';
    const files = {
      'pyproject.toml': backEnd('setuptools.build_meta'),
      'setup.cfg': cfg,
      'c/__init__.py': '__version__ = "3.0"\n',
    };
    expect(await found(files)).toEqual(['private c-f 3.0 setup.cfg:3']);
  });

  test('lists a workspace of uv, without what it leaves out', async () => {
    const project = (name: string) => `[project]\nname = "${name}"\nversion = "1.0"\n`;
    const files = {
      'pyproject.toml': `${project('root')}[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/left"]\n`,
      'packages/a/pyproject.toml': project('a'),
      'packages/left/pyproject.toml': project('left'),
      'elsewhere/pyproject.toml': project('elsewhere'),
    };
    expect(await found(files)).toEqual(['a 1.0 packages/a/pyproject.toml:3', 'root 1.0 pyproject.toml:3']);
  });

  test('of several languages keeps its package in a folder of its own', async () => {
    const files = {
      'pyproject.toml': '[tool.ruff]\nline-length = 100\n',
      'python/pyproject.toml': '[project]\nname = "deep"\nversion = "1.0"\n',
      'python/setup.cfg': '[metadata]\nname = not-me\nversion = 0\n',
      'tests/pyproject.toml': '[project]\nname = "never"\nversion = "1.0"\n',
    };
    expect(await found(files)).toEqual(['deep 1.0 python/pyproject.toml:3']);
  });

  test.each([
    ['[project]\nversion = "1.0"\n', 'MANIFEST_INVALID pyproject.toml declares a package without a name'],
    [
      '[project]\nname = "a b"\nversion = "1.0"\n',
      'MANIFEST_INVALID pyproject.toml has a name that no registry takes: “a b”',
    ],
    ['[project]\nname = "a"\n', 'MANIFEST_INVALID pyproject.toml declares a package without a version'],
    [
      '[project]\nname = "a"\nversion = "one"\n',
      'MANIFEST_INVALID pyproject.toml has no version as PEP 440 spells it: “one”',
    ],
  ])('is told what is wrong with %j', async (text, message) => {
    expect(await found({ 'pyproject.toml': text })).toEqual([message]);
  });

  test('is told where it is not TOML', async () => {
    expect(await found({ 'pyproject.toml': '[project\n' })).toEqual([
      expect.stringMatching(/^MANIFEST_INVALID pyproject\.toml is not valid TOML/),
    ]);
  });

  test('may declare nothing', async () => {
    expect(await found({ 'README.md': '' })).toEqual([]);
  });
});
