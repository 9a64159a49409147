import { expect, test } from '@jest/globals';
import { applying } from './simulation/alterations.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, isPublished, publishIn, type World } from './simulation/world.ts';

function receiptsIn({ chain }: World) {
  return chain.flatMap(({ body }) => (body.kind === 'receipt' ? [body] : []));
}

test('whenever a run is asked to stop, it starts nothing new, writes its receipts down and can be continued', async () => {
  const alone = createWorld(sample, servers);
  const start = alone.clock.now();
  await publishIn(alone);
  for (let delayMs = 0; delayMs < alone.clock.now() - start - 200; delayMs += 25) {
    const world = createWorld(sample, servers);
    const abort = new AbortController();
    const running = publishIn(world, { session: { signal: abort.signal } });
    await world.clock.sleep(delayMs);
    const before = world.watch.writes.length;
    abort.abort();
    const { exit, report } = await running;
    expect(world.watch.writes).toHaveLength(before);
    expect(receiptsIn(world).filter(({ outcome }) => outcome === 'stored')).toHaveLength(before);
    expect(report).toMatchObject({ ok: false, complete: false });
    expect(exit).toBe(before > 0 ? 4 : 1);
    expect((await publishIn(world)).report.complete).toBe(true);
    expect(isPublished(world)).toBe(true);
    expect(violationsOf(world)).toEqual([]);
  }
});

test('a pause before another try ends at once', async () => {
  const world = createWorld(sample, servers);
  const abort = new AbortController();
  const start = world.clock.now();
  const running = publishIn(world, {
    session: { signal: abort.signal },
    alter: (channel) => ({
      ...channel,
      apply: async () => ({ outcome: 'throttled', retryAfterMs: 100_000, answer: {} }),
    }),
  });
  await world.clock.sleep(5_000);
  abort.abort();
  await running;
  expect(world.clock.now() - start).toBeLessThan(6_000);
});

test('waiting for a version to become visible ends at once', async () => {
  const world = createWorld(sample, servers);
  const abort = new AbortController();
  const start = world.clock.now();
  const running = publishIn(world, {
    session: { signal: abort.signal },
    alter: applying(() => ({ outcome: 'pending', answer: {} })),
    waitMs: 600_000,
  });
  await world.clock.sleep(50_000);
  abort.abort();
  expect((await running).report.problems.map(({ code }) => code)).toContain('NOT_VISIBLE_YET');
  expect(world.clock.now() - start).toBeLessThan(51_000);
});

test('a part of a release that was asked to stop does not look finished', async () => {
  const world = createWorld(sample, servers);
  const abort = new AbortController();
  abort.abort();
  const { exit, report } = await publishIn(world, {
    session: { signal: abort.signal },
    part: { phase: 'reserve' },
  });
  expect(report).toMatchObject({ ok: false, problems: [{ code: 'INCOMPLETE' }] });
  expect(exit).toBe(1);
});
