import type { HostileSample } from './hostile-sample.ts';
import { deflated, streamed, zip } from './zip-writer.ts';

const MiB = 1024 * 1024;
const zeros = Buffer.alloc(64 * MiB);
const names = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `f${index}` }));

/** Archives that cost more to read than they cost to send. */
export const zipHostileBombs: readonly HostileSample[] = [
  {
    title: '64 MiB of zeros',
    archive: zip([deflated({ content: zeros })]),
    why: 'is a bomb: it unpacks to more than 200 times its size',
  },
  {
    title: '64 MiB of zeros behind a data descriptor',
    archive: zip([streamed({ content: zeros })]),
    why: 'is a bomb: it unpacks to more than 200 times its size',
  },
  {
    title: '64 MiB of zeros that are not announced',
    archive: zip([deflated({ content: zeros, size: 10 })]),
    why: 'unpacks to more than its header says',
    entry: 'a',
  },
  {
    title: '64 MiB of zeros in many files',
    archive: zip(names(64).map((raw) => deflated({ ...raw, content: zeros.subarray(0, MiB) }))),
    why: 'is a bomb: it unpacks to more than 200 times its size',
  },
  {
    title: 'more content than is allowed',
    archive: zip([{ content: zeros.subarray(0, 2 * MiB) }]),
    why: 'is larger than 1048576 bytes',
    entry: 'a',
    limits: { unpackedBytes: MiB },
  },
  {
    title: 'more content than is allowed, in many files',
    archive: zip(names(5).map((raw) => ({ ...raw, content: zeros.subarray(0, MiB / 4) }))),
    why: 'unpacks to more than 1048576 bytes',
    limits: { unpackedBytes: MiB },
  },
  {
    title: 'more content than is allowed behind a data descriptor',
    archive: zip([streamed({ content: zeros.subarray(0, 2 * MiB) })]),
    why: 'unpacks to more than 1048576 bytes',
    limits: { unpackedBytes: MiB },
  },
  {
    title: 'too many entries',
    archive: zip(names(101)),
    why: 'has more than 100 entries',
    limits: { entries: 100 },
  },
  {
    title: 'metadata that is too large to be it',
    archive: zip([{ name: 'METADATA', content: zeros.subarray(0, 2048) }]),
    why: 'has more than 1024 bytes of metadata',
    entry: 'METADATA',
    limits: { wantedBytes: 1024 },
  },
  {
    title: 'metadata that is too large to be it, behind a data descriptor',
    archive: zip([streamed({ name: 'METADATA', content: zeros.subarray(0, 2048) })]),
    why: 'has more than 1024 bytes of metadata',
    entry: 'METADATA',
    limits: { wantedBytes: 1024 },
  },
  {
    title: 'too much metadata',
    archive: zip(['a', 'b'].map((at) => ({ name: `${at}/METADATA`, content: zeros.subarray(0, 1024) }))),
    why: 'has more than 1536 bytes of metadata altogether',
    limits: { wantedBytesTotal: 1536 },
  },
];
