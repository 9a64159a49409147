import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/owners.js', import.meta.url));
const owners = (...args) => execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' });

test('each path is followed by its owners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'owners-'));
  try {
    const file = join(folder, 'CODEOWNERS');
    writeFileSync(file, '*.js @script\n');
    assert.equal(owners('--file', file, 'a.js', 'b.ts'), 'a.js @script\nb.ts\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
