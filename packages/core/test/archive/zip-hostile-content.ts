import { crc32, deflateRawSync } from 'node:zlib';
import type { HostileSample } from './hostile-sample.ts';
import { numbers } from './zip-end-writer.ts';
import { deflated, descriptor, type RawEntry, streamed, zip, zip64Extra } from './zip-writer.ts';

const content = 'content '.repeat(20);
const packed = deflateRawSync(content);
const { length: size } = content;
const crc = crc32(content);
const notFitting = 'has a data descriptor that does not fit the content';
const contradicted = 'has a header that contradicts its data descriptor';
const corruptWhy = 'is corrupt: its checksum does not fit the content';
const storedWhy = 'is stored in another size than it has';
const zipInside = zip([{ name: 'hidden', content: 'evil' }]);

const samples: readonly (readonly [title: string, entry: RawEntry, why: string])[] = [
  ['a wrong checksum of stored content', { content, crc: 1 }, corruptWhy],
  ['a wrong checksum of deflated content', deflated({ content, crc: 1 }), corruptWhy],
  ['a wrong checksum of nothing', { crc: 1 }, corruptWhy],
  [
    'content that its checksum does not fit',
    { data: Buffer.from('contenu'), content: 'content' },
    corruptWhy,
  ],
  ['a stored content of two sizes', { content, size: size + 1 }, storedWhy],
  ['a stored content said to be empty', { content, size: 0 }, storedWhy],
  [
    'more deflated content than is said',
    deflated({ content, size: size - 1 }),
    'unpacks to more than its header says',
  ],
  [
    'deflated content said to be empty',
    deflated({ content, size: 0 }),
    'unpacks to more than its header says',
  ],
  [
    'less deflated content than is said',
    deflated({ content, size: size + 1 }),
    'unpacks to less than its header says',
  ],
  [
    'an archive between a deflate stream and the end of its entry',
    deflated({ content, data: Buffer.concat([packed, zipInside]) }),
    'goes on after its deflate stream',
  ],
  [
    'a byte after a deflate stream',
    deflated({ content, data: Buffer.concat([packed, Buffer.alloc(1)]) }),
    'goes on after its deflate stream',
  ],
  [
    'a deflate stream cut short',
    deflated({ content, data: packed.subarray(0, -2) }),
    'is corrupt or truncated: unexpected end of file',
  ],
  [
    'a compressed size that ends inside the deflate stream',
    deflated({ content, packed: packed.length - 1 }),
    'is corrupt or truncated: unexpected end of file',
  ],
  [
    'garbage in place of a deflate stream',
    deflated({ content, data: Buffer.alloc(20, 0xff) }),
    'is corrupt or truncated: invalid block type',
  ],
  [
    'deflated content of no bytes',
    deflated({ data: Buffer.alloc(0) }),
    'is corrupt or truncated: unexpected end of file',
  ],
  [
    'a directory with content',
    { name: 'a/', content },
    'is a directory with content, which only some readers skip',
  ],
  [
    'a directory with more deflated content than it says',
    deflated({ name: 'a/', content, size: 0 }),
    'unpacks to more than its header says',
  ],
  [
    'a stored content with a data descriptor',
    { content, flags: 8, local: { crc: 0, packed: 0, size: 0 }, behind: descriptor(crc, size, size) },
    'is stored and has a data descriptor: nothing tells where it ends',
  ],
  [
    'a stored content with a data descriptor and an honest header',
    { content, flags: 8, behind: descriptor(crc, size, size) },
    'is stored and has a data descriptor: nothing tells where it ends',
  ],
  ['a directory with a data descriptor', streamed({ name: 'a/' }), 'is a directory with a data descriptor'],
  [
    'a data descriptor with another checksum',
    streamed({ content, behind: descriptor(1, packed.length, size) }),
    notFitting,
  ],
  [
    'a data descriptor with another compressed size',
    streamed({ content, behind: descriptor(crc, size, size) }),
    notFitting,
  ],
  [
    'a data descriptor with another size',
    streamed({ content, behind: descriptor(crc, packed.length, 1) }),
    notFitting,
  ],
  [
    'a data descriptor without a signature',
    streamed({ content, behind: numbers([4, crc], [4, packed.length], [4, size]) }),
    notFitting,
  ],
  ['a data descriptor that is missing', streamed({ content, behind: Buffer.alloc(0) }), notFitting],
  [
    'a data descriptor of 64 bits without a zip64 field',
    streamed({ content, behind: descriptor(crc, packed.length, size, 8) }),
    notFitting,
  ],
  [
    'a data descriptor of 32 bits with a zip64 field',
    streamed({ content, local: { size: 0xffffffff, packed: 0xffffffff, extra: zip64Extra(0, 0) } }),
    notFitting,
  ],
  ['a local size that its data descriptor denies', streamed({ content, local: { size: 1 } }), contradicted],
  [
    'a local compressed size that its data descriptor denies',
    streamed({ content, local: { packed: 1 } }),
    contradicted,
  ],
  [
    'a local checksum that its data descriptor denies',
    streamed({ content, local: { crc: 1 } }),
    contradicted,
  ],
];

/** Content that is not what its header or its data descriptor says. */
export const zipHostileContent: readonly HostileSample[] = samples.map(([title, entry, why]) => ({
  title,
  archive: zip([entry, { name: 'next' }]),
  why,
  entry: String(entry.name ?? 'a'),
}));
