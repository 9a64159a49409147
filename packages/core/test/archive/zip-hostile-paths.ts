import { crc32 } from 'node:zlib';
import type { HostileSample } from './hostile-sample.ts';
import { numbers } from './zip-end-writer.ts';
import { extra, zip } from './zip-writer.ts';

const names: readonly (readonly [name: string, why: string])[] = [
  ['', 'has an empty name'],
  ['/', 'has an empty name'],
  ['/etc/passwd', 'has an absolute path'],
  ['//server/share/a', 'has a UNC path'],
  ['\\\\server\\share\\a', 'has a UNC path'],
  ['C:/Windows/a', 'has a drive letter'],
  ['..\\a', 'has a backslash, which Windows takes for a separator'],
  ['../a', 'leaves its folder with ".."'],
  ['a/../../b', 'leaves its folder with ".."'],
  ['../', 'leaves its folder with ".."'],
  ['./a', 'has a "." in its path'],
  ['a//b', 'has an empty path component'],
  ['a//', 'has an empty path component'],
  ['a.py\0.txt', 'has a control character in its name'],
  ['a\nb', 'has a control character in its name'],
  ['a\u007f', 'has a control character in its name'],
  ['a\u202eyp.txt', 'has a name that is displayed in another order'],
  ['a.', 'has a trailing dot or space, which Windows drops'],
  ['aa:b', 'has a colon, which opens a stream on Windows'],
  ['nul.py', 'has the name of a Windows device'],
  ['x'.repeat(256), 'has a path component of more than 255 bytes'],
  [Array.from({ length: 65 }, () => 'd').join('/'), 'has a path of more than 64 components'],
  [Array.from({ length: 5 }, () => 'y'.repeat(250)).join('/'), 'has a path of more than 1024 bytes'],
];

const pairs: readonly (readonly [title: string, first: string, second: string, why: string])[] = [
  ['the same name', 'a/b', 'a/b', 'occurs twice'],
  ['the same directory', 'a/', 'a/', 'occurs twice'],
  ['another case', 'a/B', 'a/b', 'collides with "B" where case or Unicode form do not count'],
  ['another normalisation', 'é', 'e\u0301', 'collides with "é" where case or Unicode form do not count'],
  ['a file below a file', 'a', 'a/b', 'lies below a file of the same archive'],
  ['a file in place of a directory', 'a/', 'a', 'is both a file and a directory'],
  ['a directory in place of a file', 'a', 'a/', 'is both a file and a directory'],
];

const unicodePath = (name: string, of = 'a', version = 1) =>
  extra(0x7075, Buffer.concat([Buffer.from([version]), numbers([4, crc32(of)]), Buffer.from(name)]));

const utf8 = 0x800;
const twoNames = 'has one name in its header and another in its Unicode path field';
const unmarked = 'has a name beyond ASCII that is not marked as UTF-8';

const encodings: readonly (readonly [title: string, archive: Buffer, why: string, entry: string])[] = [
  [
    'a name in Latin-1',
    zip([{ name: Buffer.from('\xe9', 'latin1'), flags: utf8 }]),
    'has a name that is not UTF-8',
    '\ufffd',
  ],
  [
    'an overlong UTF-8 form of a slash',
    zip([{ name: Buffer.from('..\xc0\xaf', 'latin1'), flags: utf8 }]),
    'has a name that is not UTF-8',
    '..\ufffd\ufffd',
  ],
  ['a UTF-8 name that is not marked so', zip([{ name: 'é' }]), unmarked, 'é'],
  [
    'a UTF-8 name that only the central directory marks',
    zip([{ name: 'é', central: { flags: utf8 } }]),
    unmarked,
    'é',
  ],
  [
    'a UTF-8 name that only the local header marks',
    zip([{ name: 'é', flags: utf8, central: { flags: 0 } }]),
    unmarked,
    'é',
  ],
  ['another Unicode path', zip([{ extra: unicodePath('b') }]), twoNames, 'a'],
  ['a Unicode path that climbs out', zip([{ extra: unicodePath('../a') }]), twoNames, 'a'],
  ['a Unicode path of another name', zip([{ extra: unicodePath('a', 'b') }]), twoNames, 'a'],
  ['a Unicode path of a later version', zip([{ extra: unicodePath('a', 'a', 2) }]), twoNames, 'a'],
  ['a Unicode path without a name', zip([{ extra: unicodePath('') }]), twoNames, 'a'],
  ['a Unicode path without a checksum', zip([{ extra: extra(0x7075, '\u0001') }]), twoNames, 'a'],
  [
    'another Unicode path in the central directory',
    zip([{ central: { extra: unicodePath('b') } }]),
    twoNames,
    'a',
  ],
  [
    'two Unicode paths',
    zip([{ extra: Buffer.concat([unicodePath('a'), unicodePath('b')]) }]),
    'has the extra field 0x7075 twice',
    'a',
  ],
];

/** Names that lead out of the folder, deceive, or are another name to another reader. */
export const zipHostilePaths: readonly HostileSample[] = [
  ...names.map(([name, why]) => ({
    title: `the name ${JSON.stringify(name)}`,
    archive: zip([{ name, flags: utf8 }]),
    why,
    entry: name,
  })),
  ...pairs.map(([title, first, second, why]) => ({
    title: `two entries: ${title}`,
    archive: zip([first, second].map((name) => ({ name, flags: utf8 }))),
    why,
    entry: second,
  })),
  ...encodings.map(([title, archive, why, entry]) => ({ title, archive, why, entry })),
];
