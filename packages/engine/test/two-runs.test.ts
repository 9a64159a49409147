import { describe, expect, test } from '@jest/globals';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { codesOf, createWorld, isPublished, proveIn, runIn } from './simulation/world.ts';

const refusing = servers.map((traits) => ({ ...traits, refusesDuplicates: true }));

describe('two runs at once', () => {
  test('do no harm, and one is told who holds the release', async () => {
    const alone = createWorld(sample, servers);
    const start = alone.clock.now();
    await runIn(alone);
    for (let delayMs = 0; delayMs < alone.clock.now() - start; delayMs += 25) {
      const world = createWorld(sample, servers);
      const first = runIn(world);
      await world.clock.sleep(delayMs);
      const codes = (await Promise.all([first, runIn(world)])).flatMap(codesOf);
      await world.clock.sleep(90_000);
      await runIn(world);
      expect({ delayMs, codes }).toEqual({ delayMs, codes: expect.arrayContaining(['LEDGER_HELD']) });
      expect(violationsOf(world)).toEqual([]);
      expect(isPublished(world)).toBe(true);
    }
  });

  test('do no harm when one is paused anywhere and wakes up after the other has completed', async () => {
    const { operations } = await runIn(createWorld(sample, refusing));
    for (const [index] of operations.entries()) {
      const world = createWorld(sample, refusing);
      const { promise: until, resolve: wake } = Promise.withResolvers<void>();
      const paused = runIn(world, { fault: { operation: index + 1, mishap: 'paused', until } });
      await world.clock.sleep(90_000);
      const other = await runIn(world);
      wake();
      const woken = await paused;
      expect(other).toMatchObject({ kind: 'ended', published: { report: { complete: true } } });
      expect(codesOf(woken).filter((code) => code !== 'LEDGER_HELD' && code !== 'INCOMPLETE')).toEqual([]);
      expect(isPublished(world)).toBe(true);
      expect(violationsOf(world)).toEqual([]);
    }
  });

  test('of different seals never both commit', async () => {
    const mild = servers.filter(({ id }) => id === 'mild');
    const other = sampleSeal([sampleArtifact('other', ['mild'])]);
    const { operations } = await runIn(createWorld(sample, mild));
    for (const [index] of operations.entries()) {
      const world = createWorld(sample, mild);
      const rival = { ...world, seal: other };
      await Promise.all([proveIn(world), proveIn(rival)]);
      const { promise: until, resolve: wake } = Promise.withResolvers<void>();
      const fault = { operation: index + 1, mishap: 'paused', until } as const;
      const paused = runIn(world, { fault, skipRehearsal: false });
      await world.clock.sleep(60_000);
      await runIn(rival, { skipRehearsal: false });
      wake();
      await paused;
      const seals = world.chain.flatMap(({ body }) => (body.kind === 'intent' ? [body.seal] : []));
      expect(new Set(seals).size).toBe(1);
    }
  });
});
