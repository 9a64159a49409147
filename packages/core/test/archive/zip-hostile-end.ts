import type { HostileSample } from './hostile-sample.ts';
import { end, numbers, type RawEnd, type RawZip64, zip64End } from './zip-end-writer.ts';
import { extra, streamed, zip } from './zip-writer.ts';

const two = [
  { name: 'a', content: 'one' },
  { name: 'b', content: 'two' },
];
const hidden = { name: 'hidden', content: 'evil' };

const shapes: readonly (readonly [title: string, end: RawEnd, why: string])[] = [
  ['one entry less', { count: 1 }, 'FIT'],
  ['one entry more', { count: 3 }, 'FIT'],
  ['another number of entries on this disk', { countHere: 1 }, 'FIT'],
  ['another length of the directory', { length: 1 }, 'FIT'],
  ['another position of the directory', { offset: 1 }, 'FIT'],
  ['a number of entries that a zip64 record would hold', { count: 0xffff }, 'FIT'],
  ['a length that a zip64 record would hold', { length: 0xffffffff }, 'FIT'],
  ['a position that a zip64 record would hold', { offset: 0xffffffff }, 'FIT'],
  ['another disk', { disk: 1 }, 'spans several disks'],
  ['a comment of 65 bytes', { comment: 'x'.repeat(65) }, 'has a comment of more than 64 bytes'],
  ['an end record inside of the comment', { comment: end() }, 'has a comment that is not printable ASCII'],
  ['a comment beyond ASCII', { comment: 'ä' }, 'has a comment that is not printable ASCII'],
  ['a comment beyond the end', { commentLength: 1 }, 'is truncated'],
];

const zip64s: readonly (readonly [title: string, zip64: RawZip64, why: string])[] = [
  ['one entry more', { count: 3 }, 'FIT64'],
  ['another number of entries on this disk', { countHere: 1 }, 'FIT64'],
  ['another length of the directory', { length: 1 }, 'FIT64'],
  ['another position of the directory', { offset: 1 }, 'FIT64'],
  ['another disk', { disk: 1 }, 'spans several disks'],
  ['a locator on another disk', { locator: { disk: 1 } }, 'spans several disks'],
  ['a locator that counts two disks', { locator: { disks: 2 } }, 'spans several disks'],
  ['a locator that counts no disk', { locator: { disks: 0 } }, 'spans several disks'],
  [
    'a locator that leads elsewhere',
    { locator: { at: 0 } },
    'has a zip64 locator that leads elsewhere than to its zip64 end record',
  ],
  ['no locator', { locator: null }, 'lacks the locator of its zip64 end record'],
  ['extensible data', { extra: Buffer.alloc(8) }, 'has a zip64 end record of another length than 56 bytes'],
  ['a length that is wrong', { recordLength: 43 }, 'has a zip64 end record of another length than 56 bytes'],
];

const abbreviations: Readonly<Record<string, string>> = {
  FIT: 'has an end record that does not fit its central directory',
  FIT64: 'has a zip64 end record that does not fit its central directory',
};

// 76 bytes before the end record, where Python looks for both zip64 records, whatever they are a part of.
const disguised = extra(0x5455, zip64End({}, { count: 1 }, 0));
const locatorOnly = extra(0x5455, zip64End({}, {}, 0).subarray(-20));
const whole = zip([{ name: 'd/' }, { content: 'content' }, streamed({ name: 'b' })], {
  zip64: {},
  end: { comment: 'abc' },
});
const noEnd = 'has something else where its end record belongs';

/** End records that lie, or that are not the end. */
export const zipHostileEnds: readonly HostileSample[] = [
  ...shapes.map(([title, raw, why]) => ({
    title: `an end record with ${title}`,
    archive: zip(two, { end: raw }),
    why: abbreviations[why] ?? why,
  })),
  ...zip64s.map(([title, raw, why]) => ({
    title: `a zip64 end record with ${title}`,
    archive: zip(two, { zip64: raw }),
    why: abbreviations[why] ?? why,
  })),
  ...shapes.slice(0, 5).map(([title, raw, why]) => ({
    title: `an end record beside a zip64 one with ${title}`,
    archive: zip(two, { zip64: {}, end: raw }),
    why: abbreviations[why] ?? why,
  })),
  ...[
    ['zip64 records in an extra field', zip([{ central: { extra: disguised } }])],
    ['a zip64 locator in an extra field', zip([{ central: { extra: locatorOnly } }])],
  ].map(([title, archive]) => ({
    title: String(title),
    archive: Buffer.from(archive ?? ''),
    why: 'has a zip64 locator hidden in its central directory',
  })),
  {
    title: 'a digital signature',
    archive: zip(two, { ending: numbers([4, 0x05054b50], [2, 0]) }),
    why: noEnd,
  },
  { title: 'no end record', archive: zip(two, { ending: Buffer.alloc(0) }), why: 'is truncated' },
  {
    title: 'a zip64 end record without an end record',
    archive: zip(two, { zip64: {}, ending: numbers([4, 0]) }),
    why: noEnd,
  },
  { title: 'two end records', archive: zip(two, { suffix: end() }), why: 'goes on after its end record' },
  {
    title: 'a zero after the end',
    archive: zip(two, { suffix: Buffer.alloc(1) }),
    why: 'goes on after its end record',
  },
  {
    title: 'an archive after the archive',
    archive: zip(two, { suffix: zip([hidden]) }),
    why: 'goes on after its end record',
  },
  {
    title: 'an archive after an empty one',
    archive: Buffer.concat([end(), zip([hidden])]),
    why: 'goes on after its end record',
  },
  { title: 'an empty file', archive: Buffer.alloc(0), why: 'is truncated' },
  {
    title: 'a gzip file',
    archive: Buffer.from('1f8b0800', 'hex'),
    why: 'does not start as a zip archive does',
  },
  { title: 'a cut end record', archive: whole.subarray(0, -10), why: 'is truncated' },
];

/** An archive of every kind of record, to be cut anywhere. */
export const wholeZip = whole;
