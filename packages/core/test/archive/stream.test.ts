import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { gunzip } from '../../src/archive/gunzip.ts';
import { defaultLimits, readTarball } from '../../src/archive/index.ts';
import { refusalsOf } from '../../src/archive/refusal.ts';
import { chunksOf, counted } from './chunks.ts';
import { end, entry, gz, tgz } from './tar-writer.ts';

const options = { name: 'a.tgz', wanted: () => false };
const honest = tgz(entry({}, 'content'));

async function* failing(bytes: Uint8Array, error: Error): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw error;
}

describe('streaming', () => {
  test('a large file is pulled no faster than it is taken', async () => {
    const incompressible = gzipSync(randomBytes(16 * 1024 * 1024), { level: 0 });
    let pulled = 0;
    let [taken, furthest] = [0, 0];
    const source = counted(chunksOf(incompressible, 64 * 1024), (bytes) => {
      pulled += bytes;
    });
    for await (const piece of gunzip(source, defaultLimits, refusalsOf('a.gz'))) {
      taken += piece.length;
      furthest = Math.max(furthest, pulled - taken);
    }
    expect(taken).toBe(16 * 1024 * 1024);
    expect(furthest).toBeLessThan(1024 * 1024);
  });

  test('a refused archive is not read on, and its source is closed', async () => {
    let [pulled, closed] = [0, false];
    async function* source() {
      try {
        yield* counted(
          chunksOf(gz(entry({ name: '../a' }), entry({}, randomBytes(1024 * 1024)), end)),
          (bytes) => {
            pulled += bytes;
          },
        );
      } finally {
        closed = true;
      }
    }
    await expect(readTarball(source(), options)).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
    expect(pulled).toBeLessThan(256 * 1024);
    expect(closed).toBe(true);
  });

  test.each([
    ['before the first byte', 0],
    ['inside the gzip header', 5],
    ['inside the deflate stream', 20],
    ['inside the trailer', honest.length - 3],
    ['after the trailer', honest.length],
  ])('an error of the source is passed on as it is: %s', async (_, length) => {
    const error = new Error('the disk is gone');
    await expect(readTarball(failing(honest.subarray(0, length), error), options)).rejects.toBe(error);
  });

  test.each([1, 2, 7, honest.length])('pieces of %d bytes make no difference', async (size) => {
    const { entries } = await readTarball(chunksOf(honest, size), options);
    expect(entries).toMatchObject([{ path: 'package/a', kind: 'file', size: 7 }]);
  });

  test('a file name in the gzip header is read over', async () => {
    const named = Buffer.concat([honest.subarray(0, 10), Buffer.from('a.tar\0'), honest.subarray(10)]);
    named[3] = 0x08;
    expect((await readTarball(chunksOf(named), options)).entries).toHaveLength(1);
  });

  test('an archive without entries is empty, not hostile', async () => {
    expect(await readTarball(chunksOf(tgz()), options)).toEqual({ entries: [], files: new Map() });
  });

  test('the archive and the entry are named without what would steer a terminal', async () => {
    const reading = readTarball(chunksOf(tgz(entry({ name: 'a\u001b[2J\u202e' }))), {
      ...options,
      name: 'x\u0007.tgz',
    });
    await expect(reading).rejects.toMatchObject({
      message:
        'ARCHIVE_HOSTILE: "x\\u0007.tgz": entry "a\\u001b[2J\\u{202e}" has a control character in its name',
    });
  });
});
