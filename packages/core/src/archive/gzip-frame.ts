import { type ByteReader, readFully } from './byte-reader.ts';
import type { Refuse } from './refusal.ts';

const deflate = 8;
const textFlag = 0x01;
const nameFlag = 0x08;
const commentFlag = 0x10;
const longestText = 4096;

/** What the trailer of a gzip member must confirm: the CRC-32 and the length (modulo 2³²) of the content. */
export interface GzipSums {
  readonly crc: number;
  readonly size: number;
}

/**
 * Reads past the header of a gzip member (RFC 1952, section 2.3).
 *
 * A file name and a comment are read over; packers write no other optional field, so none is let in.
 */
export async function readGzipHeader(reader: ByteReader, refuse: Refuse): Promise<void> {
  const header = await readFully(reader, 10);
  const [id1, id2, method, flags = 0] = header;
  if (header.length < 10 || id1 !== 0x1f || id2 !== 0x8b) throw refuse('is not a gzip file');
  if (method !== deflate) throw refuse('is compressed by an unknown method');
  if ((flags & ~(textFlag | nameFlag | commentFlag)) !== 0)
    throw refuse('has gzip header fields no packer writes');
  if ((flags & nameFlag) !== 0) await skipText(reader, refuse);
  if ((flags & commentFlag) !== 0) await skipText(reader, refuse);
}

/** Reads the trailer of a gzip member and compares it with the content that was inflated. */
export async function readGzipTrailer(reader: ByteReader, sums: GzipSums, refuse: Refuse): Promise<void> {
  const trailer = Buffer.from(await readFully(reader, 8));
  if (trailer.length < 8) throw refuse('is truncated: its gzip trailer is missing');
  if (trailer.readUInt32LE(0) !== sums.crc)
    throw refuse('is corrupt: its gzip checksum does not fit the content');
  if (trailer.readUInt32LE(4) !== sums.size % 2 ** 32) {
    throw refuse('is corrupt: its gzip length does not fit the content');
  }
}

async function skipText(reader: ByteReader, refuse: Refuse): Promise<void> {
  for (let count = 0; count < longestText; count += 1) {
    const [byte] = await readFully(reader, 1);
    if (byte === undefined) throw refuse('is truncated inside its gzip header');
    if (byte === 0) return;
  }
  throw refuse(`has a gzip header text of more than ${longestText} bytes`);
}
