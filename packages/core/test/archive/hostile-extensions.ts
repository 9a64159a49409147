import type { HostileSample } from './hostile-sample.ts';
import { entry, header, octal, pax, record, tgz } from './tar-writer.ts';

const malformed: readonly (readonly [title: string, content: string])[] = [
  ['a length beyond the header', '99 path=a\n'],
  ['a length of nothing', '0 path=a\n'],
  ['a length that is too short', '6 path=a\n'],
  ['a length with a leading zero', '011 path=a\n'],
  ['a length of twenty digits', '99999999999999999999 path=a\n'],
  ['no length', 'path=a\n'],
  ['no newline', '9 path=a!'],
  ['no value', '7 path\n'],
  ['no keyword', '5 =a\n'],
  ['something after the last record', `${record('path', 'b')}\0\0`],
];

const longName = (name: string) => entry({ name: '././@LongLink', type: 'L' }, name);
const globalPax = (...records: readonly string[]) =>
  entry({ name: 'pax_global_header', type: 'g' }, records.join(''));
const smuggled = entry({ name: 'package/smuggled' }, 'x');

const samples: readonly (readonly [title: string, parts: readonly Buffer[], why: string, entry?: string])[] =
  [
    [
      'a pax size below that of the header',
      [pax(record('size', '0')), entry({}, smuggled)],
      'has one size in its header and another in its pax header',
      'package/a',
    ],
    [
      'a pax size above that of the header',
      [pax(record('size', '1024')), entry({}), smuggled],
      'has one size in its header and another in its pax header',
      'package/a',
    ],
    [
      'a pax size in another notation',
      [pax(record('size', '+1')), entry({}, 'x')],
      'has one size in its header and another in its pax header',
      'package/a',
    ],
    [
      'one keyword twice',
      [pax(record('path', 'a'), record('path', 'b')), entry({})],
      'sets the pax header "path" twice',
    ],
    [
      'a record inside of a value',
      [pax(record('comment', `x\n${record('path', '../evil')}`)), entry({})],
      'has a newline in the pax header "comment"',
    ],
    [
      'a GNU sparse file in pax clothes',
      [pax(record('GNU.sparse.major', '1'), record('GNU.sparse.name', 'x')), entry({})],
      'has the pax header GNU.sparse.major, of a link, a sparse file or a charset',
    ],
    [
      'names in an unnamed charset',
      [pax(record('hdrcharset', 'BINARY')), entry({})],
      'has the pax header hdrcharset, of a link, a sparse file or a charset',
    ],
    [
      'two pax headers',
      [pax(record('path', 'a')), pax(record('path', 'b')), entry({})],
      'has two pax headers',
    ],
    [
      'two GNU long names',
      [longName('a\0'), longName('b\0'), entry({})],
      'has two GNU long names',
      '././@LongLink',
    ],
    [
      'a GNU long name against a pax path',
      [longName('a\0'), pax(record('path', 'b')), entry({})],
      'has a GNU long name and a pax path',
      'a',
    ],
    [
      'a GNU long name with a NUL inside',
      [longName('a\0b\0'), entry({})],
      'has a control character in its name',
      'a\0b',
    ],
    [
      'a global path',
      [globalPax(record('path', 'b')), entry({})],
      'sets the path of all entries in a global pax header',
      'pax_global_header',
    ],
    [
      'a global size',
      [globalPax(record('size', '512')), entry({}), smuggled],
      'sets the size of all entries in a global pax header',
      'pax_global_header',
    ],
    [
      'a global header between extension and entry',
      [pax(record('path', 'b')), globalPax(record('comment', 'x')), entry({})],
      'is a global pax header between an entry and its extension',
      'pax_global_header',
    ],
  ];

/** Extensions that are malformed, contradict a header or say what only some readers hear. */
export const hostileExtensions: readonly HostileSample[] = [
  ...malformed.map(([title, content]) => ({
    title: `a pax header with ${title}`,
    archive: tgz(pax(content), entry({})),
    why: 'has a malformed pax header',
    entry: 'PaxHeader/a',
  })),
  ...samples.map(([title, parts, why, name = 'PaxHeader/a']) => ({
    title,
    archive: tgz(...parts),
    why,
    entry: name,
  })),
  {
    title: 'an extension before the end marker',
    archive: tgz(pax(record('path', 'b'))),
    why: 'ends with an extension that no entry follows',
  },
  {
    title: 'a pax header larger than the archive',
    archive: tgz(header({ name: 'PaxHeader/a', type: 'x', size: octal(60_000) })),
    why: 'is truncated',
    entry: 'PaxHeader/a',
  },
];
