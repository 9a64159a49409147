import { describe, expect, test } from '@jest/globals';
import { historyOf } from '@lockstep/core';
import { confirm } from '../src/publish/confirm.ts';
import { observing } from './simulation/alterations.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { targetsOf } from './simulation/simulated-channel.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, publishIn, sessionIn } from './simulation/world.ts';

const mildTargets = targetsOf('mild', sample);

async function looksIn(waitMs: number) {
  const world = createWorld(sample, servers);
  const life = startLife('only');
  const start = world.clock.now();
  const judged = await confirm(sessionIn(world, life), mildTargets, historyOf([]), waitMs);
  return { judged, looks: life.operations.length, tookMs: world.clock.now() - start };
}

describe('looking for what was sent', () => {
  test('happens once when nobody waits', async () => {
    const { looks, judged } = await looksIn(0);
    expect(looks).toBe(1);
    expect(judged).toHaveLength(mildTargets.length);
  });

  test('ends within the time given, with ever longer pauses', async () => {
    const { looks, tookMs } = await looksIn(60_000);
    expect(tookMs).toBeLessThan(61_000);
    expect(looks).toBeLessThan(15);
  });

  test('asks again only for what is not visible yet', async () => {
    const world = createWorld(sample, servers);
    for (const { key, artifact } of mildTargets)
      world.servers.store(key, {
        digest: artifact.digest,
        visibleAt: key === 'mild:app' ? world.clock.now() + 5_000 : 0,
      });
    const asked: number[] = [];
    const session = sessionIn(world, startLife('only'), {
      alter: (channel) => ({
        ...channel,
        observe: (targets, context) => {
          asked.push(targets.length);
          return channel.observe(targets, context);
        },
      }),
    });
    const judged = await confirm(session, mildTargets, historyOf([]), 60_000);
    expect(judged.map(({ verdict }) => verdict.kind)).toEqual(Array(4).fill('done'));
    expect(asked.slice(0, 3)).toEqual([4, 1, 1]);
  });
});

test('what a server accepted and then never shows holds everything later back', async () => {
  const world = createWorld(sample, servers);
  const alter = observing(({ key }) => (key === 'mild:cli' ? { state: 'absent' } : undefined));
  const { exit, report } = await publishIn(world, { alter, waitMs: 300_000 });
  expect(report.problems.map(({ code }) => code)).toContain('NOT_VISIBLE_YET');
  expect(exit).toBe(4);
  expect(world.watch.writes.filter((key) => /^(strict|tap)/.test(key))).toEqual([]);
  expect(violationsOf(world)).toEqual([]);
});

test('an accepted version that disappears again is not taken for published', async () => {
  const mild = servers.filter(({ id }) => id === 'mild');
  const world = createWorld(sample, mild);
  const start = world.clock.now();
  const alter = observing(() =>
    world.clock.now() < start + 5_000 ? { state: 'pending', why: 'being scanned' } : { state: 'absent' },
  );
  const { exit, report } = await publishIn(world, { alter, waitMs: 60_000 });
  expect(report).toMatchObject({ ok: false, complete: false });
  expect(exit).not.toBe(0);
});
