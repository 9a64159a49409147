import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digestFile } from '../../src/files/digest-file.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = await temporaryFolder();
const mebibyte = 1024 * 1024;

async function hashWithNode(path: string) {
  const bytes = await readFile(path);
  const hash = (name: string) => createHash(name).update(bytes).digest('hex');
  return { sha256: hash('sha256'), sha512: hash('sha512'), size: bytes.length };
}

async function fileOf(size: number): Promise<string> {
  const path = join(folder, `size-${size}`);
  const file = await open(path, 'w');
  await file.truncate(size);
  for (let at = 0; at < size; at += 777_777)
    await file.write(Buffer.from(`at ${at}`.slice(0, size - at)), 0, null, at);
  await file.close();
  return path;
}

describe('both digests of a file', () => {
  test.each([0, 1, mebibyte - 1, mebibyte, mebibyte + 1])('are right for %i bytes', async (size) => {
    const path = await fileOf(size);
    expect(await digestFile(path)).toEqual(await hashWithNode(path));
  });

  test.each([64 * mebibyte, 64 * mebibyte + 1, 75 * mebibyte - 1])(
    'are right on two threads, for %i bytes',
    async (size) => {
      const path = await fileOf(size);
      expect(await digestFile(path)).toEqual(await hashWithNode(path));
    },
  );

  test('of several large files at once do not get mixed up', async () => {
    const [one, other] = [await fileOf(64 * mebibyte + 3), await fileOf(64 * mebibyte + 4)];
    const [seen, alsoSeen] = await Promise.all([digestFile(one), digestFile(other)]);
    expect(seen).toEqual(await hashWithNode(one));
    expect(alsoSeen).toEqual(await hashWithNode(other));
  });

  test('cannot be had of what is not there', async () => {
    await expect(digestFile(join(folder, 'missing'))).rejects.toThrow(/ENOENT/);
  });
});
