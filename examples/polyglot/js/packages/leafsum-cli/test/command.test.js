import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/leafsum.js', import.meta.url));

function leafsum(...args) {
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, stdout };
}

test('the command says its version', async () => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(leafsum('--version'), { status: 0, stdout: `leafsum ${version}\n` });
});

test('a folder is compared with its manifest', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'leafsum-cli-'));
  context.after(() => rm(folder, { recursive: true }));
  const manifest = join(folder, 'MANIFEST');
  const check = ['--exclude', 'MANIFEST', '--check', manifest, folder];
  await writeFile(join(folder, 'leaf'), 'one');
  await writeFile(manifest, leafsum('--exclude', 'MANIFEST', folder).stdout);
  assert.deepEqual(leafsum(...check), { status: 0, stdout: '' });
  await writeFile(join(folder, 'leaf'), 'two');
  assert.deepEqual(leafsum(...check), { status: 1, stdout: 'changed  leaf\n' });
});

test('wrong use is told from differences', () => {
  assert.equal(leafsum('--exclude', '[a]').status, 2);
  assert.equal(leafsum('--unknown').status, 2);
});
