import { describe, expect, test } from '@jest/globals';
import { gunzip } from '../../src/archive/gunzip.ts';
import { defaultLimits, readTarball } from '../../src/archive/index.ts';
import { printable, refusalsOf } from '../../src/archive/refusal.ts';
import { readTar } from '../../src/archive/tar.ts';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { chunksOf, counted } from './chunks.ts';
import { hostileBombs } from './hostile-bombs.ts';
import { hostileExtensions } from './hostile-extensions.ts';
import { hostileFraming } from './hostile-framing.ts';
import { hostileHeaders } from './hostile-headers.ts';
import { hostilePaths } from './hostile-paths.ts';
import type { HostileSample } from './hostile-sample.ts';

const name = 'sample.tgz';
const wanted = (path: string) => path.endsWith('package.json');

// What the decompressor may have handed out before its budget was looked at once more.
const piece = 64 * 1024;

const corpus = { hostilePaths, hostileHeaders, hostileExtensions, hostileFraming, hostileBombs };

async function refusal(reading: Promise<unknown>): Promise<LockstepError> {
  const error = await reading.catch((reason: unknown) => reason);
  if (error instanceof LockstepError) return error;
  throw new Error('The archive was not refused', { cause: error });
}

async function bytesInflated({ archive, limits: changed }: HostileSample): Promise<number> {
  const limits = { ...defaultLimits, ...changed };
  const refuse = refusalsOf(name);
  let total = 0;
  const inflated = counted(gunzip(chunksOf(archive), limits, refuse), (bytes) => {
    total += bytes;
  });
  await refusal(readTar(inflated, { wanted, limits, refuse }));
  return total;
}

test('the corpus is large, and no two samples are the same', () => {
  const titles = Object.values(corpus).flatMap((samples) => samples.map(({ title }) => title));
  expect(titles.length).toBeGreaterThanOrEqual(100);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(Object.entries(corpus))('%s', (_, samples) => {
  test.each(samples)('refused: $title', async ({ archive, why, entry, limits = {} }) => {
    const error = await refusal(readTarball(chunksOf(archive), { name, wanted, limits }));
    const place = entry === undefined ? printable(name) : `${printable(name)}: entry ${printable(entry)}`;
    expect(error.problems).toMatchObject([{ code: 'ARCHIVE_HOSTILE', message: `${place} ${why}` }]);
    expect(error.problems[0].where?.file).toBe(name);
  });

  test.each(samples)('unpacks no more than its budget: $title', async (sample) => {
    const { expansion, expansionFreeBytes, unpackedBytes } = { ...defaultLimits, ...sample.limits };
    const fromRatio = expansionFreeBytes + expansion * Math.min(sample.archive.length, piece);
    expect(await bytesInflated(sample)).toBeLessThanOrEqual(Math.min(fromRatio, unpackedBytes) + piece);
  });
});
