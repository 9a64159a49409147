import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { differences, formatManifest, manifestOf, parseManifest, treeDigest } from '../src/index.js';
import { matcher } from '../src/pattern.js';

const file = new URL('../../../../vectors/vectors.json', import.meta.url);
const vectors = JSON.parse(await readFile(file, 'utf8'));
const textOf = (lines) => lines.map((line) => `${line}\n`).join('');

async function plant(context, files) {
  const root = await mkdtemp(join(tmpdir(), 'leafsum-'));
  context.after(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

for (const { name, files, exclude, manifest, digest } of vectors.trees)
  test(`tree: ${name}`, async (context) => {
    const text = await manifestOf(await plant(context, files), { exclude });
    assert.equal(text, textOf(manifest));
    assert.equal(treeDigest(text), digest);
    assert.equal(formatManifest(parseManifest(text)), text);
  });

test('links are left out', async (context) => {
  const root = await plant(context, { 'd/a': '' });
  const before = await manifestOf(root);
  await symlink('d', join(root, 'folder'));
  await symlink('d/a', join(root, 'file'));
  assert.equal(await manifestOf(root), before);
});

for (const { pattern, matches } of vectors.patterns.taken)
  test(`pattern: ${pattern}`, () => {
    assert.deepEqual(vectors.patterns.paths.filter(matcher([pattern])), matches);
  });

for (const pattern of vectors.patterns.refused)
  test(`no pattern: ${pattern}`, () => {
    assert.throws(() => matcher([pattern]), RangeError);
  });

for (const { name, expected, actual, result } of vectors.comparisons)
  test(`comparison: ${name}`, () => {
    const found = differences(textOf(expected), textOf(actual));
    assert.deepEqual(
      found.map(({ path, state }) => [state, path]),
      result,
    );
  });

for (const { text, line } of vectors.damaged)
  test(`damaged manifest: ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseManifest(text), new RegExp(`line ${line} `));
  });

for (const path of vectors.unwritable)
  test(`unwritable path: ${JSON.stringify(path)}`, () => {
    assert.throws(() => formatManifest(new Map([[path, '']])), RangeError);
  });
