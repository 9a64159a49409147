import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mishaps } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, isPublished, runIn } from './simulation/world.ts';

const troubledRun = fc.record({
  operation: fc.integer({ min: 1, max: 45 }),
  mishap: fc.constantFrom(...Object.values(mishaps).flat()),
  waitMs: fc.constantFrom(0, 10_000, 120_000),
  pauseMs: fc.constantFrom(0, 1_000, 30_000, 90_000),
});

test('several troubled runs, one after the other or side by side, do no harm, and quiet ones complete', async () => {
  const storm = fc.record({ runs: fc.array(troubledRun, { maxLength: 5 }), sideBySide: fc.boolean() });
  const property = fc.asyncProperty(storm, async ({ runs, sideBySide }) => {
    const world = createWorld(sample, servers);
    const underWay = [];
    for (const { pauseMs, waitMs, ...fault } of runs) {
      const ending = runIn(world, { fault, waitMs });
      if (sideBySide) underWay.push(ending);
      else await ending;
      await world.clock.sleep(pauseMs);
    }
    await Promise.all(underWay);
    for (let run = 0; run < 3; run += 1) {
      await world.clock.sleep(90_000);
      await runIn(world, { waitMs: 120_000 });
    }
    expect(violationsOf(world)).toEqual([]);
    expect(isPublished(world)).toBe(true);
  });
  await fc.assert(property, { numRuns: 400 });
});
