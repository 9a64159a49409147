import { type ByteReader, type Refuse, readFully } from '@lockstep/core';
import { utcTime } from './utc-time.ts';

const deflate = 8;
const flags = { checksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10 } as const;
const longestText = 4096;

// RFC 1952, section 2.3.1.
const systems: ReadonlyMap<number, string> = new Map([
  [0, 'FAT (Windows)'],
  [3, 'Unix'],
  [7, 'Macintosh'],
  [10, 'TOPS-20 (macOS, by zlib)'],
  [11, 'NTFS (Windows)'],
  [19, 'Darwin'],
  [255, 'unknown'],
]);
const efforts: ReadonlyMap<number, string> = new Map([
  [0, 'not told'],
  [2, 'best'],
  [4, 'fastest'],
]);

async function readText(reader: ByteReader, refuse: Refuse): Promise<string> {
  const bytes: number[] = [];
  while (bytes.length <= longestText) {
    const [byte] = await readFully(reader, 1);
    if (byte === undefined) throw refuse('is truncated inside its gzip header');
    if (byte === 0) return Buffer.from(bytes).toString('latin1');
    bytes.push(byte);
  }
  throw refuse(`has a gzip header text of more than ${longestText} bytes`);
}

async function readExtra(reader: ByteReader): Promise<string> {
  const length = Buffer.from(await readFully(reader, 2));
  const field = await readFully(reader, length.length === 2 ? length.readUInt16LE(0) : 0);
  return Buffer.from(field).toString('hex');
}

/**
 * Reads the header of a gzip member (RFC 1952, section 2.3), with every field that a packer may fill.
 * @throws what `refuse` makes, where there is no such header.
 */
export async function readGzipTraits(
  reader: ByteReader,
  refuse: Refuse,
): Promise<ReadonlyMap<string, string>> {
  const header = Buffer.from(await readFully(reader, 10));
  if (header.length < 10 || header.readUInt16BE(0) !== 0x1f8b) throw refuse('is not a gzip file');
  const [, , method, set = 0, , , , , effort = 0, system = 0] = header;
  if (method !== deflate) throw refuse(`is compressed by the unknown method ${method}`);
  const time = header.readUInt32LE(4);
  const traits = new Map([
    ['gzip mtime', time === 0 ? 'not told' : utcTime(time)],
    ['gzip level', efforts.get(effort) ?? `unknown (${effort})`],
    ['gzip OS', systems.get(system) ?? `unknown (${system})`],
    ['gzip flags', `0x${set.toString(16).padStart(2, '0')}`],
  ]);
  if ((set & flags.extra) !== 0) traits.set('gzip extra field', await readExtra(reader));
  if ((set & flags.name) !== 0) traits.set('gzip name', await readText(reader, refuse));
  if ((set & flags.comment) !== 0) traits.set('gzip comment', await readText(reader, refuse));
  if ((set & flags.checksum) !== 0) await readFully(reader, 2);
  return traits;
}
