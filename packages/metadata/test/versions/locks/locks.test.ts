import { expect, test } from '@jest/globals';
import { createTree } from '../../../src/tree.ts';
import { brokenLocks } from '../../../src/versions/locks/index.ts';

async function faultsIn(files: Readonly<Record<string, string>>) {
  const source = {
    readText: async (file: string) => files[file],
    parse: () => undefined,
    locate: () => undefined,
  };
  const { problems } = await brokenLocks.find(createTree(Object.keys(files), source));
  return problems.map(({ code, where }) => `${code} ${where?.file}:${where?.line}`);
}

const conflict = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n';

test.each([
  'package-lock.json',
  'web/pnpm-lock.yaml',
  'yarn.lock',
  'Cargo.lock',
  'py/uv.lock',
  'poetry.lock',
])('a merge conflict in %s is told at its line', async (file) => {
  expect(await faultsIn({ [file]: conflict })).toEqual([`LOCKFILE_BROKEN ${file}:2`]);
});

test('a package-lock that is no JSON is told where it ends to be any', async () => {
  expect(await faultsIn({ 'package-lock.json': '{\n  "name": "app",\n  oops\n}\n' })).toEqual([
    'LOCKFILE_BROKEN package-lock.json:3',
  ]);
});

test.each<[string, string]>([
  ['package-lock.json', '{ "lockfileVersion": 3, "packages": {} }'],
  ['Cargo.lock', 'version = 4\n'],
  ['tests/fixtures/package-lock.json', conflict],
  ['CHANGELOG.md', conflict],
])('nothing is said of %s with “%s”', async (file, text) => {
  expect(await faultsIn({ [file]: text })).toEqual([]);
});
