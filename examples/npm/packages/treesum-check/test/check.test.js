import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatManifest, scanTree } from 'treesum';
import { check } from '../src/check.js';

test('changes are reported, apart from excluded paths', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'treesum-check-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'app.js'), 'one');
  await writeFile(join(folder, 'run.log'), 'one');
  const manifest = formatManifest(await scanTree(folder));
  assert.deepEqual(await check(folder, manifest), []);

  await writeFile(join(folder, 'app.js'), 'two');
  await writeFile(join(folder, 'run.log'), 'two');
  assert.deepEqual(await check(folder, manifest, { exclude: ['*.log'] }), [
    { path: 'app.js', state: 'changed' },
  ]);
});
