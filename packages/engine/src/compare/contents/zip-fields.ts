import { modeText } from './tar-fields.ts';

/** What both headers of an entry have (APPNOTE 4.3.7 and 4.3.12), from `version` on. */
export interface ZipFields {
  readonly version: number;
  readonly flags: number;
  readonly method: number;
  readonly time: string;
  readonly packed: number;
  readonly size: number;
  readonly nameLength: number;
  readonly extraLength: number;
}

/** Length of what `readZipFields` reads. */
export const fieldsLength = 26;

const methods: ReadonlyMap<number, string> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
]);

/** How a content is compressed, by its name. */
export function methodName(method: number): string {
  return methods.get(method) ?? `method ${method}`;
}

const two = (value: number) => String(value).padStart(2, '0');

// MS-DOS: local time of whoever packed, in steps of two seconds.
function dosTime(time: number, date: number): string {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  return `${year}-${two(month)}-${two(day)}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}

/** Reads the fields. */
export function readZipFields(bytes: Buffer): ZipFields {
  return {
    version: bytes.readUInt16LE(0),
    flags: bytes.readUInt16LE(2),
    method: bytes.readUInt16LE(4),
    time: dosTime(bytes.readUInt16LE(6), bytes.readUInt16LE(8)),
    packed: bytes.readUInt32LE(14),
    size: bytes.readUInt32LE(18),
    nameLength: bytes.readUInt16LE(22),
    extraLength: bytes.readUInt16LE(24),
  };
}

/** The extra fields of a header: their content in hex by their number. */
export function extraFields(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= bytes.length; at += 4 + bytes.readUInt16LE(at + 2))
    fields.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, at + 4 + bytes.readUInt16LE(at + 2)));
  return fields;
}

/** Extra fields as headers are compared: all but zip64, whose numbers are compared as such. */
export function extraTraits(bytes: Buffer, where: string): readonly (readonly [string, string])[] {
  return [...extraFields(bytes)]
    .filter(([id]) => id !== 1)
    .map(([id, field]) => [
      `${where}extra field 0x${id.toString(16).padStart(4, '0')}`,
      field.toString('hex'),
    ]);
}

const systems: ReadonlyMap<number, string> = new Map([
  [0, 'MS-DOS or Windows'],
  [3, 'Unix'],
  [10, 'Windows NTFS'],
  [19, 'macOS'],
]);

/** What the central directory alone says of an entry: the unix mode stands in the upper half of the attributes. */
export function centralTraits(madeBy: number, attributes: number): readonly (readonly [string, string])[] {
  const system = madeBy >> 8;
  return [
    ['mode', modeText(attributes >>> 16)],
    ['attributes', `0x${(attributes & 0xffff).toString(16).padStart(4, '0')}`],
    ['made on', systems.get(system) ?? `system ${system}`],
    ['made by version', String((madeBy & 0xff) / 10)],
  ];
}
