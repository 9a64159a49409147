import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../src/files/workspace.ts';
import { temporaryFolder } from '../temporary.ts';
import { writeFiles } from './repository.ts';

const root = await temporaryFolder();
const folder = join(root, 'project');
writeFiles(root, {
  'outside/secret.tgz': 'secret',
  'project-twin/a.tgz': 'twin',
  'project/dist/b.tgz': 'b',
  'project/dist/a.tgz': 'a',
  'project/dist/notes.txt': 'n',
  'project/dist/deep/c.tgz': 'c',
  'project/node_modules/dep/d.tgz': 'd',
  'project/packages/x/node_modules/dep/e.tgz': 'e',
  'project/.git/f.tgz': 'f',
  'project/odd [1]/g.tgz': 'g',
});
await symlink(join(root, 'outside'), join(folder, 'linked'));
await symlink(join(root, 'outside', 'secret.tgz'), join(folder, 'dist', 'link.tgz'));
await symlink('dist', join(folder, 'inside'));
await mkdir(join(folder, 'dist', 'folder.tgz'));

const workspace = createWorkspace(folder, { PATH: process.env.PATH ?? '' });

describe('a pattern', () => {
  test.each([
    ['dist/*.tgz', ['dist/a.tgz', 'dist/b.tgz']],
    ['./dist/*.tgz', ['dist/a.tgz', 'dist/b.tgz']],
    ['**/*.tgz', ['dist/a.tgz', 'dist/b.tgz', 'dist/deep/c.tgz', 'odd [1]/g.tgz']],
    ['dist/{a,deep/c}.tgz', ['dist/a.tgz', 'dist/deep/c.tgz']],
    ['inside/*.tgz', ['dist/a.tgz', 'dist/b.tgz']],
    ['nothing/*', []],
  ])('names files of the folder: %s', async (pattern, files) => {
    expect(await workspace.glob(pattern)).toEqual(files);
  });

  test.each([
    '../outside/*.tgz',
    'dist/../../outside/*.tgz',
    '../project-twin/*.tgz',
    'linked/*.tgz',
    'dist/link.tgz',
    'dist/folder.tgz',
    'node_modules/dep/*.tgz',
    'node_modules/**/*.tgz',
    'packages/*/node_modules/dep/e.tgz',
    '.git/*.tgz',
  ])('never names what is outside, linked or installed: %s', async (pattern) => {
    expect(await workspace.glob(pattern)).toEqual([]);
  });

  test.each(['../outside/secret.tgz', 'linked/secret.tgz', 'dist/link.tgz', '.git/config'])(
    'is not needed to keep a text outside from being read: %s',
    async (file) => {
      expect(await workspace.readText(file)).toBeUndefined();
      expect(await workspace.readText('dist/a.tgz')).toBeDefined();
    },
  );

  test('that is absolute never leaves the folder either', async () => {
    expect(await workspace.glob(join(root, 'outside', '*.tgz'))).toEqual([]);
  });
});

describe('a text', () => {
  test('is read, or is not there', async () => {
    expect(await workspace.readText('dist/notes.txt')).toBe('n');
    expect(await workspace.readText('dist/missing.txt')).toBeUndefined();
    expect(await workspace.readText('dist')).toBeUndefined();
  });

  test('of more than 10 MiB is not', async () => {
    await writeFile(join(folder, 'huge.txt'), '');
    await truncate(join(folder, 'huge.txt'), 10 * 1024 * 1024 + 1);
    expect(await workspace.readText('huge.txt')).toBeUndefined();
  });

  test('is replaced as a whole', async () => {
    await workspace.write('out/new.json', '{}\n');
    await workspace.write('out/new.json', '{"a":1}\n');
    expect(await workspace.readText('out/new.json')).toBe('{"a":1}\n');
    expect(await workspace.glob('out/*')).toEqual(['out/new.json']);
  });
});

test('a file is handed out in pieces', async () => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of workspace.open('dist/a.tgz')) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('a');
});

test('tools tell their version, and missing ones nothing', async () => {
  const tools = await workspace.tools(['node', 'no-such-tool']);
  expect(tools).toEqual([{ name: 'node', version: process.version }]);
});

test('keys are located in JSON', () => {
  expect(workspace.locate('{"a": {\n"b": 1}}', ['a', 'b'])).toEqual({ line: 2, column: 1 });
});
