import type { HostileSample } from './hostile-sample.ts';
import { numbers } from './zip-end-writer.ts';
import { descriptor, type RawCentral, zip } from './zip-writer.ts';

const two = [
  { name: 'a', content: 'one' },
  { name: 'b', content: 'two' },
];
const hidden = { name: 'hidden', content: 'evil' };
const isLike = (why: string) => `has another ${why} in the central directory`;

const contradictions: readonly (readonly [title: string, central: RawCentral, why: string])[] = [
  ['another name', { name: 'b' }, isLike('name')],
  ['a directory in place of a file', { name: 'a/' }, isLike('name')],
  ['another case of the name', { name: 'A' }, isLike('name')],
  ['a name cut by a NUL', { name: 'a\0' }, isLike('name')],
  ['other flags', { flags: 2 }, isLike('set of flags')],
  ['a data descriptor', { flags: 8 }, isLike('set of flags')],
  ['another method', { method: 8 }, isLike('compression method')],
  ['another checksum', { crc: 1 }, isLike('checksum')],
  ['another compressed size', { packed: 1 }, isLike('compressed size')],
  ['another size', { size: 1 }, isLike('size')],
  ['another position', { offset: 1 }, isLike('position')],
  ['a comment', { comment: 'x' }, 'has a comment in the central directory'],
  ['another disk', { disk: 1 }, 'is on another disk'],
  ['a disk that a zip64 field names', { disk: 0xffff }, 'is on another disk'],
  ['odd internal attributes', { internal: 2 }, 'has internal attributes no packer writes'],
];

const orders: readonly (readonly [title: string, archive: Buffer, why: string, entry?: string])[] = [
  ['no central directory', zip([{ content: 'x', central: null }]), 'is not in the central directory', 'a'],
  [
    'an entry that is not listed at the end',
    zip([...two, { ...hidden, central: null }]),
    'is not in the central directory',
    'hidden',
  ],
  [
    'an entry that is not listed at the start',
    zip([{ ...hidden, central: null }, ...two]),
    isLike('name'),
    'hidden',
  ],
  ['another order', zip(two, { directory: (records) => records.toReversed() }), isLike('name'), 'a'],
  [
    'an entry listed twice',
    zip(two, { directory: (records) => [...records, ...records.slice(1)] }),
    'lists more in its central directory than it holds',
  ],
  [
    'an entry listed that does not exist',
    zip([], { directory: () => [numbers([4, 0x02014b50])] }),
    'does not start as a zip archive does',
  ],
  [
    'two entries with one content',
    zip([two[0] ?? {}, { ...two[1], central: { name: 'b', offset: 0 } }]),
    isLike('position'),
    'b',
  ],
  [
    'a gap between two entries',
    zip([{ ...two[0], behind: Buffer.from('gap!') }, ...two.slice(1)]),
    'is not in the central directory',
    'a',
  ],
  [
    'a gap before the central directory',
    zip(two, { gap: Buffer.alloc(8) }),
    'is not in the central directory',
    'a',
  ],
  [
    'a descriptor that nothing announces',
    zip([{ content: 'x', behind: descriptor(1, 1, 1) }]),
    'is not in the central directory',
    'a',
  ],
  ['an archive before the archive', zip(two, { prefix: zip([hidden]) }), 'goes on after its end record'],
  [
    'a script before the archive',
    zip(two, { prefix: Buffer.from('#!/usr/bin/env python3\n') }),
    'does not start as a zip archive does',
  ],
  [
    'a marker of split archives',
    zip(two, { prefix: numbers([4, 0x30304b50]) }),
    'does not start as a zip archive does',
  ],
  [
    'an entry inside of a stored entry, listed in its place',
    zip([{ name: 'outer', content: zip([hidden]), central: { name: 'hidden', offset: 35 } }]),
    isLike('name'),
    'outer',
  ],
];

/** Central directories that say something else than the entries. */
export const zipHostileDirectories: readonly HostileSample[] = [
  ...contradictions.map(([title, central, why]) => ({
    title: `in the central directory: ${title}`,
    archive: zip([{ central }]),
    why,
    entry: 'a',
  })),
  ...orders.map(([title, archive, why, entry]) => ({
    ...{ title, archive, why },
    ...(entry === undefined ? {} : { entry }),
  })),
];
