import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../checkout.ts';
import { faults, type hostWrites, publishUntilDone } from './github-faults.ts';
import { expectComplete } from './github-holdings.ts';
import { sealedForGithub } from './github-project.ts';
import { githubWorld } from './github-world.ts';

/** States that whatever befalls any of these writes, further runs leave everything there once. */
export function describeMadeGood(writes: typeof hostWrites): void {
  let sealed: Checkout;
  beforeAll(async () => {
    sealed = await sealedForGithub();
  });
  afterAll(() => sealed.remove());

  describe.each(Object.entries(writes))('%s', (_, on) => {
    test.concurrent.each(Object.entries(faults))('befallen by: %s, is made good', async (_name, fault) => {
      const world = await githubWorld(sealed, { faults: [{ on, fault }] });
      try {
        const runs = await publishUntilDone(world);
        expect(runs.at(-1)).toMatchObject({ exit: 0, codes: [] });
        for (const { exit } of runs.slice(0, -1)) expect([1, 4]).toContain(exit);
        await expectComplete(world);
      } finally {
        await world.close();
      }
    });
  });
}
