import { describe, expect, test } from '@jest/globals';
import type { Mishap, Operation } from '../../../engine/test/simulation/life.ts';
import type { ServerTraits } from './memory-server.ts';
import { createWorld, faultsOf, type ReleaseWorld, runIn, servers } from './release-world.ts';

const kinds = Object.entries(servers);

const mishaps = {
  read: ['killed before', 'killed after'],
  append: ['killed before', 'killed after', 'disk full', 'full after writing'],
  observe: ['killed before', 'killed after', 'no answer', 'throttled'],
  apply: [
    'killed before',
    'killed after',
    'answer lost',
    'busy',
    'throttled',
    'throttled with a time',
    'unsent',
    'refused',
  ],
  install: [],
} as const satisfies Record<Operation, readonly Mishap[]>;

/** Runs again and again, as an operator would, until the release is complete; gives how often. */
async function runUntilComplete(world: ReleaseWorld): Promise<number> {
  for (let count = 1; count <= 5; count += 1) {
    const { published } = await runIn(world);
    if (published?.report.complete === true) return count;
  }
  return Number.POSITIVE_INFINITY;
}

async function complaintsAfter(traits: ServerTraits, operation: number, mishap: Mishap) {
  const world = createWorld(traits);
  await runIn(world, { fault: { operation, mishap } }).catch(() => undefined);
  const count = await runUntilComplete(world);
  const { length } = world.server.writes;
  await runIn(world);
  const complaints = [
    ...faultsOf(world),
    ...(count <= 2 ? [] : [`it took ${count} more runs`]),
    ...(world.server.writes.length > length ? ['a run after completion wrote'] : []),
  ];
  return complaints.map((complaint) => `${mishap} at operation ${operation}: ${complaint}`);
}

describe.each(kinds)('on %s one release with each asset once comes about', (_, traits) => {
  const cases = Object.entries(mishaps).flatMap(([operation, all]) =>
    all.map((mishap) => [operation, mishap] as const),
  );
  test.each(cases)('whichever %s meets: %s', async (operation, mishap) => {
    const { operations } = await runIn(createWorld(traits));
    const complaints: string[] = [];
    for (const [index, each] of operations.entries())
      if (each === operation) complaints.push(...(await complaintsAfter(traits, index + 1, mishap)));
    expect(complaints).toEqual([]);
  });

  test('when one run is paused anywhere, and wakes up after another has completed', async () => {
    const { operations } = await runIn(createWorld(traits));
    for (const [index] of operations.entries()) {
      const world = createWorld(traits);
      const { promise: until, resolve: wake } = Promise.withResolvers<void>();
      const fault = { operation: index + 1, mishap: 'paused', until } as const;
      const paused = runIn(world, { fault }).catch(() => undefined);
      await world.clock.sleep(90_000);
      await runUntilComplete(world);
      wake();
      await paused;
      expect([index, faultsOf(world)]).toEqual([index, []]);
    }
  });

  test('when two runs go at once that know nothing of each other', async () => {
    for (let delayMs = 0; delayMs < 1200; delayMs += 25) {
      const world = createWorld(traits);
      const rival = { ...world, chain: [] };
      const first = runIn(world).catch(() => undefined);
      await world.clock.sleep(delayMs);
      await Promise.all([first, runIn(rival).catch(() => undefined)]);
      await runUntilComplete(world);
      expect([delayMs, faultsOf(world)]).toEqual([delayMs, []]);
    }
  });
});
