import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goVersions } from '../../../src/versions/go/index.ts';
import { expectLaws, type Files, linesOf, treeOf } from '../cargo/in-memory.ts';

const module = (path: string) => `module ${path}\n\ngo 1.24\n`;
const tool = module('example.org/tool');

const samples: Readonly<Record<string, { readonly files: Files; readonly places: readonly string[] }>> = {
  'a module of major 0 or 1': {
    files: { 'go.mod': tool },
    places: ['go.mod:1 own example.org/tool '],
  },
  'a module of major 2': {
    files: { 'go.mod': `// Package tool.\n${module('example.org/tool/v2')}` },
    places: ['go.mod:2 own example.org/tool/v2 /v2'],
  },
  'a module of major 12 between quotes, on Windows': {
    files: { 'go.mod': '\uFEFFmodule "example.org/tool/v12" // moved\r\n' },
    places: ['go.mod:1 own example.org/tool/v12 /v12'],
  },
  'a module in a block': {
    files: { 'go.mod': 'go 1.24\nmodule (\n\texample.org/tool/v3\n)\n' },
    places: ['go.mod:3 own example.org/tool/v3 /v3'],
  },
  'a module of gopkg.in': {
    files: { 'go.mod': module('gopkg.in/yaml.v3') },
    places: ['go.mod:1 own gopkg.in/yaml.v3 .v3'],
  },
  'a path that only looks like a major': {
    files: { 'go.mod': module('example.org/v2ray') },
    places: ['go.mod:1 own example.org/v2ray '],
  },
  'modules below the root': {
    files: { 'go.mod': tool, 'sdk/go.mod': module('example.org/tool/sdk') },
    places: ['go.mod:1 own example.org/tool ', 'sdk/go.mod:1 own example.org/tool/sdk  independent'],
  },
  'bindings beside other languages': {
    files: { 'Cargo.toml': '', 'bindings/go/go.mod': module('example.org/tool/bindings/go/v2') },
    places: ['bindings/go/go.mod:1 own example.org/tool/bindings/go/v2 /v2'],
  },
  'bindings with a version, and an example of them': {
    files: {
      'go/go.mod': module('example.org/leafsum/go'),
      'go/main.go': 'package main\n\nconst version = "1.4.0"\n',
      'examples/go.mod': module('example'),
    },
    places: [
      'examples/go.mod:1 own example  foreign',
      'go/go.mod:1 own example.org/leafsum/go ',
      'go/main.go:3 text 1.4.0',
    ],
  },
  'modules of examples, tests and vendored ones': {
    files: {
      'go.mod': tool,
      '_examples/a/go.mod': module('a'),
      'internal/testdata/b/go.mod': module('b'),
      'vendor/c/go.mod': module('c'),
    },
    places: [
      '_examples/a/go.mod:1 own a  foreign',
      'go.mod:1 own example.org/tool ',
      'internal/testdata/b/go.mod:1 own b  foreign',
      'vendor/c/go.mod:1 own c  foreign',
    ],
  },
  'a folder for the second major': {
    files: { 'go.mod': tool, 'v2/go.mod': module('example.org/tool/v2') },
    places: ['go.mod:1 own example.org/tool ', 'v2/go.mod:1 own example.org/tool/v2 /v2'],
  },
  'a constant': {
    files: { 'go.mod': tool, 'version.go': 'package tool\n\nconst Version = "1.2.3"\n' },
    places: ['go.mod:1 own example.org/tool ', 'version.go:3 text 1.2.3'],
  },
  'a variable among others, with a v': {
    files: {
      'go.mod': tool,
      'cmd/tool/main.go':
        'package main\n\nvar (\n\tname = "tool"\n\tversion string = "v1.2.3" // set it\n)\n\nvar other = "9.9.9"\n',
    },
    places: ['cmd/tool/main.go:5 text v1.2.3', 'go.mod:1 own example.org/tool '],
  },
  'a constant named after the project': {
    files: {
      'go.mod': module('example.org/x/leaf-sum/v2'),
      'main.go': 'package main\nconst leafSumVersion = "2.0.1"\nconst schemaVersion = "1.0.0"\n',
    },
    places: ['go.mod:1 own example.org/x/leaf-sum/v2 /v2', 'main.go:2 text 2.0.1'],
  },
  'a package for the version': {
    files: {
      'go.mod': tool,
      'internal/version/number.go': 'package version\n\nconst Version = "1.2.3"\n',
      'internal/version/number_test.go': 'package version\n\nconst version = "9.9.9"\n',
      'internal/other/number.go': 'package other\n\nconst Version = "9.9.9"\n',
    },
    places: ['go.mod:1 own example.org/tool ', 'internal/version/number.go:3 text 1.2.3'],
  },
  'a version that the linker sets': {
    files: { 'go.mod': tool, 'main.go': 'package main\n\nvar version = "0.0.0-dev"\nvar Version = "dev"\n' },
    places: ['go.mod:1 own example.org/tool ', 'main.go:3 text 0.0.0-dev independent'],
  },
  'what is no constant of the package': {
    files: {
      'go.mod': tool,
      'version.go':
        'package tool\n// const Version = "9.9.9"\n/* const Version = "9.9.9"\nconst Version = "9.9.9"\n*/\nconst text = `\nconst Version = "9.9.9"\n`\nfunc f() {\n\tconst version = "9.9.9"\n\tvar r = \'{\'\n\t_ = "}"\n}\nconst Version = "1.2.3" // const Version = "9.9.9"\n',
    },
    places: ['go.mod:1 own example.org/tool ', 'version.go:14 text 1.2.3'],
  },
  'code of examples and of modules of their own': {
    files: {
      'go.mod': tool,
      'sdk/go.mod': module('example.org/tool/sdk'),
      'sdk/version.go': 'package sdk\nconst Version = "0.4.0"\n',
      'testdata/version.go': 'package x\nconst Version = "9.9.9"\n',
    },
    places: [
      'go.mod:1 own example.org/tool ',
      'sdk/go.mod:1 own example.org/tool/sdk  independent',
      'sdk/version.go:2 text 0.4.0 independent',
      'testdata/version.go:2 text 9.9.9 foreign',
    ],
  },
  'Go without a module': { files: { 'version.go': 'package x\nconst Version = "1.2.3"\n' }, places: [] },
  'a go.mod that says nothing': { files: { 'go.mod': 'go 1.24\n' }, places: [] },
};

