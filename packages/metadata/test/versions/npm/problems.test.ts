import { describe, expect, test } from '@jest/globals';
import { npmVersions } from '../../../src/versions/npm/index.ts';
import { type Files, memoryTree, textsOf, told } from './memory-tree.ts';

const broken = '{\n  "name": "lib",\n  "version": "1.2.3"\n  "private": true\n}\n';
const lib = { name: 'lib', version: '1.2.3' };

async function problemsOf(files: Files) {
  return (await npmVersions.find(memoryTree(textsOf(files)))).problems;
}

describe('a manifest that npm cannot read is a problem', () => {
  test.each<[string, string, Files]>([
    ['at the root', 'package.json', { 'package.json': broken }],
    [
      'in a workspace',
      'fixtures/b/package.json',
      { 'package.json': { private: true, workspaces: ['fixtures/*'] }, 'fixtures/b/package.json': broken },
    ],
    ['beside other languages', 'js/package.json', { 'Cargo.toml': '', 'js/package.json': broken }],
  ])('%s, with its line', async (_, file, files) => {
    const problems = await problemsOf(files);
    expect(problems).toMatchObject([{ code: 'MANIFEST_INVALID', where: { file, line: 4, column: 3 } }]);
    expect(problems[0]?.message).toContain('expected “,”');
  });

  test.each([
    ['a list', '[]'],
    ['nothing', ''],
    ['a word', 'null'],
    ['a conflict of a merge', '{\n<<<<<<< HEAD\n  "name": "lib"\n}'],
    ['a control character', '{ "name": "li\u0000b" }'],
  ])('when it is %s', async (_, text) => {
    expect((await problemsOf({ 'package.json': text })).map(({ code }) => code)).toEqual([
      'MANIFEST_INVALID',
    ]);
  });
});

test.each(['test/fixtures/x/package.json', 'templates/app/package.json', 'vendor/x/package.json'])(
  'a broken %s is none',
  async (file) => {
    expect(await problemsOf({ 'package.json': lib, [file]: broken })).toEqual([]);
  },
);

test('a template outside of the usual folders is none', async () => {
  const template = '{ "name": "{{name}}", {{#if private}} "private": true {{/if}} }';
  expect(await problemsOf({ 'package.json': lib, 'generator/package.json': template })).toEqual([]);
});

test('broken files of tools are not the finder’s to report, and do no harm', async () => {
  const files = {
    'package.json': lib,
    'lerna.json': '{',
    'rush.json': '[1]',
    'nx.json': 'x',
    'release-please-config.json': '""',
    'pnpm-workspace.yaml': 'packages: [',
    'jsr.json': '{"name": 1, "version": {}}',
    '.changeset/config.json': '{ "fixed": [1, [2]] }',
    'package-lock.json': '{"packages": [], "dependencies": {"lib": 1}}',
    'bun.lock': '{"workspaces": {"": 1}}',
    'yarn.lock': '"lib@workspace:.":\n\tversion: 1\n  - x\n  a: "b',
    'pnpm-lock.yaml': "importers:\n  '.\n    x: [",
  };
  const found = await npmVersions.find(memoryTree(textsOf(files)));
  expect(found.places.map(told)).toEqual(['own package.json version 1.2.3']);
  expect(found.problems).toEqual([]);
});

test('a lockfile that is too large to be read is told', async () => {
  const tree = memoryTree(textsOf({ 'package.json': lib, 'package-lock.json': '' }));
  const readText = async (file: string) => (file === 'package.json' ? tree.readText(file) : undefined);
  const { unresolved } = await npmVersions.find({ ...tree, readText });
  expect(unresolved).toMatchObject([{ package: 'lib', where: { file: 'package-lock.json' } }]);
});

test('a lockfile of megabytes is read for the few packages of the repository', async () => {
  const others = Array.from({ length: 30_000 }, (_, index) => [
    `node_modules/package-${index}`,
    {
      version: '1.0.0',
      resolved: `https://example.org/${index}.tgz`,
      integrity: `sha512-${'A'.repeat(86)}==`,
    },
  ]);
  const lock = { version: '1.2.3', packages: Object.fromEntries([...others, ['', lib]]) };
  const text = JSON.stringify(lock, undefined, 2);
  expect(text.length).toBeGreaterThan(7_000_000);
  const { places } = await npmVersions.find(
    memoryTree(textsOf({ 'package.json': lib, 'package-lock.json': text })),
  );
  expect(places.map(({ where }) => where.key)).toEqual(['version', 'version', 'packages..version']);
});
