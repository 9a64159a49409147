import { crc32 } from 'node:zlib';
import { type ByteReader, piecesOf, sliceOf } from './byte-reader.ts';
import { inflateOrRefuse } from './inflate.ts';
import { deflated } from './zip-header.ts';
import { readBytes, signatures, uint64, type ZipInput } from './zip-input.ts';
import type { ZipLocal } from './zip-local.ts';
import type { ZipSizes } from './zip-sizes.ts';

/** What was found while a content was read. */
export interface ZipSums extends ZipSizes {
  readonly crc: number;
}

/** The content of an entry, after it was read. */
export interface ZipContent extends ZipSums {
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Reads a content through `hash`, and compares its sizes and its checksum with what the archive says. */
export async function readZipContent(
  input: ZipInput,
  local: ZipLocal,
  hash: (pieces: AsyncIterable<Uint8Array>) => Promise<string>,
): Promise<ZipContent> {
  const bytes = local.streamed ? input.reader : sliceOf(input.reader, local.packed);
  const start = bytes.consumed;
  const sums = { crc: 0, size: 0 };
  const sha256 = await hash(counted(input, local, unpacked(input, local, bytes), sums));
  const found = { ...sums, packed: bytes.consumed - start };
  if (local.streamed) await checkDescriptor(input, local, found);
  else checkHeader(input, local, found);
  return { ...found, sha256 };
}

function unpacked(
  { refuse }: ZipInput,
  { method, packed, name }: ZipLocal,
  bytes: ByteReader,
): AsyncIterable<Uint8Array> {
  return method === deflated ? inflateOrRefuse(bytes, refuse, name) : piecesOf(bytes, packed);
}

async function* counted(
  { expand, refuse }: ZipInput,
  { streamed, size, name }: ZipLocal,
  pieces: AsyncIterable<Uint8Array>,
  sums: { crc: number; size: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    sums.crc = crc32(piece, sums.crc);
    sums.size += piece.length;
    expand(piece.length);
    if (!streamed && sums.size > size) throw refuse('unpacks to more than its header says', name);
    yield piece;
  }
}

// Bytes between the end of the deflate stream and the end of the entry are seen by nobody who unpacks it.
function checkHeader({ refuse }: ZipInput, local: ZipLocal, found: ZipSums): void {
  const { name, method } = local;
  if (found.packed < local.packed) {
    throw refuse(method === deflated ? 'goes on after its deflate stream' : 'is truncated', name);
  }
  if (found.size !== local.size) throw refuse('unpacks to less than its header says', name);
  if (found.crc !== local.crc) throw refuse('is corrupt: its checksum does not fit the content', name);
}

/**
 * Reads the data descriptor behind a content (APPNOTE 4.3.9) and compares it.
 *
 * Its signature is optional in APPNOTE, which makes descriptors ambiguous; every packer writes it. Whatever the
 * header said already must be true as well: Info-ZIP puts the size there when it writes to a pipe.
 */
async function checkDescriptor(input: ZipInput, local: ZipLocal, found: ZipSums): Promise<void> {
  const bytes = await readBytes(input, local.wide ? 24 : 16, local.name);
  const number = (at: number) => (local.wide ? uint64(bytes, 2 * at - 8) : bytes.readUInt32LE(at));
  const fits =
    bytes.readUInt32LE(0) === signatures.descriptor &&
    bytes.readUInt32LE(4) === found.crc &&
    number(8) === found.packed &&
    number(12) === found.size;
  if (!fits) throw input.refuse('has a data descriptor that does not fit the content', local.name);
  const premature = (['crc', 'packed', 'size'] as const).some((key) => ![0, found[key]].includes(local[key]));
  if (premature) throw input.refuse('has a header that contradicts its data descriptor', local.name);
}
