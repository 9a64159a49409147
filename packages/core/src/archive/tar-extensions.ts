import { readFully } from './byte-reader.ts';
import { type PaxRecords, parsePax } from './pax-records.ts';
import { blockSize, type TarHeader } from './tar-header.ts';
import { readPadding, type TarInput } from './tar-input.ts';

/** What stands before an entry's own header and adds to it. */
export interface TarExtensions {
  readonly pax?: PaxRecords;
  readonly longName?: Uint8Array;
}

const longNameType = 'L';
const paxType = 'x';
const globalPaxType = 'g';

// Links are refused, so a link target is of no honest use; names in another charset cannot be checked.
const refusedKeyword = /^(?:linkpath|hdrcharset|GNU\.sparse\..*)$/;
const entryKeywords = ['path', 'size'];

/** Whether a header announces an extension rather than an entry. */
export function isExtension({ type }: TarHeader): boolean {
  return type === longNameType || type === paxType || type === globalPaxType;
}

/** Reads the content of an extension and adds it to those that already wait for their entry. */
export async function readExtension(
  input: TarInput,
  header: TarHeader,
  waiting: TarExtensions,
): Promise<TarExtensions> {
  const shown = Buffer.from(header.name).toString();
  const content = await readContent(input, header, shown);
  if (header.type === longNameType) return withLongName(input, waiting, content, shown);
  const pax = parsePax(content, (why) => input.refuse(why, shown));
  checkKeywords(input, pax, shown);
  if (header.type === paxType) return withPax(input, waiting, pax, shown);
  checkGlobal(input, pax, waiting, shown);
  return waiting;
}

async function readContent(input: TarInput, { size }: TarHeader, shown: string): Promise<Uint8Array> {
  const { limits, refuse, reader, extensionsLeft } = input;
  if (size > limits.extensionBytes)
    throw refuse(`is an extension of more than ${limits.extensionBytes} bytes`, shown);
  if (!extensionsLeft(blockSize + size)) {
    throw refuse(`has extensions of more than ${limits.extensionBytesTotal} bytes altogether`);
  }
  const content = await readFully(reader, size);
  if (content.length < size) throw refuse('is truncated', shown);
  await readPadding(input, size, shown);
  return content;
}

function withLongName(
  input: TarInput,
  waiting: TarExtensions,
  content: Uint8Array,
  shown: string,
): TarExtensions {
  if (waiting.longName !== undefined) throw input.refuse('has two GNU long names', shown);
  return { ...waiting, longName: content.at(-1) === 0 ? content.subarray(0, -1) : content };
}

function withPax(input: TarInput, waiting: TarExtensions, pax: PaxRecords, shown: string): TarExtensions {
  if (waiting.pax !== undefined) throw input.refuse('has two pax headers', shown);
  return { ...waiting, pax };
}

function checkKeywords({ refuse }: TarInput, pax: PaxRecords, shown: string): void {
  const refused = pax.keys().find((keyword) => refusedKeyword.test(keyword));
  if (refused !== undefined)
    throw refuse(`has the pax header ${refused}, of a link, a sparse file or a charset`, shown);
}

// Global headers are what git archive writes its commit into. node-tar ignores a path in them, others obey it.
function checkGlobal({ refuse }: TarInput, pax: PaxRecords, waiting: TarExtensions, shown: string): void {
  if (waiting.pax !== undefined || waiting.longName !== undefined) {
    throw refuse('is a global pax header between an entry and its extension', shown);
  }
  const misplaced = entryKeywords.find((keyword) => pax.has(keyword));
  if (misplaced !== undefined)
    throw refuse(`sets the ${misplaced} of all entries in a global pax header`, shown);
}
