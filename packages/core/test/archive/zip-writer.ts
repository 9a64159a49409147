import { crc32, deflateRawSync } from 'node:zlib';
import { type Content, end, numbers, type RawEnd, type RawZip64, zip64End } from './zip-end-writer.ts';

/** Fields that both headers of an entry have; what is absent is as an honest packer writes it. */
export interface RawFields {
  readonly signature?: number;
  readonly version?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly size?: number;
  readonly name?: Content;
  readonly extra?: Uint8Array;
}

/** Fields of the central directory, beside those of a local header. */
export interface RawCentral extends RawFields {
  readonly madeBy?: number;
  readonly comment?: string;
  readonly disk?: number;
  readonly internal?: number;
  readonly external?: number;
  readonly offset?: number;
}

/** An entry, written as it is told, lies included; its fields hold for both headers. */
export interface RawEntry extends RawFields {
  readonly content?: Content;
  /** What stands in the archive for the content. */
  readonly data?: Uint8Array;
  /** What stands behind the content. */
  readonly behind?: Uint8Array;
  readonly local?: RawFields;
  /** Null leaves the entry out of the central directory. */
  readonly central?: RawCentral | null;
}

/** What surrounds the entries. */
export interface RawArchive {
  readonly prefix?: Uint8Array;
  /** Between the entries and the central directory. */
  readonly gap?: Uint8Array;
  /** Changes the records of the central directory. */
  readonly directory?: (records: readonly Buffer[]) => readonly Buffer[];
  readonly zip64?: RawZip64;
  readonly end?: RawEnd;
  /** In place of the end record. */
  readonly ending?: Uint8Array;
  readonly suffix?: Uint8Array;
}

export const unixFile = 0o100644 * 0x10000;
const unix = 3 * 256 + 20;
const date = 0x5c21;

/** One extra field. */
export function extra(id: number, content: Content = ''): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([numbers([2, id], [2, bytes.length]), bytes]);
}

/** A zip64 extra field with these numbers. */
export function zip64Extra(...values: readonly number[]): Buffer {
  return extra(1, numbers(...values.map((value) => [8, value] as const)));
}

/** An entry with deflated content. */
export function deflated(raw: RawEntry): RawEntry {
  return { method: 8, data: deflateRawSync(Buffer.from(raw.content ?? '')), ...raw };
}

/** A data descriptor, in 32 or 64 bits. */
export function descriptor(crc: number, packed: number, size: number, width: 4 | 8 = 4): Buffer {
  return numbers([4, 0x08074b50], [4, crc], [width, packed], [width, size]);
}

/** A deflated entry whose sizes stand behind its content. */
export function streamed(raw: RawEntry): RawEntry {
  const content = Buffer.from(raw.content ?? '');
  const data = raw.data ?? deflateRawSync(content);
  const behind = descriptor(crc32(content), data.length, content.length);
  return { method: 8, flags: 8, data, behind, ...raw, local: { crc: 0, packed: 0, size: 0, ...raw.local } };
}

/** A zip archive of these entries. */
export function zip(entries: readonly RawEntry[], raw: RawArchive = {}): Buffer {
  const none = Buffer.alloc(0);
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array = none) => {
    parts.push(part);
    length += part.length;
  };
  add(raw.prefix);
  const records = entries.flatMap((entry) => {
    const offset = length;
    const full = completed(entry);
    for (const part of [local(full), full.data, entry.behind]) add(part);
    return entry.central === null ? [] : [central({ offset, ...full, ...entry.central })];
  });
  add(raw.gap);
  const offset = length;
  const directory = raw.directory?.(records) ?? records;
  for (const record of directory) add(record);
  const shape = { count: directory.length, length: length - offset, offset };
  if (raw.zip64 !== undefined) add(zip64End(shape, raw.zip64, length));
  add(raw.ending ?? end({ ...shape, ...raw.end }));
  add(raw.suffix);
  return Buffer.concat(parts);
}

type Full = RawEntry & Required<Pick<RawFields, 'crc' | 'packed' | 'size'>> & { readonly data: Buffer };

function completed(raw: RawEntry): Full {
  const content = Buffer.from(raw.content ?? '');
  const data = Buffer.from(raw.data ?? content);
  return { crc: crc32(content), packed: data.length, size: content.length, ...raw, data };
}

function local(raw: Full): Buffer {
  const fields = { ...raw, ...raw.local };
  return Buffer.concat([numbers([4, fields.signature ?? 0x04034b50]), shared(fields), naming(fields)]);
}

function central(raw: RawCentral): Buffer {
  const comment = Buffer.from(raw.comment ?? '');
  return Buffer.concat([
    numbers([4, raw.signature ?? 0x02014b50], [2, raw.madeBy ?? unix]),
    shared(raw),
    numbers(
      [2, comment.length],
      [2, raw.disk ?? 0],
      [2, raw.internal ?? 0],
      [4, raw.external ?? (nameOf(raw).at(-1) === 0x2f ? 0x10 : unixFile)],
      [4, raw.offset ?? 0],
    ),
    naming(raw),
    comment,
  ]);
}

// From the version that a reader needs to the length of the extra fields.
function shared(raw: RawFields): Buffer {
  const { version = 20, flags = 0, method = 0, crc = 0, packed = 0, size = 0 } = raw;
  return numbers(
    [2, version],
    [2, flags],
    [2, method],
    ...([
      [2, 0],
      [2, date],
    ] as const),
    ...([
      [4, crc],
      [4, packed],
      [4, size],
    ] as const),
    [2, nameOf(raw).length],
    [2, raw.extra?.length ?? 0],
  );
}

function nameOf({ name }: RawFields): Buffer {
  return Buffer.from(name ?? 'a');
}

function naming(raw: RawFields): Buffer {
  return Buffer.concat([nameOf(raw), Buffer.from(raw.extra ?? [])]);
}
