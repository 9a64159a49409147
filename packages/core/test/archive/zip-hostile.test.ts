import { describe, expect, test } from '@jest/globals';
import { readZip, type ZipOptions } from '../../src/archive/index.ts';
import { printable } from '../../src/archive/refusal.ts';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { chunksOf } from './chunks.ts';
import { zipHostileBombs } from './zip-hostile-bombs.ts';
import { zipHostileContent } from './zip-hostile-content.ts';
import { zipHostileDirectories } from './zip-hostile-directory.ts';
import { wholeZip, zipHostileEnds } from './zip-hostile-end.ts';
import { zipHostileHeaders } from './zip-hostile-headers.ts';
import { zipHostilePaths } from './zip-hostile-paths.ts';

const name = 'sample.whl';
const wanted = (path: string) => path.endsWith('METADATA');

const corpus = {
  ...{ zipHostilePaths, zipHostileHeaders, zipHostileContent, zipHostileBombs },
  ...{ zipHostileDirectories, zipHostileEnds },
};

async function refusal(archive: Uint8Array, options: Partial<ZipOptions> = {}): Promise<LockstepError> {
  const error = await readZip(chunksOf(archive), { name, wanted, ...options }).catch(
    (reason: unknown) => reason,
  );
  if (error instanceof LockstepError) return error;
  throw new Error('The archive was not refused', { cause: error });
}

test('the corpus is large, and no two samples are the same', () => {
  const titles = Object.values(corpus).flatMap((samples) => samples.map(({ title }) => title));
  expect(titles.length).toBeGreaterThanOrEqual(150);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(Object.entries(corpus))('%s', (_, samples) => {
  test.each(samples)('refused: $title', async ({ archive, why, entry, limits = {} }) => {
    const error = await refusal(archive, { limits });
    const place = entry === undefined ? printable(name) : `${printable(name)}: entry ${printable(entry)}`;
    expect(error.problems).toMatchObject([{ code: 'ARCHIVE_HOSTILE', message: `${place} ${why}` }]);
    expect(error.problems[0].where?.file).toBe(name);
  });
});

test('an archive cut anywhere is refused', async () => {
  for (let length = 0; length < wholeZip.length; length += 1) {
    const { code } = await refusal(wholeZip.subarray(0, length));
    expect(code).toBe('ARCHIVE_HOSTILE');
  }
  await expect(readZip(chunksOf(wholeZip), { name, wanted })).resolves.toHaveProperty('entries');
});

test('data descriptors are refused where the caller does not want them', async () => {
  const { message } = await refusal(wholeZip, { dataDescriptors: 'refused' });
  expect(message).toBe('ARCHIVE_HOSTILE: "sample.whl": entry "b" has a data descriptor');
});

test('a bomb is left long before its end', async () => {
  const bomb = zipHostileBombs.find(({ title }) => title === '64 MiB of zeros that are not announced');
  let pulled = 0;
  async function* source() {
    for await (const chunk of chunksOf(bomb?.archive ?? Buffer.alloc(0), 1024)) {
      pulled += chunk.length;
      yield chunk;
    }
  }
  await expect(readZip(source(), { name, wanted })).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
  expect(pulled).toBeLessThan(8 * 1024);
});
