import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { expectComplete, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { writeMoments } from '../../support/hosts/gitea-moments.ts';
import { sealedForGitea } from '../../support/hosts/gitea-project.ts';
import { giteaSite } from '../../support/hosts/gitea-site.ts';

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedForGitea();
});
afterAll(() => sealed.remove());

const faults: readonly (readonly [string, Fault])[] = [
  ['answered with 503', { kind: 'reject', status: 503 }],
  ['cut off before it is read', { kind: 'drop', moment: 'before-reading' }],
  ['done, and the answer lost', { kind: 'lose-answer' }],
  ['throttled', { kind: 'reject', status: 429, headers: { 'retry-after': '1' } }],
];

/** How many writes the server took, of those that store something. */
const takenBy = (server: Parameters<typeof writesTo>[0]) =>
  writesTo(server).filter(({ status }) => status === 200 || status === 201).length;

describe.each(writeMoments)('$title', ({ on }) => {
  test.concurrent.each(faults)(
    '%s: complete after at most one more run, and nothing is there twice',
    async (_, fault) => {
      const site = await giteaSite(sealed, { faults: [{ on, fault }] });
      try {
        const first = await site.publish();
        expect([0, 4]).toContain(first.exit);
        if (first.exit === 4) expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
        await expectComplete(site);
        // Seven things were to be stored and one to be published; none was stored, lost sight of and stored again.
        expect(takenBy(site.server)).toBe(fault.kind === 'lose-answer' ? 7 : 8);
      } finally {
        await site.close();
      }
    },
  );
});
