import { describe, expect, test } from '@jest/globals';
import {
  type Channel,
  type EntryBody,
  type Observed,
  problem,
  sealDigest,
  type Verification,
} from '@lockstep/core';
import { abandon } from '../src/abandon.ts';
import { preflight } from '../src/preflight.ts';
import { status } from '../src/status.ts';
import { verify } from '../src/verify.ts';
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

describe('verify', () => {
  const digest = one.artifacts[0]?.digest ?? {};
  test.each<[string, Observed, number]>([
    ['', { state: 'present', digest, yanked: false }, 0],
    ['MISSING', { state: 'absent' }, 4],
    ['MISSING', { state: 'reserved' }, 4],
    ['NOT_VISIBLE_YET', { state: 'pending', why: 'being scanned' }, 4],
    ['STATE_UNKNOWN', { state: 'unknown', why: 'HTTP 503' }, 4],
    ['VERSION_BURNED', { state: 'burned' }, 3],
    ['REJECTED', { state: 'rejected', why: 'malware' }, 3],
  ])('says “%s” of %j', async (code, observed, exit) => {
    const world = createWorld(one, mild);
    const looked = await verify(
      sessionOf(world, (channel) => ({
        ...channel,
        verify: async (targets) => targets.map((target) => ({ target, observed, problems: [] })),
      })),
    );
    expect(looked.report.problems.map((each) => each.code)).toEqual(code === '' ? [] : [code]);
    expect(looked.exit).toBe(exit);
    expect(looked.report.ok).toBe(code === '');
  });

  test('reports what channels find wrong with any target, all at once', async () => {
    const world = createWorld(sample, servers);
    const complain = (verification: Verification): Verification => ({
      ...verification,
      problems: [problem('DIST_TAG_WRONG', `${verification.target.key} has the wrong tag`)],
    });
    const { report, exit } = await verify(
      sessionOf(world, (channel) => ({
        ...channel,
        verify: async (...asked) => (await channel.verify(...asked)).map(complain),
      })),
    );
    const count = (code: string) => report.problems.filter((each) => each.code === code).length;
    expect([count('DIST_TAG_WRONG'), count('MISSING'), exit]).toEqual([9, 9, 3]);
  });

  test('does not take silence for success', async () => {
    const world = createWorld(one, mild);
    const silent = sessionOf(world, (channel) => ({ ...channel, verify: async () => [] }));
    const { report, exit } = await verify(silent);
    expect(report.problems).toMatchObject([{ code: 'STATE_UNKNOWN', where: { target: 'mild one' } }]);
    expect(exit).toBe(4);
  });

  test('writes nothing anywhere', async () => {
    const world = createWorld(sample, servers);
    await verify(sessionOf(world));
    expect(world.chain).toEqual([]);
    expect(world.watch.writes).toEqual([]);
  });
});

describe('status', () => {
  const rehearsed: EntryBody = { kind: 'rehearsed', seal, ok: true, summary: '' };
  const preflighted: EntryBody = { kind: 'preflighted', seal, ok: true, proofs: [] };
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
    expect(report.public).toEqual([{ channel: 'mild', name: 'base', version: '1.0.0' }]);
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
    expect(report.public).toEqual([{ channel: 'mild', name: 'base', version: '1.0.0' }]);
    expect(world.watch.writes).toEqual([]);
    expect(world.chain.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ kind: 'preflighted', ok: false }),
    );
  });
});
