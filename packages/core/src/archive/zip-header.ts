import { decodeName } from './name.ts';
import type { Refuse } from './refusal.ts';
import { parseZipExtra, type ZipExtra } from './zip-extra.ts';
import { readBytes, type ZipInput } from './zip-input.ts';

/** The fields that a local header and the central directory both have (APPNOTE 4.3.7 and 4.3.12). */
export interface ZipFields {
  /** Ten times the version of the format that a reader must know. */
  readonly version: number;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive; 2³²−1 where a zip64 field holds them. */
  readonly packed: number;
  /** Bytes of the content, likewise. */
  readonly size: number;
  readonly nameLength: number;
  readonly extraLength: number;
}

/** Length of the fields that `parseZipFields` reads. */
export const fieldsLength = 26;

/** Reads the fields from `version` to the length of the extra fields; those of time and date are of no use here. */
export function parseZipFields(bytes: Buffer): ZipFields {
  return {
    version: bytes.readUInt16LE(0),
    flags: bytes.readUInt16LE(2),
    method: bytes.readUInt16LE(4),
    crc: bytes.readUInt32LE(10),
    packed: bytes.readUInt32LE(14),
    size: bytes.readUInt32LE(18),
    nameLength: bytes.readUInt16LE(22),
    extraLength: bytes.readUInt16LE(24),
  };
}

/** What follows the fixed fields of a header. */
export interface ZipNaming {
  readonly name: string;
  readonly extra: ZipExtra;
  /** The bytes of both. */
  readonly bytes: Buffer;
}

/** Reads the name and the extra fields of a header, and refuses a name that two readers read in two ways. */
export async function readNaming(input: ZipInput, fields: ZipFields): Promise<ZipNaming> {
  const { nameLength, extraLength } = fields;
  const bytes = await readBytes(input, nameLength + extraLength);
  const encoded = bytes.subarray(0, nameLength);
  const name = decodeName(encoded, input.refuse);
  checkCharset(name, fields, input.refuse);
  const extra = parseZipExtra(bytes.subarray(nameLength), encoded, (why) => input.refuse(why, name));
  return { name, extra, bytes };
}

// Without the flag Python takes CP437, as APPNOTE's appendix D wants it, and others take UTF-8.
function checkCharset(name: string, { flags }: ZipFields, refuse: Refuse): void {
  if ((flags & utf8Flag) === 0 && Buffer.byteLength(name) !== name.length)
    throw refuse('has a name beyond ASCII that is not marked as UTF-8', name);
}

/** The name is UTF-8. */
export const utf8Flag = 0x0800;

/** The sizes and the checksum stand behind the content. */
export const descriptorFlag = 0x0008;

// How hard the compressor tried; of use to nobody.
const effortFlags = 0x0006;

const encryptedFlags = 0x2041;

export const stored = 0;
export const deflated = 8;

// 4.5, zip64: everything later belongs to compression methods or encryption that are refused anyway.
const latestVersion = 45;

/** Refuses every feature of the format but stored and deflated content. */
export function checkFeatures({ version, flags, method }: ZipFields, refuse: (why: string) => Error): void {
  if ((flags & encryptedFlags) !== 0) throw refuse('is encrypted');
  if ((flags & ~(utf8Flag | descriptorFlag | effortFlags)) !== 0)
    throw refuse(`has flags no packer writes (0x${flags.toString(16)})`);
  if (method !== stored && method !== deflated)
    throw refuse(`is compressed by method ${method}, which not every reader knows`);
  if (version > latestVersion) throw refuse(`needs version ${version / 10} of the format`);
}
