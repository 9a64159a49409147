import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { bareFolder, type Checkout } from '../support/checkout.ts';
import { leaksBelow } from '../support/leaks.ts';
import { canariesIn, canary } from '../support/secret-forms.ts';
import { placeSpies } from '../support/spies.ts';

// A search that finds nothing proves something only if it would have found it.
let folder: Checkout;
beforeEach(async () => {
  folder = await bareFolder({});
});
afterEach(() => folder.remove());

test.each([
  ['raw', `token: ${canary}`],
  ['in a URL', `?token=${encodeURIComponent(canary)}&`],
  ['base64', Buffer.from(canary).toString('base64')],
  ['base64 of a header', Buffer.from(`Bearer ${canary}\n`).toString('base64')],
  ['base64 of a user and the token', Buffer.from(`ada:${canary}`).toString('base64url')],
  ['hex', Buffer.from(canary).toString('hex')],
  ['packed', gzipSync(`token: ${canary}`)],
])('the canary is found %s', async (_, content) => {
  await folder.write({ 'deep/down/file': content, 'deep/other': 'nothing' });
  expect(await leaksBelow(folder.scratch)).toEqual([`${folder.folder}/deep/down/file`]);
});

test('the canary is found in a file’s name', async () => {
  await folder.write({ [encodeURIComponent(canary)]: '' });
  expect(await leaksBelow(folder.scratch)).toHaveLength(1);
});

test('spies see environments and command lines', async () => {
  const readNotes = await placeSpies(`${folder.scratch}/spies`);
  const env = { PATH: `${folder.scratch}/spies:${process.env.PATH}`, TOKEN: canary };
  await promisify(execFile)('bash', ['-c', 'git --version; true', canary], { env });
  const [note] = await readNotes();
  expect(note?.command).toBe('git --version ');
  for (const text of [note?.commandLines, note?.environment, note?.parent])
    expect(canariesIn(text ?? '')).toContain(canary);
});
