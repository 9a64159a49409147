import { crc32 } from 'node:zlib';

/** The extra fields of a header, by their number. */
export type ZipExtra = ReadonlyMap<number, Buffer>;

/** Makes the error that refuses an entry. */
export type RefuseEntry = (why: string) => Error;

/** Sizes and positions of more than 32 bits. */
export const zip64Id = 0x0001;

const unicodePathId = 0x7075;

// Times and owners: NTFS, Info-ZIP's three generations. They change neither name nor content. What is not listed
// may do either (0x000d and 0x756e hold links, 0x9901 encryption), and no packer of packages writes it.
const harmlessIds: ReadonlySet<number> = new Set([0x000a, 0x5455, 0x5855, 0x7855, 0x7875]);

/**
 * Reads the extra fields of a header (APPNOTE 4.5), whose name is `name`.
 *
 * Readers differ in which of two equal fields they take and in what they do with a rest that is no field, so both
 * are refused. (Warehouse, `utils/zipfiles.py`, does so for those that change a meaning.)
 */
export function parseZipExtra(bytes: Buffer, name: Uint8Array, refuse: RefuseEntry): ZipExtra {
  const extra = new Map<number, Buffer>();
  for (let rest = bytes; rest.length > 0; ) {
    if (rest.length < 4) throw refuse('has malformed extra fields');
    const [id, end] = [rest.readUInt16LE(0), 4 + rest.readUInt16LE(2)];
    if (end > rest.length) throw refuse('has malformed extra fields');
    if (extra.has(id)) throw refuse(`has the extra field ${hex(id)} twice`);
    if (id !== zip64Id && id !== unicodePathId && !harmlessIds.has(id))
      throw refuse(`has the extra field ${hex(id)}, which no packer of packages writes`);
    extra.set(id, rest.subarray(4, end));
    rest = rest.subarray(end);
  }
  checkUnicodePath(extra.get(unicodePathId), name, refuse);
  return extra;
}

// Version 1, the CRC-32 of the header's name, and the name in UTF-8 (APPNOTE 4.6.9): readers that know the field
// prefer it, the others do not see it.
function checkUnicodePath(field: Buffer | undefined, name: Uint8Array, refuse: RefuseEntry): void {
  if (field === undefined) return;
  const matches = field.length > 5 && field[0] === 1 && field.readUInt32LE(1) === crc32(name);
  if (!matches || !field.subarray(5).equals(name))
    throw refuse('has one name in its header and another in its Unicode path field');
}

function hex(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`;
}
