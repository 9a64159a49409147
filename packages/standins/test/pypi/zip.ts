import { crc32 } from 'node:zlib';

/** A zip archive of small files, stored as they are; byte for byte the same for the same input. */
export function packZip(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([path, text]) => ({
    path: Buffer.from(path),
    content: Buffer.from(text),
  }));
  let offset = 0;
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  for (const { path, content } of entries) {
    const sizes = [crc32(content), content.length, content.length];
    const header = record([0x04034b50], [20, 0x800, 0, 0, 0x21], sizes, [path.length, 0]);
    local.push(header, path, content);
    const place = [path.length, 0, 0, 0, 0];
    central.push(
      record([0x02014b50], [0x314, 20, 0x800, 0, 0, 0x21], sizes, place, [0o100644 * 0x10000, offset]),
      path,
    );
    offset += header.length + path.length + content.length;
  }
  const directory = Buffer.concat(central);
  const count = entries.length;
  const end = record([0x06054b50], [0, 0, count, count], [directory.length, offset], [0]);
  return Buffer.concat([...local, directory, end]);
}

/** Numbers one after another: groups of four bytes each and of two bytes each in turn (APPNOTE.TXT, section 4.3). */
function record(...groups: readonly (readonly number[])[]): Buffer {
  return Buffer.concat(groups.map((group, index) => numbers(group, index % 2 === 0 ? 4 : 2)));
}

function numbers(values: readonly number[], size: number): Buffer {
  const bytes = Buffer.alloc(values.length * size);
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * size, size);
  return bytes;
}
