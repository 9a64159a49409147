import { expect, test } from '@jest/globals';
import { divergences } from './divergences.ts';
import { isDescribed } from './openapi.ts';
import { setScene } from './scene.ts';

test.each(divergences.map((row) => ({ ...row })))('$title', async ({ observe, standIn, github }) => {
  const scene = await setScene();
  try {
    expect(await observe(scene)).toEqual(standIn);
    expect(standIn).not.toEqual(github);
    expect(scene.standIn.exchanges.some(({ url }) => isDescribed(url) || url.includes('/download/'))).toBe(
      true,
    );
  } finally {
    await scene.close();
  }
});
