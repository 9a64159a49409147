import { gzipSync } from 'node:zlib';

const blockSize = 512;

/** A gzipped tar of small files, byte for byte the same for the same input. */
export function packTarball(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).flatMap(([path, text]) => [
    header(path, Buffer.byteLength(text)),
    body(text),
  ]);
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * blockSize)]));
}

/** What `npm pack` would make of a package that consists of its manifest and one script. */
export function packPackage(manifest: Readonly<Record<string, unknown>>, script = ''): Buffer {
  return packTarball({ 'package/package.json': JSON.stringify(manifest), 'package/index.js': script });
}

/** A ustar header (POSIX.1-1988): its checksum is summed over itself with blanks in the checksum's place. */
function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(blockSize);
  const fields = {
    0: path,
    100: '0000755\0',
    108: '0000000\0',
    116: '0000000\0',
    124: octal(size, 11),
    // As npm packs: zip, which wheels are made of, knows no time before 1980.
    136: octal(499_162_500, 11),
  };
  for (const [offset, text] of Object.entries(fields)) block.write(text, Number(offset));
  block.write(' '.repeat(8), 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  const checksum = block.reduce((sum, byte) => sum + byte, 0);
  block.write(octal(checksum, 6), 148);
  return block;
}

function body(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.alloc((blockSize - (bytes.length % blockSize)) % blockSize)]);
}

const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
