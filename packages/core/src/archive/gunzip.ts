import { crc32 } from 'node:zlib';
import { byteReader, readFully } from './byte-reader.ts';
import { expansionOf } from './expansion.ts';
import { readGzipHeader, readGzipTrailer } from './gzip-frame.ts';
import { inflateOrRefuse } from './inflate.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Refuse } from './refusal.ts';

/**
 * Unpacks a gzip file (RFC 1952) of exactly one member, pulling input only as output is taken.
 *
 * RFC 1952 allows several members, but readers disagree about them (some stop after the first), and no packer
 * writes them: what follows the first member is refused, be it a member, zeros or garbage.
 *
 * @throws ARCHIVE_HOSTILE on anything malformed and on bombs; whatever `chunks` throws.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
  refuse: Refuse,
): AsyncGenerator<Uint8Array> {
  const reader = byteReader(chunks);
  const expand = expansionOf(reader, limits, refuse);
  try {
    await readGzipHeader(reader, refuse);
    let [crc, size] = [0, 0];
    for await (const piece of inflateOrRefuse(reader, refuse)) {
      crc = crc32(piece, crc);
      size += piece.length;
      expand(piece.length);
      yield piece;
    }
    await readGzipTrailer(reader, { crc, size }, refuse);
    const surplus = await readFully(reader, 2);
    if (surplus.length > 0) throw refuse(`goes on after its gzip stream, with ${surplusKind(surplus)}`);
  } finally {
    await reader.close();
  }
}

function surplusKind([first, second]: Uint8Array): string {
  if (first === 0x1f && second === 0x8b) return 'another gzip member';
  return first === 0 ? 'zeros' : 'garbage';
}
