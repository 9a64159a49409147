import { describe, expect, test } from '@jest/globals';
import type { Part } from '../src/publish/part.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, isPublished, publishIn } from './simulation/world.ts';

describe('a run of one part', () => {
  test('carries out that part alone, and the last one completes the release', async () => {
    const world = createWorld(sample, servers);
    const parts: readonly Part[] = [
      { phase: 'reserve' },
      { channel: 'mild' },
      { channel: 'strict', phase: 'commit' },
      { channel: 'tap', phase: 'reveal' },
    ];
    for (const [index, part] of parts.entries()) {
      const { exit, report } = await publishIn(world, { part });
      expect({ exit, ok: report.ok, complete: report.complete }).toEqual({
        exit: 0,
        ok: true,
        complete: index === 3,
      });
    }
    expect(isPublished(world)).toBe(true);
    expect(violationsOf(world)).toEqual([]);
  });

  test.each<[string, Part]>([
    ['a commit before the reserve', { phase: 'commit' }],
    ['a rank before a cheaper one', { channel: 'strict' }],
    ['the reveal before everything', { channel: 'tap' }],
  ])('refuses %s', async (_, part) => {
    const world = createWorld(sample, servers);
    const { exit, report } = await publishIn(world, { part });
    expect(report.problems).toMatchObject([{ code: 'PHASE_TOO_EARLY' }]);
    expect(exit).toBe(1);
    expect(world.watch.writes).toEqual([]);
  });

  test('says what it left undone itself, and nothing of the others', async () => {
    const world = createWorld(sample, servers);
    const { report } = await publishIn(world, {
      part: { phase: 'reserve' },
      alter: (channel) => ({
        ...channel,
        apply: async () => ({ outcome: 'unknown', why: '503', answer: {} }),
      }),
    });
    const incomplete = report.problems.filter(({ code }) => code === 'INCOMPLETE');
    expect(incomplete).toMatchObject([{ message: 'still to be published: app on draft, lib on draft' }]);
  });

  test('waits for what an earlier part sent and nobody has seen yet', async () => {
    const world = createWorld(sample, servers);
    world.servers.store('draft:app', { digest: {}, pendingUntil: world.clock.now() + 60_000 });
    const { report } = await publishIn(world, { part: { phase: 'commit' }, waitMs: 1_000 });
    expect(report.problems.map(({ code }) => code)).toContain('PHASE_TOO_EARLY');
    expect(world.watch.writes).toEqual([]);
  });
});
