import { crc32 } from 'node:zlib';
import { type ByteReader, byteReader, readFully } from './byte-reader.ts';
import { readGzipHeader, readGzipTrailer } from './gzip-frame.ts';
import { inflateRaw } from './inflate.ts';
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
  try {
    await readGzipHeader(reader, refuse);
    let [crc, size] = [0, 0];
    for await (const piece of inflateMember(reader, refuse)) {
      crc = crc32(piece, crc);
      size += piece.length;
      checkExpansion(size, reader.consumed, limits, refuse);
      yield piece;
    }
    await readGzipTrailer(reader, { crc, size }, refuse);
    const surplus = await readFully(reader, 2);
    if (surplus.length > 0) throw refuse(`goes on after its gzip stream, with ${surplusKind(surplus)}`);
  } finally {
    await reader.close();
  }
}

async function* inflateMember(reader: ByteReader, refuse: Refuse): AsyncGenerator<Uint8Array> {
  try {
    yield* inflateRaw(reader);
  } catch (error) {
    const corruption = corruptionIn(error);
    throw corruption === undefined
      ? error
      : refuse(`is corrupt or truncated: ${corruption}`, undefined, error);
  }
}

// zlib's errors carry the code of the library; every other error comes from the source of the bytes.
function corruptionIn(error: unknown): string | undefined {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return typeof code === 'string' && code.startsWith('Z_') ? String(message) : undefined;
}

function checkExpansion(size: number, packed: number, limits: ArchiveLimits, refuse: Refuse): void {
  if (size > limits.unpackedBytes) throw refuse(`unpacks to more than ${limits.unpackedBytes} bytes`);
  if (size > limits.expansionFreeBytes + packed * limits.expansion) {
    throw refuse(`is a bomb: it unpacks to more than ${limits.expansion} times its size`);
  }
}

function surplusKind([first, second]: Uint8Array): string {
  if (first === 0x1f && second === 0x8b) return 'another gzip member';
  return first === 0 ? 'zeros' : 'garbage';
}
