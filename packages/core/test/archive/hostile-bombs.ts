import { gzipSync } from 'node:zlib';
import type { HostileSample } from './hostile-sample.ts';
import { end, entry, gz, header, octal, pax, record, tgz } from './tar-writer.ts';

const MiB = 1024 * 1024;
const files = (count: number) => Array.from({ length: count }, (_, index) => entry({ name: `f${index}` }));
const paxed = (count: number) =>
  files(count).flatMap((file) => [pax(record('comment', 'x'.repeat(400))), file]);

/** Archives that cost more to read than they cost to send. */
export const hostileBombs: readonly HostileSample[] = [
  {
    title: '64 MiB of zeros as the content of a file',
    archive: gz(header({ size: octal(64 * MiB) }), Buffer.alloc(64 * MiB), end),
    why: 'is a bomb: it unpacks to more than 200 times its size',
  },
  {
    title: '64 MiB of zeros after the end marker',
    archive: gz(entry({}), Buffer.alloc(64 * MiB)),
    why: 'is a bomb: it unpacks to more than 200 times its size',
  },
  {
    title: 'a gzip file inside of a gzip file',
    archive: gzipSync(gz(header({ size: octal(4 * MiB) }), Buffer.alloc(4 * MiB))),
    why: 'has a checksum that is not an octal number',
    entry: '\x1f\ufffd\b',
  },
  {
    title: 'more content than is allowed',
    archive: tgz(entry({}, Buffer.alloc(2 * MiB))),
    why: 'is larger than 1048576 bytes',
    entry: 'package/a',
    limits: { unpackedBytes: MiB },
  },
  {
    title: 'more content than is allowed, in many files',
    archive: tgz(...files(1000)),
    why: 'unpacks to more than 102400 bytes',
    limits: { unpackedBytes: 102_400 },
  },
  {
    title: 'too many entries',
    archive: tgz(...files(101)),
    why: 'has more than 100 entries',
    limits: { entries: 100 },
  },
  {
    title: 'too many folders that paths imply',
    archive: tgz(entry({ name: 'a/b/c/d/e/f/g/h/i/j/k' })),
    why: 'has more than 10 entries',
    limits: { entries: 10 },
  },
  {
    title: 'a pax header of a megabyte',
    archive: tgz(pax(record('comment', 'x'.repeat(MiB - 20))), entry({})),
    why: 'is an extension of more than 65536 bytes',
    entry: 'PaxHeader/a',
  },
  {
    title: 'a GNU long name of a megabyte',
    archive: tgz(entry({ name: '././@LongLink', type: 'L' }, 'x'.repeat(MiB)), entry({})),
    why: 'is an extension of more than 65536 bytes',
    entry: '././@LongLink',
  },
  {
    title: 'a pax header before every entry',
    archive: tgz(...paxed(100)),
    why: 'has extensions of more than 50000 bytes altogether',
    limits: { extensionBytesTotal: 50_000 },
  },
  {
    title: 'global pax headers without end',
    archive: tgz(
      ...Array.from({ length: 100 }, () => entry({ name: 'g', type: 'g' }, record('comment', 'x'))),
    ),
    why: 'has extensions of more than 50000 bytes altogether',
    limits: { extensionBytesTotal: 50_000 },
  },
  {
    title: 'a manifest that is too large to be one',
    archive: tgz(entry({ name: 'package/package.json' }, Buffer.alloc(2048))),
    why: 'has more than 1024 bytes of metadata',
    entry: 'package/package.json',
    limits: { wantedBytes: 1024 },
  },
  {
    title: 'too many manifests',
    archive: tgz(...['a', 'b'].map((name) => entry({ name: `${name}/package.json` }, Buffer.alloc(1024)))),
    why: 'has more than 1536 bytes of metadata altogether',
    limits: { wantedBytesTotal: 1536 },
  },
];
