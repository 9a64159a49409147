import {
  type ByteReader,
  inflateOrRefuse,
  piecesOf,
  type Refuse,
  readFully,
  zipSignatures,
} from '@lockstep/core';
import type { TakeContent } from './content.ts';
import type { Member } from './listing.ts';
import {
  extraFields,
  extraTraits,
  fieldsLength,
  methodName,
  readZipFields,
  type ZipFields,
} from './zip-fields.ts';

const descriptorFlag = 0x0008;
const deflated = 8;
const elsewhere = 0xffffffff;

/** Reads exactly `count` bytes. @throws what `refuse` makes. */
export async function readBytes(reader: ByteReader, count: number, refuse: Refuse): Promise<Buffer> {
  const bytes = Buffer.from(await readFully(reader, count));
  if (bytes.length < count) throw refuse('is truncated');
  return bytes;
}

interface Header {
  readonly path: string;
  readonly fields: ZipFields;
  readonly extra: Buffer;
  readonly packed: number;
}

async function readHeader(reader: ByteReader, refuse: Refuse): Promise<Header> {
  const fields = readZipFields(await readBytes(reader, fieldsLength, refuse));
  const path = (await readBytes(reader, fields.nameLength, refuse)).toString();
  const extra = await readBytes(reader, fields.extraLength, refuse);
  const wide = extraFields(extra).get(1);
  const isWide = fields.packed === elsewhere && wide !== undefined && wide.length >= 16;
  return { path, fields, extra, packed: isWide ? Number(wide.readBigUInt64LE(8)) : fields.packed };
}

// Only deflated content tells its own end; what is compressed otherwise is compared as it is.
function contentOf(reader: ByteReader, { path, fields, packed }: Header, refuse: Refuse) {
  const streamed = (fields.flags & descriptorFlag) !== 0;
  if (fields.method === deflated) return inflateOrRefuse(reader, refuse, path);
  if (streamed) throw refuse('has sizes behind a content whose end nothing tells', path);
  return piecesOf(reader, packed);
}

// With a signature or without, in 32 or 64 bits (APPNOTE 4.3.9): what follows it tells which.
async function skipDescriptor(reader: ByteReader, header: Header, refuse: Refuse): Promise<void> {
  const isWide = extraFields(header.extra).has(1);
  const [first] = [await readBytes(reader, 4, refuse)];
  const rest = (isWide ? 20 : 12) - (first.readUInt32LE(0) === zipSignatures.descriptor ? 0 : 4);
  await readBytes(reader, rest, refuse);
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  expand: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    expand(piece.length);
    yield piece;
  }
}

/**
 * Reads one entry behind the signature of its local header.
 * @param expand counts unpacked bytes, and throws when they are too many.
 * @throws what `refuse` makes.
 */
export async function readZipMember(
  reader: ByteReader,
  take: TakeContent,
  expand: (bytes: number) => void,
  refuse: Refuse,
): Promise<Member> {
  const header = await readHeader(reader, refuse);
  const { path, fields, extra } = header;
  const start = reader.consumed;
  const content = await take(path, counted(contentOf(reader, header, refuse), expand));
  const packed = reader.consumed - start;
  if ((fields.flags & descriptorFlag) !== 0) await skipDescriptor(reader, header, refuse);
  else if (packed !== header.packed) throw refuse('has another compressed size than its header says', path);
  return {
    path,
    kind: path.endsWith('/') ? 'directory' : 'file',
    ...content,
    traits: new Map([
      ['mtime', fields.time],
      ['method', methodName(fields.method)],
      ['flags', `0x${fields.flags.toString(16).padStart(4, '0')}`],
      ['needs version', String(fields.version / 10)],
      ...extraTraits(extra, ''),
    ]),
    packing: new Map([['compressed size', `${packed} bytes`]]),
  };
}
