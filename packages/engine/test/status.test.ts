import { describe, expect, test } from '@jest/globals';
import { type Channel, type EntryBody, sealDigest } from '@lockstep/core';
import { abandon } from '../src/abandon.ts';
import { status } from '../src/status.ts';
import { observing } from './simulation/alterations.ts';
import { startLife } from './simulation/life.ts';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { createWorld, publishIn, sessionIn, type World } from './simulation/world.ts';

const mild = servers.filter(({ id }) => id === 'mild');
const one = sampleSeal([sampleArtifact('one', ['mild'])]);
const seal = sealDigest(one);

function sessionOf(world: World, alter?: (channel: Channel) => Channel) {
  return sessionIn(world, startLife('looker'), alter === undefined ? {} : { alter });
}

async function record(world: World, bodies: readonly EntryBody[]): Promise<void> {
  await sessionOf(world).ledger.append(bodies);
}

describe('status', () => {
  const rehearsed: EntryBody = { kind: 'rehearsed', seal, ok: true, summary: '' };
  const preflighted: EntryBody = {
    kind: 'preflighted',
    seal,
    channels: servers.map(({ id }) => id),
    ok: true,
    proofs: [],
  };
  test.each<[string, string, readonly EntryBody[]]>([
    ['sealed', 'lockstep rehearse', []],
    ['sealed', 'lockstep rehearse', [preflighted]],
    ['rehearsed', 'lockstep preflight', [rehearsed]],
    ['ready', 'lockstep publish', [rehearsed, preflighted]],
  ])('%s: next is %s', async (stage, next, bodies) => {
    const world = createWorld(one, mild);
    await record(world, bodies);
    const { report, exit } = await status(sessionOf(world));
    expect(report).toMatchObject({ checkpoint: { stage }, next, ok: true });
    expect(exit).toBe(0);
  });

  test('partly public: next is to publish again', async () => {
    const world = createWorld(sample, servers);
    world.servers.store('mild:base', { digest: sample.artifacts[3]?.digest ?? {} });
    const { report } = await status(sessionOf(world));
    expect(report).toMatchObject({ checkpoint: { stage: 'partly public' }, next: 'lockstep publish' });
    expect(report.public).toEqual([
      { channel: 'mild', name: 'base', version: '1.0.0', file: 'dist/base.tgz' },
    ]);
  });

  const intent = (phase: 'reserve' | 'commit'): EntryBody => ({
    kind: 'intent',
    step: `${phase} mild:one`,
    target: 'mild:one',
    channel: 'mild',
    phase,
    seal,
    sha256: seal,
  });
  test.each([
    ['reserved', 'reserve'],
    ['partly public', 'commit'],
  ] as const)(
    '%s, as far as the ledger says, when a step of phase %s may have happened',
    async (stage, phase) => {
      const world = createWorld(one, mild);
      await record(world, [rehearsed, preflighted, intent(phase)]);
      const { report } = await status(sessionOf(world));
      expect(report).toMatchObject({ checkpoint: { stage }, next: 'lockstep publish', public: [] });
    },
  );

  test('abandoned and turned back into a draft: nobody waits for it to appear again', async () => {
    const world = createWorld(one, mild);
    await publishIn(world);
    await abandon(sessionOf(world).ledger, 'ada', 'wrong', true);
    await record(world, [
      { kind: 'undoing', target: 'mild:one', channel: 'mild' },
      { kind: 'undone', target: 'mild:one', outcome: 'stored', answer: {} },
    ]);
    const hidden = sessionOf(
      world,
      observing(() => ({ state: 'reserved' })),
    );
    expect(await status(hidden)).toMatchObject({ exit: 0, report: { problems: [] } });
  });

  test('complete: next is to verify, and the last run is named', async () => {
    const world = createWorld(one, mild);
    await publishIn(world, { run: 'r1' });
    const { report, exit } = await status(sessionOf(world));
    expect(report.checkpoint).toMatchObject({
      stage: 'complete',
      target: 'v1.0.0',
      seal,
      build: 'local',
      ledger: 'simulated',
      lastRun: { run: 'r1', operator: 'ada', at: expect.stringMatching(/^2026-03-01T12:00:00/) },
    });
    expect([report.next, exit]).toEqual(['lockstep verify', 0]);
  });

  test('ready, with a gate that nobody ran: next is to run the gates', async () => {
    const world = createWorld(one, mild);
    await record(world, [rehearsed, preflighted]);
    const gates = {
      gates: [{ id: 'tests', definition: seal, required: true }],
      maxAgeMs: 1,
      distrust: async () => undefined,
    };
    const { report, exit } = await status({ ...sessionOf(world), gates });
    expect(report).toMatchObject({ checkpoint: { stage: 'ready' }, next: 'lockstep gate' });
    expect(exit).toBe(0);
  });

  test('held by a run that has not ended: it is named, with until when it asks others to stay away', async () => {
    const world = createWorld(one, mild);
    const lease = { until: '2026-03-01T13:00:00.000Z' };
    await record(world, [
      {
        kind: 'opened',
        mode: 'live',
        target: 'v1.0.0',
        operator: 'grace',
        seal,
        rehearsalSkipped: true,
        lease,
      },
    ]);
    const { report } = await status(sessionOf(world));
    expect(report.checkpoint.heldBy).toEqual({ run: 'looker', operator: 'grace', until: lease.until });
    await record(world, [{ kind: 'closed' }]);
    expect((await status(sessionOf(world))).report.checkpoint.heldBy).toBeUndefined();
  });

  test('abandoned: nothing is next', async () => {
    const world = createWorld(one, mild);
    await abandon(sessionOf(world).ledger, 'ada', 'wrong');
    const { report } = await status(sessionOf(world));
    expect(report.checkpoint.stage).toBe('abandoned');
    expect(report).not.toHaveProperty('next');
  });

  test('an incident: next is to look closely, and the exit code says so', async () => {
    const world = createWorld(one, mild);
    const session = sessionOf(
      world,
      observing(() => ({ state: 'burned' })),
    );
    const { report, exit } = await status(session);
    expect([report.next, exit, report.ok]).toEqual(['lockstep verify', 3, false]);
  });

  test('no answer: a rerun can help', async () => {
    const world = createWorld(one, mild);
    const { exit } = await status(
      sessionOf(
        world,
        observing(() => ({ state: 'unknown', why: '503' })),
      ),
    );
    expect(exit).toBe(4);
  });

  test('writes nothing anywhere', async () => {
    const world = createWorld(sample, servers);
    await status(sessionOf(world));
    expect(world.chain).toEqual([]);
    expect(world.watch.writes).toEqual([]);
  });
});
