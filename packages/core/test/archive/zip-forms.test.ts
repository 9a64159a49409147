import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readZip } from '../../src/archive/index.ts';
import { chunksOf } from './chunks.ts';
import { numbers } from './zip-end-writer.ts';
import {
  deflated,
  descriptor,
  extra,
  type RawArchive,
  type RawEntry,
  streamed,
  zip,
  zip64Extra,
} from './zip-writer.ts';

const max = 0xffffffff;
const content = 'text';
const mode = (bits: number) => ({ external: bits * 0x10000 });
const unicodePath = extra(
  0x7075,
  Buffer.concat([Buffer.from([1]), numbers([4, crc32('a')]), Buffer.from('a')]),
);
const everyZip64 = { size: max, packed: max, offset: max, extra: zip64Extra(4, 4, 0) };
const packed = deflated({ content }).data?.length ?? 0;
const wide = { size: max, packed: max, extra: zip64Extra(0, 0) };

const forms: readonly (readonly [title: string, entry: RawEntry, archive?: RawArchive])[] = [
  ['a zip64 field that repeats the sizes of a local header', { local: { extra: zip64Extra(4, 4) } }],
  [
    'zip64 fields for all that there is',
    { local: { ...everyZip64, extra: zip64Extra(4, 4) }, central: everyZip64 },
  ],
  ['a zip64 field for the position alone', { central: { offset: max, extra: zip64Extra(0) } }],
  [
    'a data descriptor of 64 bits',
    streamed({ content, behind: descriptor(crc32(content), packed, 4, 8), local: wide }),
  ],
  [
    'a data descriptor behind a header that was right',
    streamed({ content, local: { crc: crc32(content), packed, size: 4 } }),
  ],
  ['a Unicode path that is the name', { extra: unicodePath }],
  [
    'times and owners',
    { extra: Buffer.concat([0x000a, 0x5455, 0x5855, 0x7855, 0x7875].map((id) => extra(id, 'x'))) },
  ],
  ['a compressor that tried hard', deflated({ content, flags: 2 })],
  ['a text', { central: { internal: 1 } }],
  ['no type', { central: mode(0o644) }],
  ['no mode', { central: { madeBy: 20, external: 0x20 } }],
  ['the earliest version', { version: 10 }],
  ['the version of zip64', { version: 45 }],
  [
    'zip64 records and an end record without numbers',
    {},
    { zip64: {}, end: { count: 0xffff, length: max, offset: max } },
  ],
  ['zip64 records that nothing needs', {}, { zip64: {} }],
  ['a comment of 64 bytes', {}, { end: { comment: 'f'.repeat(64) } }],
];

const read = (archive: Uint8Array) => readZip(chunksOf(archive), { name: 'a.whl', wanted: () => true });

test.each(forms)('rare and unambiguous, so accepted: %s', async (_, entry, archive = {}) => {
  const { entries, files } = await read(zip([{ content, ...entry }], archive));
  expect(entries).toMatchObject([{ path: 'a', kind: 'file', size: 4, executable: false }]);
  expect(files.get('a')).toEqual(Buffer.from(content));
});

test.each([
  ['a file made on unix', { central: mode(0o100755) }, true],
  ['a file that only others may run', { central: mode(0o100001) }, true],
  ['a file made on Windows by Python', { central: { madeBy: 20, ...mode(0o100777) } }, true],
  ['a file that may be read', { central: mode(0o100666) }, false],
] as const)('executable by its mode: %s', async (_, entry, executable) => {
  expect((await read(zip([entry]))).entries).toMatchObject([{ executable }]);
});

test('an archive of 65535 entries needs no zip64 records', async () => {
  const names = Array.from({ length: 0xffff }, (_, index) => ({ name: `${index}` }));
  expect((await read(zip(names))).entries).toHaveLength(0xffff);
});

test('an empty archive may have zip64 records', async () => {
  expect(await read(zip([], { zip64: {} }))).toEqual({ entries: [], files: new Map() });
});
