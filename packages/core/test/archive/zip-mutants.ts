import { expect } from '@jest/globals';
import { type ArchiveContents, readZip } from '../../src/archive/index.ts';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { chunksOf } from './chunks.ts';
import { deflated, extra, streamed, zip, zip64Extra } from './zip-writer.ts';

/** Reads an archive and keeps every file. */
export function readAll(archive: Uint8Array, chunkSize?: number): Promise<ArchiveContents> {
  return readZip(chunksOf(archive, chunkSize), { name: 'random.whl', wanted: () => true });
}

/** What an archive holds if it is accepted; undefined if it is refused. Every other outcome fails the test. */
export async function accepted(archive: Uint8Array): Promise<ArchiveContents | undefined> {
  try {
    return await readAll(archive);
  } catch (error) {
    expect(error).toBeInstanceOf(LockstepError);
    expect(error).toHaveProperty('code', 'ARCHIVE_HOSTILE');
    return undefined;
  }
}

const max = 0xffffffff;
const utf8 = 0x800;
const parts = [
  { name: 'd/' },
  { name: 'd/METADATA', content: 'Name: a', extra: extra(0x5455, '\u0001time') },
  deflated({ name: 'd/größe', flags: utf8, content: 'text '.repeat(9) }),
  streamed({ name: 'b', content: 'streamed' }),
  { name: 'c', content: 'x', local: { size: max, packed: max, extra: zip64Extra(1, 1) } },
];

/** An honest archive of every kind of entry, to be changed. */
export const plain: Buffer = zip(parts, { end: { comment: 'comment' } });

/** The same with zip64 records at its end. */
export const large: Buffer = zip(parts, { zip64: {}, end: { count: 0xffff, length: max, offset: max } });
