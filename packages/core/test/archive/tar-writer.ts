import { gzipSync } from 'node:zlib';

type Field = string | Uint8Array;

/** The fields of one header block, written as they are told, lies included. */
export interface RawHeader {
  readonly name?: Field;
  readonly mode?: Field;
  readonly size?: Field;
  readonly type?: string;
  readonly link?: Field;
  readonly magic?: string;
  readonly prefix?: Field;
  readonly checksum?: string;
}

/** A header block; numbers are given as they stand in the field, the checksum is right unless it is given. */
export function header(raw: RawHeader): Buffer {
  const block = Buffer.alloc(512);
  const put = (at: number, field: Field) =>
    block.set(typeof field === 'string' ? Buffer.from(field) : field, at);
  put(0, raw.name ?? 'package/a');
  put(100, raw.mode ?? '0000644\0');
  put(124, raw.size ?? octal(0));
  put(148, ' '.repeat(8));
  put(156, raw.type ?? '0');
  put(157, raw.link ?? '');
  put(257, raw.magic ?? 'ustar\x0000');
  put(345, raw.prefix ?? '');
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, raw.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `);
  return block;
}

/** A size as an honest header holds it. */
export function octal(size: number): string {
  return `${size.toString(8).padStart(11, '0')}\0`;
}

/** A header with its content, padded. */
export function entry(raw: RawHeader, content: Field = ''): Buffer {
  const bytes = Buffer.from(content);
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
  return Buffer.concat([header({ size: octal(bytes.length), ...raw }), bytes, padding]);
}

/** One pax record with the length that it has. */
export function record(keyword: string, value: string): string {
  const rest = Buffer.byteLength(` ${keyword}=${value}\n`);
  const digits = [1, 2, 3, 4, 5].find((count) => String(rest + count).length === count) ?? 0;
  return `${rest + digits} ${keyword}=${value}\n`;
}

/** A pax header for the next entry. */
export function pax(...records: readonly string[]): Buffer {
  return entry({ name: 'PaxHeader/a', type: 'x' }, records.join(''));
}

export const zeros = Buffer.alloc(512);

/** The end-of-archive marker. */
export const end = Buffer.alloc(1024);

/** A gzip file of one member that holds these parts and nothing else. */
export function gz(...parts: readonly Uint8Array[]): Buffer {
  return gzipSync(Buffer.concat(parts));
}

/** A tarball of these entries with its end marker. */
export function tgz(...parts: readonly Uint8Array[]): Buffer {
  return gz(...parts, end);
}
