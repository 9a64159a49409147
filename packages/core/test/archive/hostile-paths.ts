import type { HostileSample } from './hostile-sample.ts';
import { entry, pax, record, tgz } from './tar-writer.ts';

const names: readonly (readonly [name: string, why: string])[] = [
  ['', 'has an empty name'],
  ['/etc/passwd', 'has an absolute path'],
  ['//server/share/a', 'has a UNC path'],
  ['\\\\server\\share\\a', 'has a UNC path'],
  ['C:/Windows/a', 'has a drive letter'],
  ['c:a', 'has a drive letter'],
  ['package\\a', 'has a backslash, which Windows takes for a separator'],
  ['package\\..\\..\\a', 'has a backslash, which Windows takes for a separator'],
  ['../a', 'leaves its folder with ".."'],
  ['package/../../a', 'leaves its folder with ".."'],
  ['package/..', 'leaves its folder with ".."'],
  ['./package/a', 'has a "." in its path'],
  ['package/./a', 'has a "." in its path'],
  ['.', 'has a "." in its path'],
  ['package//a', 'has an empty path component'],
  ['package/a/', 'has an empty path component'],
  ['package/a\nb', 'has a control character in its name'],
  ['package/\u001b[2Ja', 'has a control character in its name'],
  ['package/a\u0085', 'has a control character in its name'],
  ['package/a\u2028b', 'has a control character in its name'],
  ['package/gnp\u202e.js', 'has a name that is displayed in another order'],
  ['package/a.', 'has a trailing dot or space, which Windows drops'],
  ['package/a ', 'has a trailing dot or space, which Windows drops'],
  ['package/.../a', 'has a trailing dot or space, which Windows drops'],
  ['package/a.js:evil', 'has a colon, which opens a stream on Windows'],
  ['package/CON', 'has the name of a Windows device'],
  ['package/aux.js', 'has the name of a Windows device'],
  ['package/nul .txt', 'has the name of a Windows device'],
  ['package/COM1.d/a', 'has the name of a Windows device'],
  ['package/lpt².txt', 'has the name of a Windows device'],
  ['conout$', 'has the name of a Windows device'],
];

const long = 'x'.repeat(256);
const longPath = Array.from({ length: 5 }, () => 'y'.repeat(250)).join('/');
const deepPath = Array.from({ length: 65 }, () => 'd').join('/');

const overlong: readonly HostileSample[] = [
  { path: `package/${long}`, why: 'has a path component of more than 255 bytes' },
  { path: longPath, why: 'has a path of more than 1024 bytes' },
  { path: deepPath, why: 'has a path of more than 64 components' },
].map(({ path, why }) => ({
  title: why,
  archive: tgz(pax(record('path', path)), entry({})),
  why,
  entry: path,
}));

const pairs: readonly (readonly [title: string, first: string, second: string, why: string])[] = [
  ['the same name', 'a/b', 'a/b', 'occurs twice'],
  ['another case', 'a/README', 'a/readme', 'collides with "README" where case or Unicode form do not count'],
  ['another case of a folder', 'A/x', 'a/y', 'collides with "A" where case or Unicode form do not count'],
  ['another normalisation', 'a/é', 'a/e\u0301', 'collides with "é" where case or Unicode form do not count'],
  ['a sharp s', 'a/straße', 'a/STRASSE', 'collides with "straße" where case or Unicode form do not count'],
  ['an invisible character', 'a/b', 'a/b\u200b', 'collides with "b" where case or Unicode form do not count'],
  ['a file below a file', 'a/b', 'a/b/c', 'lies below a file of the same archive'],
  ['a file in place of a folder', 'a/b/c', 'a/b', 'is both a file and a directory'],
];

/** Names that lead out of the folder, deceive, or mean another file on another system. */
export const hostilePaths: readonly HostileSample[] = [
  ...names.map(([name, why]) => ({
    title: `the name ${JSON.stringify(name)}`,
    archive: tgz(entry({ name })),
    why,
    entry: name,
  })),
  {
    title: 'a pax path that climbs out, before an honest header',
    archive: tgz(pax(record('path', 'package/../../a')), entry({})),
    why: 'leaves its folder with ".."',
    entry: 'package/../../a',
  },
  {
    title: 'a NUL in a pax path',
    archive: tgz(pax(record('path', 'package/a\0.js')), entry({})),
    why: 'has a control character in its name',
    entry: 'package/a\0.js',
  },
  {
    title: 'a GNU long name that is absolute',
    archive: tgz(entry({ name: '././@LongLink', type: 'L' }, '/etc/passwd\0'), entry({})),
    why: 'has an absolute path',
    entry: '/etc/passwd',
  },
  {
    title: 'a ustar prefix that climbs out',
    archive: tgz(entry({ prefix: '..', name: 'a' })),
    why: 'leaves its folder with ".."',
    entry: '../a',
  },
  {
    title: 'a name in Latin-1',
    archive: tgz(entry({ name: Buffer.from('package/\xe9', 'latin1') })),
    why: 'has a name that is not UTF-8',
    entry: 'package/\ufffd',
  },
  {
    title: 'an overlong UTF-8 form of a slash',
    archive: tgz(entry({ name: Buffer.from('package\xc0\xaf..', 'latin1') })),
    why: 'has a name that is not UTF-8',
    entry: 'package\ufffd\ufffd..',
  },
  ...overlong,
  ...pairs.map(([title, first, second, why]) => ({
    title: `two entries: ${title}`,
    archive: tgz(entry({ name: first }), entry({ name: second })),
    why,
    entry: second,
  })),
  {
    title: 'two entries: a directory listed twice',
    archive: tgz(entry({ name: 'a/', type: '5' }), entry({ name: 'a', type: '5' })),
    why: 'occurs twice',
    entry: 'a',
  },
];
