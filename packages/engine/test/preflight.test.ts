import { describe, expect, test } from '@jest/globals';
import { type Channel, problem } from '@lockstep/core';
import { preflight } from '../src/preflight.ts';
import { observing } from './simulation/alterations.ts';
import { startLife } from './simulation/life.ts';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { createWorld, publishIn, sessionIn, type World } from './simulation/world.ts';

const mild = servers.filter(({ id }) => id === 'mild');
const one = sampleSeal([sampleArtifact('one', ['mild'])]);

function sessionOf(world: World, alter?: (channel: Channel) => Channel) {
  return sessionIn(world, startLife('looker'), alter === undefined ? {} : { alter });
}

describe('preflight', () => {
  const refusing = (channel: Channel): Channel => ({
    ...channel,
    preflight: async (targets) => ({
      problems: targets.map(({ title, channel: id }) =>
        problem('NAME_REJECTED', `${title} is no name`, { where: { target: `${id} ${title}` } }),
      ),
      notes: ['a note'],
      credential: { secret: 'TOKEN', strength: 'identity only', reason: 'it says who, not what' },
    }),
  });

  test('shows how strong the proof of each credential is', async () => {
    const { ok, proofs, problems } = await preflight(sessionOf(createWorld(sample, servers)));
    expect(proofs.map(({ channel, strength }) => [channel, strength])).toEqual(
      servers.map(({ id }) => [id, 'proven']),
    );
    expect([ok, problems]).toEqual([true, []]);
  });

  test('reports the problems of all channels at once, with what the channels hold', async () => {
    const world = createWorld(sample, servers);
    world.servers.store('tap:formula', { digest: { sha256: '0'.repeat(64) } });
    const { ok, problems, notes } = await preflight(sessionOf(world, refusing));
    expect(problems.filter(({ code }) => code === 'NAME_REJECTED')).toHaveLength(9);
    expect(problems.filter(({ code }) => code === 'DIGEST_CONFLICT')).toHaveLength(1);
    expect(notes).toEqual(servers.map(({ id }) => `${id}: a note`));
    expect(ok).toBe(false);
  });

  test('does not block on what was accepted and is only not visible yet', async () => {
    const world = createWorld(one, mild);
    const session = sessionOf(
      world,
      observing(() => ({ state: 'pending', why: 'being scanned' })),
    );
    expect((await preflight(session)).problems).toEqual([]);
  });

  test('publishes nothing, and is recorded by whoever asked for it', async () => {
    const world = createWorld(sample, servers);
    await preflight(sessionOf(world));
    expect(world.chain).toEqual([]);
    expect(world.watch.writes).toEqual([]);
  });

  test('that fails keeps a run from publishing, and the run says what is public', async () => {
    const world = createWorld(sample, servers);
    world.servers.store('mild:base', { digest: sample.artifacts[3]?.digest ?? {} });
    const { exit, report } = await publishIn(world, { alter: refusing });
    expect(exit).toBe(1);
    expect(report.public).toEqual([
      { channel: 'mild', name: 'base', version: '1.0.0', file: 'dist/base.tgz' },
    ]);
    expect(world.watch.writes).toEqual([]);
    expect(world.chain.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ kind: 'preflighted', ok: false }),
    );
  });
});
