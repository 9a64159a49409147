import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultProgramme } from '@lockstep/standins';
import { type Checkout, copyOf } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { expectComplete, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { sealedForGitea } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite, mountToken } from '../../support/hosts/gitea-site.ts';
import { start } from '../../support/lockstep.ts';
import { report, reported } from '../../support/report-document.ts';

const publish = ['publish', '--skip-rehearsal', '--json'];
const gate = 'held';

let sealed: Checkout;
let site: GiteaSite;
/** The same release in another place, whose ledger knows nothing of the first run. */
let other: Checkout;

beforeAll(async () => {
  sealed = await sealedForGitea();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([site.close(), other.remove()]));

async function open(faults: FaultProgramme = []): Promise<void> {
  site = await giteaSite(sealed, { faults });
  other = await copyOf(site.checkout);
  await mountToken(other);
}

const late = (on: FaultProgramme[number]['on']): FaultProgramme => [
  { on, fault: { kind: 'late', delay: { until: 'released', gate } } },
];
const first = () => start(site.checkout, publish, site.variables);
const second = () => report(other, publish.slice(0, 2), site.variables);

const isTaken = (status: unknown) => [200, 201, 204].includes(Number(status));
/** How often a request was answered with success. */
const taken = (request: string) =>
  writesTo(site.server).filter((each) => each.request === request && isTaken(each.status)).length;

describe('two runs of one release that know nothing of each other', () => {
  test('started in the same instant leave everything there once', async () => {
    await open();
    const running = first();
    const ends = [await second(), reported(await running.ended)];
    // A race may leave one of them with something to look at again, never with an incident.
    for (const { exit } of ends) expect([0, 1, 4]).toContain(exit);
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(site);
  });

  test('one of them held between its look and its upload, until the other has ended: it takes its copy back', async () => {
    await open(late({ method: 'GET', path: /\/releases\/\d+$/, nth: 1 }));
    const running = first();
    const isHeld = () =>
      site.server.requests.some(({ path, status }) => /\/releases\/\d+$/.test(path) && status === 'open');
    await until(isHeld);
    expect(await second()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(site);
    site.server.release(gate);
    const slow = reported(await running.ended);
    expect([0, 4]).toContain(slow.exit);
    await expectComplete(site);
    // Four assets and the late copy of one; two versions, which the server refuses to take twice; one publication.
    expect(taken('POST releases/1/assets')).toBe(5);
    expect(taken('DELETE releases/1/assets/5')).toBe(1);
    expect(taken('PUT @grove/alder') + taken('PUT @grove/birch')).toBe(2);
    expect(taken('PATCH releases/1')).toBe(1);
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(site);
  });

  test('one of them held at the answer to its draft: there is one all the same', async () => {
    await open(late({ method: 'POST', path: /\/releases$/, nth: 1 }));
    const running = first();
    await until(() => writesTo(site.server).some(({ status }) => status === 'open'));
    expect(await second()).toMatchObject({ exit: 0, codes: [] });
    site.server.release(gate);
    const slow = reported(await running.ended);
    expect([0, 4]).toContain(slow.exit);
    await expectComplete(site);
    expect(taken('POST releases')).toBe(1);
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
  });
});
