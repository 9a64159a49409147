import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type ByteReader, expansionOf, inflateOrRefuse, type Refuse, readFully } from '@lockstep/core';
import { readGzipTraits } from './gzip-header.ts';
import { limits } from './limits.ts';
import { readStart } from './start.ts';
import { type Found, isTarStart, listTar } from './tar-listing.ts';
import { readTrailing } from './trailing.ts';

/** What is computed of the unpacked bytes while they pass. */
interface Sums {
  readonly hash: ReturnType<typeof createHash>;
  crc: number;
}

async function* unpacked(reader: ByteReader, sums: Sums, refuse: Refuse) {
  const expand = expansionOf(reader, limits, refuse);
  for await (const piece of inflateOrRefuse(reader, refuse)) {
    sums.hash.update(piece);
    sums.crc = crc32(piece, sums.crc);
    expand(piece.length);
    yield piece;
  }
}

// What is no tar archive inside is one content, whose hash is told.
async function listInside(pieces: AsyncIterable<Uint8Array>, found: Found, refuse: Refuse): Promise<void> {
  const { first, reader } = await readStart(pieces);
  try {
    if (isTarStart(first)) await listTar(reader, found, refuse);
    await readTrailing(reader);
  } finally {
    await reader.close();
  }
}

/**
 * Reads a gzip file, and the tar archive in it, to its last byte.
 * @returns the SHA-256 of what the compression holds.
 * @throws what `refuse` makes, at the first thing that cannot be read; `found` keeps what came before.
 */
export async function listGzip(reader: ByteReader, found: Found, refuse: Refuse): Promise<string> {
  for (const [key, value] of await readGzipTraits(reader, refuse)) found.traits.set(key, value);
  const sums: Sums = { hash: createHash('sha256'), crc: 0 };
  await listInside(unpacked(reader, sums, refuse), found, refuse);
  const trailer = Buffer.from(await readFully(reader, 8));
  if (trailer.length < 8) throw refuse('is truncated: its gzip trailer is missing');
  if (trailer.readUInt32LE(0) !== sums.crc) found.traits.set('gzip checksum', 'does not fit the content');
  const trailing = await readTrailing(reader);
  if (trailing !== undefined) found.traits.set('trailing bytes', trailing);
  return sums.hash.digest('hex');
}
