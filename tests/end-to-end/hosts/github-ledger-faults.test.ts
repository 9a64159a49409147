import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { faults, isAbout, ledgerWrites } from '../../support/hosts/github-faults.ts';
import { expectComplete } from '../../support/hosts/github-holdings.ts';
import { sealedForGithub } from '../../support/hosts/github-project.ts';
import { githubWorld } from '../../support/hosts/github-world.ts';
import { report } from '../../support/report-document.ts';

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());

const pushes = Object.values(ledgerWrites);

describe('a ledger on GitHub', () => {
  test.concurrent.each(Object.entries(faults))(
    'befallen at every push by: %s, is written all the same',
    async (_, fault) => {
      // What was not done is sent once more, and that push must come through.
      const step = fault.kind === 'lose-answer' ? 1 : 2;
      const rules = pushes.map((on, index) => ({ on: { ...on, nth: 1 + step * index }, fault }));
      const world = await githubWorld(sealed, { faults: rules });
      try {
        expect(await report(world.checkout, ['publish', '--skip-rehearsal'], world.env)).toMatchObject({
          exit: 0,
          codes: [],
        });
        const [on = {}] = pushes;
        const sent = world.github.requests.filter((request) => isAbout(on, request));
        expect(sent).toHaveLength(step * pushes.length);
        await expectComplete(world);
      } finally {
        await world.close();
      }
    },
  );
});
