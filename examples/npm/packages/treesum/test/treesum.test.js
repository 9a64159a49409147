import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareManifests, formatManifest, parseManifest, scanTree } from '../src/index.js';

const ofTest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

test('a tree is hashed file by file, sorted, without links', async (context) => {
  const root = await mkdtemp(join(tmpdir(), 'treesum-'));
  context.after(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'b'));
  await writeFile(join(root, 'b', 'z'), 'test');
  await writeFile(join(root, 'c'), 'test');
  await symlink('c', join(root, 'a'));
  assert.equal(formatManifest(await scanTree(root)), `${ofTest}  b/z\n${ofTest}  c\n`);
});

test('a manifest survives being written and read', () => {
  const digests = new Map([['a b', ofTest]]);
  assert.deepEqual(parseManifest(formatManifest(digests)), digests);
});

test('a damaged manifest is refused by line', () => {
  assert.throws(() => parseManifest(`${ofTest}  a\nnonsense\n`), /line 2/);
});

test('manifests are compared path by path', () => {
  const expected = new Map([
    ['gone', 'x'],
    ['kept', 'x'],
    ['other', 'x'],
  ]);
  const actual = new Map([
    ['kept', 'x'],
    ['new', 'x'],
    ['other', 'y'],
  ]);
  assert.deepEqual(compareManifests(expected, actual), [
    { path: 'gone', state: 'missing' },
    { path: 'new', state: 'added' },
    { path: 'other', state: 'changed' },
  ]);
});