describe.each(Object.entries(samples))('%s', (_, { files, places }) => {
  test('has its versions found', async () => {
    expect([...(await linesOf(goVersions, files))].sort()).toEqual(places);
  });

  test.each(['1.2.3', '1.3.0', '0.4.0', '2.0.0', '13.0.1-rc.1'])(
    'is rewritten to %s, and nothing else of it changes',
    async (version) => {
      await expectLaws(goVersions, files, version);
    },
  );
});

describe('the major in the path of a module', () => {
  test.each([
    ['example.org/tool', '1.9.0', true, ''],
    ['example.org/tool', '0.1.0', true, ''],
    ['example.org/tool', '2.0.0', false, '/v2'],
    ['example.org/tool', '2.0.0-rc.1', false, '/v2'],
    ['example.org/tool/v2', '2.4.0', true, '/v2'],
    ['example.org/tool/v2', '3.0.0', false, '/v3'],
    ['example.org/tool/v2', '1.0.0', false, ''],
    ['gopkg.in/tool.v1', '1.0.0', true, '.v1'],
    ['gopkg.in/tool.v1', '2.0.0', false, '.v2'],
    ['gopkg.in/tool', '0.3.0', false, '.v0'],
  ])('%s at %s: right is %s, expected “%s”', async (path, version, isRight, expected) => {
    const { places } = await goVersions.find(treeOf({ 'go.mod': module(path) }));
    expect([places[0]?.fits(version), places[0]?.expected(version)]).toEqual([isRight, expected]);
  });

  test('is judged by the folder that a major has, where it has one', async () => {
    const files = samples['a folder for the second major']?.files ?? {};
    const { places } = await goVersions.find(treeOf(files));
    const fits = (version: string) => places.map((place) => place.fits(version));
    expect([fits('1.9.0'), fits('2.1.0'), fits('3.0.0')]).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
  });

  test('stands at its very column, even where it is missing', async () => {
    const { places } = await goVersions.find(treeOf({ 'go.mod': tool }));
    expect(places[0]).toMatchObject({
      found: '',
      range: { start: 23, end: 23 },
      where: { file: 'go.mod', line: 1, column: 24, key: 'module' },
    });
  });
});

test('nothing that stands in Go files crashes or hangs', async () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '`',
    '/*',
    '*/',
    '//',
    '{',
    '}',
    '(',
    ')',
    '\\',
    '\n',
    'const Version = "1.2.3"',
    'var (',
    '\0',
    'module ',
    'x/v2',
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (mod, code) => {
      await expectLaws(goVersions, { 'go.mod': mod, 'version.go': code }, '2.0.0');
    }),
    { numRuns: 300 },
  );
  const long = {
    'go.mod': tool,
    'version.go': `const Version = "${'1'.repeat(2_000_000)}\n${'"\\'.repeat(100_000)}`,
  };
  expect((await goVersions.find(treeOf(long))).places).toHaveLength(1);
});
