import type { HostileSample } from './hostile-sample.ts';
import { end, entry, gz, header, octal, pax, type RawHeader, record, tgz, zeros } from './tar-writer.ts';

const types: readonly (readonly [type: string, why: string])[] = [
  ['1', 'is a hard link'],
  ['2', 'is a symbolic link'],
  ['3', 'is a character device'],
  ['4', 'is a block device'],
  ['6', 'is a fifo'],
  ['7', 'is a contiguous file'],
  ['S', 'is a sparse file'],
  ['K', 'is a link with a long target'],
  ['V', 'is of the unknown type "V"'],
  ['\0', 'is of the unknown type "\\u0000"'],
];

const base256 = (...bytes: readonly number[]) => Buffer.from([...bytes, ...Array(12 - bytes.length).fill(0)]);

const fields: readonly (readonly [title: string, raw: RawHeader, why: string])[] = [
  ['a wrong checksum', { checksum: '000000\0 ' }, 'has a header whose checksum is wrong'],
  ['an empty checksum', { checksum: '\0'.repeat(8) }, 'has a checksum that is not an octal number'],
  ['an unknown magic', { magic: 'USTAR\x0000' }, 'has a header that is neither ustar nor GNU'],
  ['no magic at all', { magic: '' }, 'has a header that is neither ustar nor GNU'],
  [
    'a GNU header with a prefix',
    { magic: 'ustar  \0', prefix: '..' },
    'has a prefix that only some readers see',
  ],
  ['a name after a NUL', { name: 'package/a\0/../b' }, 'has a name that goes on after a NUL'],
  ['a prefix after a NUL', { prefix: 'p\0/..' }, 'has a name that goes on after a NUL'],
  ['an empty size', { size: '\0'.repeat(12) }, 'has a size that is not an octal number'],
  ['a size with a sign', { size: '-0000000001\0' }, 'has a size that is not an octal number'],
  ['a size in hex', { size: '0x000000010\0' }, 'has a size that is not an octal number'],
  ['a negative size', { size: base256(0xff, 0xff) }, 'has a size that is negative'],
  ['a size that overflows 64 bits', { size: base256(0x80, 1) }, 'has a size that overflows'],
  ['a size with bits beside the marker', { size: base256(0x81) }, 'has a size that overflows'],
  [
    'a size beyond the limit',
    { size: base256(0x80, 0, 0, 0, 0, 0, 0, 1) },
    'is larger than 2147483648 bytes',
  ],
  ['a mode that is no number', { mode: 'rw-r--r-' }, 'has a mode that is not an octal number'],
  ['a set-user-ID file', { mode: '0004755\0' }, 'is set-user-ID or set-group-ID'],
  [
    'a directory with content',
    { type: '5', size: octal(512) },
    'is a directory with content, which only some readers skip',
  ],
];

/** Entries that are no files, and headers that readers understand differently. */
export const hostileHeaders: readonly HostileSample[] = [
  ...types.map(([type, why]) => ({
    title: `an entry of type ${JSON.stringify(type)}`,
    archive: tgz(entry({ type, link: '../../etc/passwd' })),
    why,
    entry: 'package/a',
  })),
  ...fields.map(([title, raw, why]) => ({
    title,
    archive: tgz(header(raw)),
    why,
    entry: 'package/a',
  })),
  {
    title: 'a size beyond the end of the archive',
    archive: gz(header({ size: octal(1_000_000) }), zeros),
    why: 'is truncated',
    entry: 'package/a',
  },
  {
    title: 'a size that swallows the end marker',
    archive: gz(header({ size: octal(1024) }), end),
    why: 'is truncated: its end-of-archive marker is missing',
  },
  {
    title: 'a content without its padding',
    archive: gz(header({ size: octal(3) }), Buffer.from('abc')),
    why: 'is truncated',
    entry: 'package/a',
  },
  {
    title: 'a symbolic link that pax names',
    archive: tgz(pax(record('linkpath', '../../etc')), entry({ type: '2' })),
    why: 'has the pax header linkpath, of a link, a sparse file or a charset',
    entry: 'PaxHeader/a',
  },
];
