import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { integrityMap } from '../src/integrity.js';

// echo -n "alert('Hello, world.');" | openssl dgst -sha384 -binary | base64
const known = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';

test('scripts and styles get the value that browsers compare, other files none', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'treesum-sri-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'app.js'), "alert('Hello, world.');");
  await writeFile(join(folder, 'page.html'), '<p>');
  assert.deepEqual(await integrityMap(folder), { 'app.js': known });
});
