import { type ByteReader, readFully } from './byte-reader.ts';
import { type Expansion, expansionOf } from './expansion.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Refuse } from './refusal.ts';

/** A zip archive that is being read. */
export interface ZipInput {
  readonly reader: ByteReader;
  readonly limits: ArchiveLimits;
  readonly refuse: Refuse;
  readonly expand: Expansion;
  /** Whether entries may state their sizes behind their content only. */
  readonly descriptors: boolean;
}

/** The first four bytes of each record (APPNOTE 4.3), as a little-endian number. */
export const signatures = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
  end: 0x06054b50,
} as const;

/** Starts reading a zip archive. */
export function zipInput(
  reader: ByteReader,
  { limits, refuse, descriptors }: Pick<ZipInput, 'limits' | 'refuse' | 'descriptors'>,
): ZipInput {
  return { reader, limits, refuse, descriptors, expand: expansionOf(reader, limits, refuse) };
}

/** Reads exactly `count` bytes, of the record that belongs to `entry`. */
export async function readBytes(
  { reader, refuse }: ZipInput,
  count: number,
  entry?: string,
): Promise<Buffer> {
  const bytes = await readFully(reader, count);
  if (bytes.length < count) throw refuse('is truncated', entry);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Reads what tells the kind of the next record. */
export async function readSignature(input: ZipInput): Promise<number> {
  return (await readBytes(input, 4)).readUInt32LE(0);
}

/** A 64-bit number. Beyond 2⁵³ it is rounded, and then equals no size or position that was counted here. */
export function uint64(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}
