import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { faults, publishUntilDone, tapWrites } from '../../support/hosts/github-faults.ts';
import { expectComplete } from '../../support/hosts/github-holdings.ts';
import { sealedForGithub } from '../../support/hosts/github-project.ts';
import { githubWorld } from '../../support/hosts/github-world.ts';

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());

describe.each(Object.entries(tapWrites))('%s', (_, on) => {
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
