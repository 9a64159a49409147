import type { HostileSample } from './hostile-sample.ts';
import { extra, type RawEntry, unixFile, zip, zip64Extra } from './zip-writer.ts';

const max = 0xffffffff;
const mode = (bits: number) => bits * 0x10000;
const times = extra(0x5455, '\u0001time');

const samples: readonly (readonly [title: string, entry: RawEntry, why: string])[] = [
  ['encryption', { flags: 0x1 }, 'is encrypted'],
  ['strong encryption', { flags: 0x40 }, 'is encrypted'],
  ['a masked local header', { flags: 0x2000 }, 'is encrypted'],
  ['patched data', { flags: 0x20 }, 'has flags no packer writes (0x20)'],
  ['a reserved flag', { flags: 0x8000 }, 'has flags no packer writes (0x8000)'],
  ['bzip2', { method: 12 }, 'is compressed by method 12, which not every reader knows'],
  ['Zstandard', { method: 93 }, 'is compressed by method 93, which not every reader knows'],
  ['AES in place of a method', { method: 99 }, 'is compressed by method 99, which not every reader knows'],
  ['a later version of the format', { version: 63 }, 'needs version 6.3 of the format'],
  [
    'a later version in the central directory',
    { central: { version: 51 } },
    'needs version 5.1 of the format',
  ],
  ['encryption in the central directory', { central: { flags: 1 } }, 'is encrypted'],

  ['a rest of extra fields', { extra: Buffer.from('abc') }, 'has malformed extra fields'],
  ['an extra field beyond their end', { extra: times.subarray(0, -1) }, 'has malformed extra fields'],
  [
    'a rest of extra fields in the central directory',
    { central: { extra: Buffer.alloc(3) } },
    'has malformed extra fields',
  ],
  ['times twice', { extra: Buffer.concat([times, times]) }, 'has the extra field 0x5455 twice'],
  [
    'two zip64 fields',
    { extra: Buffer.concat([zip64Extra(0, 0), zip64Extra(1, 1)]) },
    'has the extra field 0x0001 twice',
  ],
  [
    'a link in an extra field',
    { extra: extra(0x756e, 'link') },
    'has the extra field 0x756e, which no packer of packages writes',
  ],
  [
    'AES in an extra field',
    { central: { extra: extra(0x9901, 'aes') } },
    'has the extra field 0x9901, which no packer of packages writes',
  ],

  ['a size that nothing holds', { size: max }, 'lacks the zip64 field that its sizes need'],
  ['a compressed size that nothing holds', { packed: max }, 'lacks the zip64 field that its sizes need'],
  [
    'a zip64 field with one size',
    { local: { size: max, extra: zip64Extra(0) } },
    'has a zip64 field of 8 bytes in its header',
  ],
  [
    'a zip64 field with a position in a local header',
    { local: { size: max, packed: max, extra: zip64Extra(0, 0, 0) } },
    'has a zip64 field of 24 bytes in its header',
  ],
  [
    'another size in the zip64 field',
    { content: 'x', local: { extra: zip64Extra(2, 1) } },
    'has one size in its header and another in its zip64 field',
  ],
  [
    'another compressed size in the zip64 field',
    { content: 'x', local: { size: max, extra: zip64Extra(1, 2) } },
    'has one size in its header and another in its zip64 field',
  ],
  [
    'a size of 2⁶⁴−1 bytes',
    { local: { size: max, packed: max, extra: extra(1, Buffer.alloc(16, 0xff)) } },
    'is larger than 2147483648 bytes',
  ],
  ['a zip64 field that nothing needs', { central: { extra: zip64Extra() } }, 'ZIP64'],
  ['a zip64 field with a number too many', { central: { extra: zip64Extra(0) } }, 'ZIP64'],
  ['a zip64 field too short', { central: { size: max, offset: max, extra: zip64Extra(0) } }, 'ZIP64'],
  ['a position that nothing holds', { central: { offset: max } }, 'ZIP64'],
  [
    'another size in the zip64 field of the central directory',
    { central: { size: max, extra: zip64Extra(1) } },
    'has another size in the central directory',
  ],
  [
    'another compressed size in the zip64 field of the central directory',
    { central: { packed: max, extra: zip64Extra(1) } },
    'has another compressed size in the central directory',
  ],
  [
    'another position in the zip64 field of the central directory',
    { central: { offset: max, extra: zip64Extra(1) } },
    'has another position in the central directory',
  ],

  ['a symbolic link', { central: { external: mode(0o120777) } }, 'is a symbolic link'],
  ['a link from Windows', { central: { madeBy: 20, external: mode(0o120777) } }, 'is a symbolic link'],
  ['a character device', { central: { external: mode(0o020644) } }, 'is a character device'],
  ['a block device', { central: { external: mode(0o060644) } }, 'is a block device'],
  ['a fifo', { central: { external: mode(0o010644) } }, 'is a fifo'],
  ['a socket', { central: { external: mode(0o140644) } }, 'is a socket'],
  ['a whiteout', { central: { external: mode(0o160000) } }, 'is of the unknown type 160000'],
  ['set-user-ID', { central: { external: mode(0o104755) } }, 'is set-user-ID or set-group-ID'],
  ['set-group-ID', { central: { external: mode(0o002755) } }, 'is set-user-ID or set-group-ID'],
  ['a directory by its mode', { central: { external: mode(0o040755) } }, 'BOTH'],
  ['a directory by its attributes', { central: { external: unixFile + 0x10 } }, 'BOTH'],
  ['a directory with the mode of a file', { name: 'a/', central: { external: unixFile } }, 'BOTH'],
  ['a volume label', { central: { external: 0x08 } }, 'WINDOWS'],
  ['a device of Windows', { central: { external: 0x40 } }, 'WINDOWS'],
  ['a reparse point', { central: { external: 0x400 } }, 'WINDOWS'],
];

const abbreviations: Readonly<Record<string, string>> = {
  ZIP64: 'has a zip64 field in the central directory that does not hold what it needs',
  BOTH: 'is a directory by its name or by its attributes, but not by both',
  WINDOWS: 'is a link, a device or a label by its Windows attributes',
};

/** Features, extra fields and attributes that no packer of packages writes, or that contradict each other. */
export const zipHostileHeaders: readonly HostileSample[] = samples.map(([title, entry, why]) => ({
  title,
  archive: zip([entry]),
  why: abbreviations[why] ?? why,
  entry: String(entry.name ?? 'a'),
}));
