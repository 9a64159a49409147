import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder } from '../../src/files/temporary-folder.ts';

describe('a temporary folder', () => {
  test('is readable for its owner alone, and gone afterwards', async () => {
    const path = await withTemporaryFolder(async (lent) => {
      expect((await stat(lent)).mode & 0o777).toBe(0o700);
      await writeFile(join(lent, 'x'), 'x');
      return lent;
    });
    expect(existsSync(path)).toBe(false);
  });

  test('is gone after an error, too', async () => {
    let path = '';
    const using = withTemporaryFolder(async (lent) => {
      path = lent;
      throw new Error('broken');
    });
    await expect(using).rejects.toThrow('broken');
    expect(existsSync(path)).toBe(false);
  });
});
