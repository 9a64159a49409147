import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readZip } from '../../src/archive/index.ts';
import { chunksOf, counted } from './chunks.ts';
import { deflated, extra, streamed, zip } from './zip-writer.ts';

const options = { name: 'a.whl', wanted: (path: string) => path === 'METADATA' };
const parts = [
  { name: 'd/' },
  { name: 'METADATA', content: 'Name: a', extra: extra(0x5455, '\u0001time') },
  deflated({ name: 'd/a', content: 'deflated '.repeat(20) }),
  streamed({ name: 'd/b', content: 'streamed '.repeat(20) }),
];
const honest = zip(parts, { zip64: {} });

async function* failing(bytes: Uint8Array, error: Error): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw error;
}

describe('streaming', () => {
  test('a large archive is read in memory that does not grow with it', async () => {
    const piece = randomBytes(1024 * 1024);
    const archive = zip(Array.from({ length: 64 }, (_, index) => ({ name: `f${index}`, content: piece })));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const source = counted(chunksOf(archive, 64 * 1024), () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    });
    expect((await readZip(source, options)).entries).toHaveLength(64);
    expect(most).toBeLessThan(16 * 1024 * 1024);
  });

  test('a refused archive is not read on, and its source is closed', async () => {
    let [pulled, closed] = [0, false];
    async function* source() {
      try {
        yield* counted(
          chunksOf(zip([{ name: '../a' }, { name: 'b', content: randomBytes(1024 * 1024) }])),
          (bytes) => {
            pulled += bytes;
          },
        );
      } finally {
        closed = true;
      }
    }
    await expect(readZip(source(), options)).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
    expect(pulled).toBeLessThan(256 * 1024);
    expect(closed).toBe(true);
  });

  test('an accepted archive is read to its end, and its source is closed', async () => {
    let [pulled, closed] = [0, false];
    async function* source() {
      try {
        yield* counted(chunksOf(honest, 10), (bytes) => {
          pulled += bytes;
        });
      } finally {
        closed = true;
      }
    }
    await readZip(source(), options);
    expect([pulled, closed]).toEqual([honest.length, true]);
  });

  test('an error of the source is passed on as it is, wherever it comes', async () => {
    const error = new Error('the disk is gone');
    for (let length = 0; length <= honest.length; length += 1) {
      await expect(readZip(failing(honest.subarray(0, length), error), options)).rejects.toBe(error);
    }
  });

  test.each([1, 2, 3, 7, 64, honest.length])('pieces of %d bytes make no difference', async (size) => {
    const { entries, files } = await readZip(chunksOf(honest, size), options);
    expect(entries).toMatchObject([
      { path: 'd', kind: 'directory', size: 0 },
      { path: 'METADATA', kind: 'file', size: 7 },
      { path: 'd/a', kind: 'file', size: 180 },
      { path: 'd/b', kind: 'file', size: 180 },
    ]);
    expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
      ['METADATA', 'Name: a'],
    ]);
  });

  test('an archive without entries is empty, not hostile', async () => {
    expect(await readZip(chunksOf(zip([])), options)).toEqual({ entries: [], files: new Map() });
  });
});
