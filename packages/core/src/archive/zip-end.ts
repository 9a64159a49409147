import { readFully } from './byte-reader.ts';
import type { Refuse } from './refusal.ts';
import type { ZipDirectory } from './zip-directory.ts';
import { readBytes, readSignature, signatures, uint64, type ZipInput } from './zip-input.ts';
import { elsewhere } from './zip-sizes.ts';

const longestComment = 64;
const printableAscii = /^[ -~]*$/;

/**
 * Reads what follows the central directory to the last byte of the archive: the zip64 records, if any, and the end
 * record (APPNOTE 4.3.14 to 4.3.16).
 */
export async function readEnd(input: ZipInput, directory: ZipDirectory): Promise<void> {
  const { reader, refuse } = input;
  const zip64 = directory.next === signatures.zip64End;
  if (zip64) await readZip64End(input, directory);
  else checkTail(directory, refuse);
  const next = zip64 ? await readSignature(input) : directory.next;
  if (next !== signatures.end) throw refuse('has something else where its end record belongs');
  const bytes = await readBytes(input, 18);
  checkEnd(bytes, directory, { zip64, refuse });
  await readComment(input, bytes.readUInt16LE(16));
  if ((await readFully(reader, 1)).length > 0) throw refuse('goes on after its end record');
}

// Readers look for the zip64 locator 20 bytes before the end record, whatever those bytes belong to; Python then
// reads the directory that it leads to.
function checkTail({ tail }: ZipDirectory, refuse: Refuse): void {
  if (tail.length > 0 && tail.readUInt32LE(0) === signatures.zip64Locator)
    throw refuse('has a zip64 locator hidden in its central directory');
}

async function readZip64End(input: ZipInput, directory: ZipDirectory): Promise<void> {
  const { reader, refuse } = input;
  const start = reader.consumed - 4;
  const bytes = await readBytes(input, 52);
  if (uint64(bytes, 0) !== 44) throw refuse('has a zip64 end record of another length than 56 bytes');
  if (bytes.readUInt32LE(12) !== 0 || bytes.readUInt32LE(16) !== 0) throw refuse('spans several disks');
  const [here, total, length, offset] = [20, 28, 36, 44].map((at) => uint64(bytes, at));
  const count = directory.entries.length;
  if (here !== count || total !== count || length !== directory.length || offset !== directory.offset)
    throw refuse('has a zip64 end record that does not fit its central directory');
  if ((await readSignature(input)) !== signatures.zip64Locator)
    throw refuse('lacks the locator of its zip64 end record');
  await readLocator(input, start);
}

async function readLocator(input: ZipInput, start: number): Promise<void> {
  const bytes = await readBytes(input, 16);
  if (bytes.readUInt32LE(0) !== 0 || bytes.readUInt32LE(12) !== 1) throw input.refuse('spans several disks');
  if (uint64(bytes, 4) !== start)
    throw input.refuse('has a zip64 locator that leads elsewhere than to its zip64 end record');
}

function checkEnd(
  bytes: Buffer,
  { entries, length, offset }: ZipDirectory,
  { zip64, refuse }: { readonly zip64: boolean; readonly refuse: Refuse },
): void {
  if (bytes.readUInt32LE(0) !== 0) throw refuse('spans several disks');
  const fits = (value: number, real: number, sentinel: number) =>
    value === real || (zip64 && value === sentinel);
  const fit =
    fits(bytes.readUInt16LE(4), entries.length, 0xffff) &&
    fits(bytes.readUInt16LE(6), entries.length, 0xffff) &&
    fits(bytes.readUInt32LE(8), length, elsewhere) &&
    fits(bytes.readUInt32LE(12), offset, elsewhere);
  if (!fit) throw refuse('has an end record that does not fit its central directory');
}

// git archive writes the commit there. In so few printable characters no reader, from whichever end it searches, can
// find another end record.
async function readComment(input: ZipInput, length: number): Promise<void> {
  if (length > longestComment) throw input.refuse(`has a comment of more than ${longestComment} bytes`);
  const comment = await readBytes(input, length);
  if (!printableAscii.test(comment.toString('latin1')))
    throw input.refuse('has a comment that is not printable ASCII');
}
