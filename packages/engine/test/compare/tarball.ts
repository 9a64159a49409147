import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a tar archive; what is absent is as npm packs it. */
export interface Entry {
  readonly path: string;
  readonly text?: string;
  readonly mode?: number;
  /** Seconds since 1970. */
  readonly mtime?: number;
  readonly user?: number;
  readonly userName?: string;
  readonly type?: string;
  readonly link?: string;
  /** Bytes that stand before its header. */
  readonly before?: Uint8Array;
}

/** How a gzip file is written. */
export interface GzipFields {
  readonly mtime?: number;
  readonly effort?: number;
  readonly system?: number;
  readonly name?: string;
  readonly comment?: string;
  /** How hard is compressed. */
  readonly level?: number;
  readonly crc?: number;
  readonly behind?: Uint8Array;
}

const blockSize = 512;
const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;

function header({ path, mode, mtime, user = 0, userName = '', type = '0', link = '' }: Entry, size: number) {
  const block = Buffer.alloc(blockSize);
  const fields: readonly (readonly [number, string])[] = [
    [0, path],
    [100, octal(mode ?? 0o644, 7)],
    [108, octal(user, 7)],
    [116, octal(0, 7)],
    [124, octal(size, 11)],
    [136, octal(mtime ?? 499_162_500, 11)],
    [148, ' '.repeat(8)],
    [156, type],
    [157, link],
    [257, 'ustar\x0000'],
    [265, userName],
  ];
  for (const [at, text] of fields) block.write(text, at);
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  return block;
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.alloc((blockSize - (bytes.length % blockSize)) % blockSize)]);
}

/** One entry with its content. */
export function member(entry: Entry): Buffer {
  const { text = '', before = new Uint8Array() } = entry;
  return Buffer.concat([before, header(entry, Buffer.byteLength(text)), padded(text)]);
}

/** A pax header for the next entry, or for all with type `g`. */
export function pax(records: Readonly<Record<string, string>>, type = 'x'): Buffer {
  const text = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    const length = [1, 2, 3].find((digits) => String(rest + digits).length === digits) ?? 0;
    return `${rest + length} ${key}=${value}\n`;
  });
  return member({ path: 'PaxHeader', type, text: text.join('') });
}

/** A tar archive; two blocks of zeros end it. */
export function tar(entries: readonly Entry[], ending: Uint8Array = Buffer.alloc(2 * blockSize)): Buffer {
  return Buffer.concat([...entries.map(member), ending]);
}

/** A gzip file of one member (RFC 1952). */
export function gzip(content: Uint8Array, fields: GzipFields = {}): Buffer {
  const { mtime = 0, effort = 2, system = 255, name, comment, level = 9, behind = new Uint8Array() } = fields;
  const head = Buffer.from([0x1f, 0x8b, 8, (name ? 8 : 0) | (comment ? 16 : 0), 0, 0, 0, 0, effort, system]);
  head.writeUInt32LE(mtime, 4);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(fields.crc ?? crc32(content), 0);
  tail.writeUInt32LE(content.length % 2 ** 32, 4);
  const texts = [name, comment].flatMap((text) => (text === undefined ? [] : [Buffer.from(`${text}\0`)]));
  return Buffer.concat([head, ...texts, deflateRawSync(content, { level }), tail, behind]);
}

/** A tarball as `npm pack` would write it. */
export function tgz(entries: readonly Entry[], fields: GzipFields = {}): Buffer {
  return gzip(tar(entries), fields);
}
