import type { ArchiveEntry } from './contents.ts';
import { readAttributes } from './zip-attributes.ts';
import type { ZipEntry } from './zip-entry.ts';
import type { RefuseEntry } from './zip-extra.ts';
import { checkFeatures, fieldsLength, parseZipFields, readNaming } from './zip-header.ts';
import { readBytes, readSignature, signatures, type ZipInput } from './zip-input.ts';
import { centralSizes } from './zip-sizes.ts';

/** A central directory that was found to list what the archive holds. */
export interface ZipDirectory {
  readonly entries: readonly ArchiveEntry[];
  /** Where it starts. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
  /** Its last bytes, as many as a zip64 locator has; none of an empty directory. */
  readonly tail: Buffer;
  /** What kind of record follows it. */
  readonly next: number;
}

const tailLength = 20;

/** Reads the central directory (APPNOTE 4.3.12), whose first signature stood at `offset`: the same, in the same order. */
export async function readDirectory(
  input: ZipInput,
  listed: readonly ZipEntry[],
  { offset, signature }: { readonly offset: number; readonly signature: number },
): Promise<ZipDirectory> {
  const { reader, refuse } = input;
  const entries: ArchiveEntry[] = [];
  let [next, end] = [signature, offset];
  let tail: Buffer = Buffer.alloc(0);
  for (const entry of listed) {
    if (next !== signatures.central) throw refuse('is not in the central directory', entry.name);
    const { record, executable } = await readCentral(input, entry);
    const { path, kind, size, sha256 } = entry;
    entries.push({ path, kind, size, executable, sha256 });
    [end, tail] = [reader.consumed, record.subarray(-tailLength)];
    next = await readSignature(input);
  }
  if (next === signatures.central) throw refuse('lists more in its central directory than it holds');
  return { entries, offset, length: end - offset, tail, next };
}

async function readCentral(
  input: ZipInput,
  entry: ZipEntry,
): Promise<{ readonly record: Buffer; readonly executable: boolean }> {
  const bytes = await readBytes(input, 42, entry.name);
  const fields = parseZipFields(bytes.subarray(2, 2 + fieldsLength));
  const { name, extra, bytes: naming } = await readNaming(input, fields);
  const refuse = (why: string) => input.refuse(why, entry.name);
  checkFeatures(fields, refuse);
  checkUnused(bytes, refuse);
  const sizes = centralSizes({ ...fields, offset: bytes.readUInt32LE(38) }, extra, refuse);
  checkSame(entry, { ...fields, ...sizes, name }, refuse);
  const { executable } = readAttributes(bytes.readUInt32LE(34), entry.kind, refuse);
  return { record: Buffer.concat([bytes, naming]), executable };
}

const repeated = [
  ['name', 'name'],
  ['flags', 'set of flags'],
  ['method', 'compression method'],
  ['crc', 'checksum'],
  ['packed', 'compressed size'],
  ['size', 'size'],
  ['offset', 'position'],
] as const;

type Repeated = Pick<ZipEntry, (typeof repeated)[number][0]>;

// Installers that read from the front and those that read the directory first must find the same (CVE-2025-54368).
function checkSame(entry: Repeated, listed: Repeated, refuse: RefuseEntry): void {
  const different = repeated.find(([key]) => entry[key] !== listed[key]);
  if (different !== undefined) throw refuse(`has another ${different[1]} in the central directory`);
}

function checkUnused(bytes: Buffer, refuse: RefuseEntry): void {
  if (bytes.readUInt16LE(28) !== 0) throw refuse('has a comment in the central directory');
  if (bytes.readUInt16LE(30) !== 0) throw refuse('is on another disk');
  // Only the lowest bit has a meaning that packers use: text.
  if (bytes.readUInt16LE(32) > 1) throw refuse('has internal attributes no packer writes');
}
