import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { expectComplete, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { writeMoments } from '../../support/hosts/gitea-moments.ts';
import { sealedForGitea } from '../../support/hosts/gitea-project.ts';
import { giteaSite } from '../../support/hosts/gitea-site.ts';
import { start } from '../../support/lockstep.ts';

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedForGitea();
});
afterAll(() => sealed.remove());

describe.each(writeMoments)('killed at $title', ({ on }) => {
  test.concurrent('goes on from there in another run, and nothing is there twice', async () => {
    const gate = 'held';
    const fault = { kind: 'late', delay: { until: 'released', gate } } as const;
    const site = await giteaSite(sealed, { faults: [{ on, fault }] });
    try {
      const running = start(site.checkout, ['publish', '--skip-rehearsal', '--json'], site.variables);
      await until(() => writesTo(site.server).some(({ status }) => status === 'open'));
      running.process.kill('SIGKILL');
      await running.ended;
      site.server.release(gate);
      expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
      await expectComplete(site);
    } finally {
      await site.close();
    }
  });
});
