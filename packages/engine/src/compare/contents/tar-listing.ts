import { type ByteReader, piecesOf, type Refuse, readFully } from '@lockstep/core';
import { type Content, contentTaker } from './content.ts';
import { limits } from './limits.ts';
import type { Member } from './listing.ts';
import { isExtension, noOverrides, readOverrides, type TarOverrides } from './tar-extension.ts';
import { blockSize, isHeader, readTarFields, type TarFields } from './tar-fields.ts';

/** What is found in an archive, entry by entry, so that it is there even if the rest cannot be read. */
export interface Found {
  readonly traits: Map<string, string>;
  readonly members: Member[];
}

/** Whether a block is the first of a tar archive. */
export const isTarStart = isHeader;

/**
 * Reads a tar archive to its end: ustar, GNU and pax, links and devices, whatever its entries are.
 * @throws what `refuse` makes, at the first thing that cannot be read; `found` keeps what came before.
 */
export async function listTar(reader: ByteReader, found: Found, refuse: Refuse): Promise<void> {
  const take = contentTaker();
  let waiting = noOverrides;
  for (
    let block = await readBlock(reader, refuse);
    block !== undefined;
    block = await readBlock(reader, refuse)
  ) {
    const fields = readTarFields(block);
    if (isExtension(fields)) {
      waiting = await readOverrides(reader, fields, waiting, found.traits, refuse);
      continue;
    }
    if (found.members.length >= limits.entries) throw refuse(`has more than ${limits.entries} entries`);
    const size = sizeOf(fields, waiting, refuse);
    const path = waiting.path ?? fields.path;
    const content = await take(path.replace(/\/$/, ''), contentOf(reader, size, path, refuse));
    found.members.push(memberOf(path, fields, waiting, content));
    waiting = noOverrides;
  }
  found.traits.set('blocks of zeros at the end', String(await countZeros(reader, found)));
}

// Links and devices have a size in some archives and never a content.
function sizeOf({ type, size }: TarFields, waiting: TarOverrides, refuse: Refuse): number {
  const told = waiting.size ?? size;
  if (told === undefined) throw refuse('has an entry without a size');
  return '123456'.includes(type) ? 0 : told;
}

function memberOf(
  path: string,
  { kind, traits }: TarFields,
  waiting: TarOverrides,
  content: Content,
): Member {
  return {
    path,
    kind,
    ...content,
    traits: new Map([...traits, ...waiting.traits]),
    packing: new Map(),
  };
}

async function* contentOf(reader: ByteReader, size: number, path: string, refuse: Refuse) {
  let left = size;
  for await (const piece of piecesOf(reader, size)) {
    left -= piece.length;
    yield piece;
  }
  if (left > 0) throw refuse('is truncated', path);
  await readFully(reader, (blockSize - (size % blockSize)) % blockSize);
}

const isZero = (bytes: Uint8Array) => bytes.every((byte) => byte === 0);

// A block of zeros ends an archive for most readers; what follows is noted by `countZeros`.
async function readBlock(reader: ByteReader, refuse: Refuse): Promise<Buffer | undefined> {
  const block = Buffer.from(await readFully(reader, blockSize));
  if (block.length === 0) throw refuse('ends without an end-of-archive marker');
  if (isZero(block)) return undefined;
  if (!isHeader(block)) throw refuse('has something else where a header belongs');
  return block;
}

// How far the end is padded depends on the packer, and is harmless; anything but zeros is content that nobody sees.
async function countZeros(reader: ByteReader, found: Found): Promise<number> {
  let [zeros, others] = [1, 0];
  for (
    let block = await readFully(reader, blockSize);
    block.length > 0;
    block = await readFully(reader, blockSize)
  ) {
    if (isZero(block)) zeros += 1;
    else others += block.length;
  }
  if (others > 0) found.traits.set('bytes after the end of the tar archive', String(others));
  return zeros;
}
