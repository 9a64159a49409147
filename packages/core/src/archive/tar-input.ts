import { type Allowance, allowance } from './allowance.ts';
import { type ByteReader, readFully } from './byte-reader.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Refuse } from './refusal.ts';
import { blockSize, isZero, parseTarHeader, type TarHeader } from './tar-header.ts';

/** A tar archive that is being read. */
export interface TarInput {
  readonly reader: ByteReader;
  readonly limits: ArchiveLimits;
  readonly refuse: Refuse;
  readonly extensionsLeft: Allowance;
}

/** Starts reading a tar archive. */
export function tarInput(reader: ByteReader, limits: ArchiveLimits, refuse: Refuse): TarInput {
  return { reader, limits, refuse, extensionsLeft: allowance(limits.extensionBytesTotal) };
}

/**
 * Reads the next header block; undefined at the end of the archive, which is then read to its last byte.
 *
 * Most readers do without the end-of-archive marker. Every packer writes it all the same, and without it an archive
 * cut between two entries looks whole.
 */
export async function readHeader({ reader, refuse }: TarInput): Promise<TarHeader | undefined> {
  const block = await readFully(reader, blockSize);
  if (block.length === 0) throw refuse('is truncated: its end-of-archive marker is missing');
  if (block.length < blockSize) throw refuse('is truncated inside a header');
  if (!isZero(block)) return parseTarHeader(block, refuse);
  await readEnd(reader, refuse);
  return undefined;
}

/** Reads past the zeros that fill the last block of a content of `size` bytes. */
export async function readPadding({ reader, refuse }: TarInput, size: number, entry: string): Promise<void> {
  const count = (blockSize - (size % blockSize)) % blockSize;
  const padding = await readFully(reader, count);
  if (padding.length < count) throw refuse('is truncated', entry);
}

// After a single block of zeros Python and GNU tar stop and node-tar goes on: only two end an archive. After two,
// some readers look at what follows and others do not, so only the padding of a tape record may follow.
async function readEnd(reader: ByteReader, refuse: Refuse): Promise<void> {
  const second = await readFully(reader, blockSize);
  if (second.length < blockSize) throw refuse('is truncated inside its end-of-archive marker');
  if (!isZero(second)) throw refuse('goes on after a lone block of zeros, where some readers stop');
  for (let piece = await reader.read(blockSize); piece !== undefined; piece = await reader.read(blockSize)) {
    if (!isZero(piece)) throw refuse('goes on after its end-of-archive marker');
  }
}
