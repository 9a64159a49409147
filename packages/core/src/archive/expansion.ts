import type { ByteReader } from './byte-reader.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Refuse } from './refusal.ts';

/** Counts bytes that came out of a decompressor. @throws ARCHIVE_HOSTILE when they are too many. */
export type Expansion = (bytes: number) => void;

/** Compares what comes out of a decompressor with what was read so far to get it. */
export function expansionOf(
  reader: ByteReader,
  { unpackedBytes, expansion, expansionFreeBytes }: ArchiveLimits,
  refuse: Refuse,
): Expansion {
  let unpacked = 0;
  return (bytes) => {
    unpacked += bytes;
    if (unpacked > unpackedBytes) throw refuse(`unpacks to more than ${unpackedBytes} bytes`);
    if (unpacked > expansionFreeBytes + reader.consumed * expansion) {
      throw refuse(`is a bomb: it unpacks to more than ${expansion} times its size`);
    }
  };
}
