import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultProgramme } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import {
  hostWrites,
  isAbout,
  ledgerWrites,
  publishUntilDone,
  tapWrites,
} from '../../support/hosts/github-faults.ts';
import { expectComplete } from '../../support/hosts/github-holdings.ts';
import { sealedForGithub } from '../../support/hosts/github-project.ts';
import { type GithubWorld, githubWorld } from '../../support/hosts/github-world.ts';
import { start } from '../../support/lockstep.ts';

const gate = 'held';
const late = { kind: 'late', delay: { until: 'released', gate } } as const;
type On = FaultProgramme[number]['on'];

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());

/** Whether the request that a rule is about has been handled, and waits for its answer. */
function isHeld({ github }: GithubWorld, on: On): boolean {
  return [github.requests, github.uploadRequests].some((requests) => {
    const matching = requests.filter((request) => isAbout(on, request));
    return matching[(on.nth ?? 1) - 1]?.status === 'open';
  });
}

describe.each([hostWrites, tapWrites, ledgerWrites])('a run that is killed', (writes) => {
  test.concurrent.each(Object.entries(writes))(
    'before %s is answered, is completed by the next one',
    async (_, on) => {
      const world = await githubWorld(sealed, { faults: [{ on, fault: late }] });
      try {
        const running = start(world.checkout, ['publish', '--skip-rehearsal'], world.env);
        await until(() => isHeld(world, on));
        running.process.kill('SIGKILL');
        await running.ended;
        world.github.release(gate);
        const runs = await publishUntilDone(world);
        expect(runs).toMatchObject([{ exit: 0, codes: [] }]);
        await expectComplete(world);
      } finally {
        await world.close();
      }
    },
  );
});
