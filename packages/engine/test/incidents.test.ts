import { describe, expect, test } from '@jest/globals';
import { digestOf, type Observed } from '@lockstep/core';
import { applying, observing } from './simulation/alterations.ts';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, proveIn, publishIn } from './simulation/world.ts';

const foreign = { digest: digestOf(Buffer.from('foreign bytes')) };

describe.each([true, false])('without a rehearsal: %s', (skipRehearsal) => {
  test.each(['draft:lib', 'mild:lib', 'strict:lib', 'tap:formula'])(
    'other bytes in the place of %s stop the release before the first write',
    async (key) => {
      const world = createWorld(sample, servers);
      await proveIn(world);
      world.servers.store(key, foreign);
      const { exit, report } = await publishIn(world, { skipRehearsal });
      expect(exit).toBe(3);
      expect(report.problems).toMatchObject([{ code: 'DIGEST_CONFLICT', rerun: false }]);
      expect(report.public).toEqual([]);
      expect(world.watch.writes).toEqual([]);
    },
  );

  test.each<[string, Observed, number]>([
    ['VERSION_BURNED', { state: 'burned' }, 3],
    ['REJECTED', { state: 'rejected', why: 'malware' }, 3],
    ['STATE_UNKNOWN', { state: 'unknown', why: 'HTTP 503' }, 1],
    ['STATE_UNKNOWN', { state: 'present', digest: {}, yanked: false }, 1],
  ])('%s on one channel stops all channels before the first write', async (code, observed, exit) => {
    const world = createWorld(sample, servers);
    await proveIn(world);
    const alter = observing(({ channel }) => (channel === 'tap' ? observed : undefined));
    const published = await publishIn(world, { alter, skipRehearsal });
    expect(published).toMatchObject({
      exit,
      report: { problems: [{ code }], ok: false, complete: false, public: [] },
    });
    expect(world.watch.writes).toEqual([]);
  });
});

describe.each(['mild:base', 'mild:app'])('a rival who publishes other bytes as %s in the middle', (key) => {
  test('stops everything that has not left, in every run', async () => {
    const world = createWorld(sample, servers);
    const rival = applying((target) => {
      if (target.key === key) world.servers.store(key, foreign);
      return undefined;
    });
    expect((await publishIn(world, { alter: rival })).exit).toBe(3);
    const writes = world.watch.writes.length;
    const { exit, report } = await publishIn(world);
    expect(exit).toBe(3);
    const artifacts = report.channels.flatMap(({ artifacts }) => artifacts);
    expect(artifacts).toContainEqual(
      expect.objectContaining({ name: key.replace('mild:', ''), state: 'conflict' }),
    );
    expect(report.public).not.toContainEqual(
      expect.objectContaining({ channel: 'mild', name: key.replace('mild:', '') }),
    );
    expect(world.watch.writes).toHaveLength(writes);
    expect(violationsOf(world)).toEqual([]);
  });
});

test('a step that waits for a throttling server is not sent again once an incident is known', async () => {
  const seal = sampleSeal([sampleArtifact('slow', ['mild']), sampleArtifact('wrong', ['mild'])]);
  const mild = servers.filter(({ id }) => id === 'mild');
  const world = createWorld(seal, mild);
  const sent: string[] = [];
  const alter = applying(({ key, title }) => {
    sent.push(title);
    if (title === 'slow') return { outcome: 'throttled', retryAfterMs: 60_000, answer: {} };
    world.servers.store(key, foreign);
    return undefined;
  });
  expect((await publishIn(world, { alter })).exit).toBe(3);
  expect(sent).toEqual(['slow', 'wrong']);
});
