import { gzipSync } from 'node:zlib';
import type { HostileSample } from './hostile-sample.ts';
import { end, entry, gz, tgz, zeros } from './tar-writer.ts';

const honest = tgz(entry({}, 'content'));
const garbage = Buffer.from('garbage');

function changed(archive: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(archive);
  copy[at] = byte;
  return copy;
}

const samples: readonly (readonly [title: string, archive: Buffer, why: string])[] = [
  ['an empty file', Buffer.alloc(0), 'is not a gzip file'],
  ['a file of zeros', Buffer.alloc(1024), 'is not a gzip file'],
  ['a plain tar', Buffer.concat([entry({}), end]), 'is not a gzip file'],
  ['an unknown compression', changed(honest, 2, 7), 'is compressed by an unknown method'],
  ['an extra field', changed(honest, 3, 0x04), 'has gzip header fields no packer writes'],
  ['reserved flags', changed(honest, 3, 0x80), 'has gzip header fields no packer writes'],
  [
    'an endless file name in the gzip header',
    Buffer.concat([changed(honest, 3, 0x08).subarray(0, 10), Buffer.alloc(10_000, 'a')]),
    'has a gzip header text of more than 4096 bytes',
  ],
  [
    'a gzip header cut inside its file name',
    Buffer.concat([changed(honest, 3, 0x08).subarray(0, 10), garbage]),
    'is truncated inside its gzip header',
  ],
  [
    'a gzip stream cut in the middle',
    honest.subarray(0, 30),
    'is corrupt or truncated: unexpected end of file',
  ],
  [
    'a gzip stream cut before its trailer',
    honest.subarray(0, -8),
    'is truncated: its gzip trailer is missing',
  ],
  [
    'a gzip stream cut inside its trailer',
    honest.subarray(0, -1),
    'is truncated: its gzip trailer is missing',
  ],
  [
    'a wrong gzip checksum',
    changed(honest, honest.length - 8, (honest.at(-8) ?? 0) ^ 1),
    'is corrupt: its gzip checksum does not fit the content',
  ],
  [
    'a wrong gzip length',
    changed(honest, honest.length - 1, 1),
    'is corrupt: its gzip length does not fit the content',
  ],
  ['a broken deflate stream', changed(honest, 10, 0x07), 'is corrupt or truncated: invalid block type'],
  [
    'garbage after the gzip stream',
    Buffer.concat([honest, garbage]),
    'goes on after its gzip stream, with garbage',
  ],
  [
    'zeros after the gzip stream',
    Buffer.concat([honest, zeros]),
    'goes on after its gzip stream, with zeros',
  ],
  [
    'a second gzip member',
    Buffer.concat([gz(entry({})), gz(entry({ name: 'package/b' }), end)]),
    'goes on after its gzip stream, with another gzip member',
  ],
  [
    'a whole second archive',
    Buffer.concat([honest, honest]),
    'goes on after its gzip stream, with another gzip member',
  ],
  ['nothing inside the gzip stream', gzipSync(''), 'is truncated: its end-of-archive marker is missing'],
  ['no end marker', gz(entry({})), 'is truncated: its end-of-archive marker is missing'],
  ['half an end marker', gz(entry({}), zeros), 'is truncated inside its end-of-archive marker'],
  [
    'an entry after a lone block of zeros',
    gz(entry({}), zeros, entry({ name: 'package/b' }), end),
    'goes on after a lone block of zeros, where some readers stop',
  ],
  [
    'an entry after the end marker',
    gz(entry({}), end, entry({ name: 'package/b' }), end),
    'goes on after its end-of-archive marker',
  ],
  ['garbage after the end marker', gz(entry({}), end, garbage), 'goes on after its end-of-archive marker'],
  ['a tar cut inside a header', gz(entry({}), entry({}).subarray(0, 100)), 'is truncated inside a header'],
];

/** Archives that are cut, corrupt, or go on where some readers have stopped. */
export const hostileFraming: readonly HostileSample[] = samples.map(([title, archive, why]) => ({
  title,
  archive,
  why,
}));
