import { describe, expect, test } from '@jest/globals';
import { type EntryBody, type GateRecord, releaseOf } from '@lockstep/core';
import type { GateDemands } from '../src/publish/gate-demands.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import {
  codesOf,
  createWorld,
  isPublished,
  runIn,
  sealOf,
  sessionIn,
  type World,
} from './simulation/world.ts';

const definition = 'd'.repeat(64);

const demands: GateDemands = {
  gates: [{ id: 'tests', definition, required: true }],
  maxAgeMs: 3_600_000,
  distrust: async () => undefined,
};

type Gated = Extract<EntryBody, { kind: 'gated' }>;

function gatedIn(world: World, record: Partial<GateRecord> = {}, entry: Partial<Gated> = {}): Gated {
  return {
    kind: 'gated',
    commit: releaseOf(world.seal).commit,
    run: 'checker',
    at: world.clock.timestamp(),
    gates: [
      { id: 'tests', kind: 'run', definition, required: true, verdict: 'passed', reason: 'fine', ...record },
    ],
    ...entry,
  };
}

async function recordIn(world: World, ...bodies: readonly EntryBody[]): Promise<void> {
  await sessionIn(world, startLife('recorder')).ledger.append(bodies);
}

function publishWith(world: World, change: Partial<GateDemands> = {}) {
  return runIn(world, { session: { gates: { ...demands, ...change } } });
}

async function codesFor(
  record: Partial<GateRecord>,
  entry: Partial<Gated> = {},
  change: Partial<GateDemands> = {},
) {
  const world = createWorld(sample, servers);
  await recordIn(world, gatedIn(world, record, entry));
  return codesOf(await publishWith(world, change));
}

describe('a live run with gates', () => {
  test('goes on with a fresh, trusted success for this commit', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, gatedIn(world));
    expect(codesOf(await publishWith(world))).toEqual([]);
    expect(isPublished(world)).toBe(true);
  });

  test('writes nothing without a result', async () => {
    const world = createWorld(sample, servers);
    expect(codesOf(await publishWith(world))).toEqual(['GATES_NOT_RUN']);
    expect(world.chain).toEqual([]);
    expect(isPublished(world)).toBe(false);
  });

  test.each<[string, Partial<GateRecord>, Partial<Gated>]>([
    ['another commit', {}, { commit: 'b'.repeat(40) }],
    ['another seal of the commit', {}, { seal: 'b'.repeat(64) }],
    ['another definition of the gate', { definition: 'e'.repeat(64) }, {}],
    ['another gate', { id: 'lint' }, {}],
  ])('takes a result for %s for none', async (_, record, entry) => {
    expect(await codesFor(record, entry)).toEqual(['GATES_NOT_RUN']);
  });

  test.each(['artifact', 'licences'])('takes what gate “%s” found before the seal for none', async (kind) => {
    expect(await codesFor({ kind })).toEqual(['GATES_NOT_RUN']);
  });

  test('takes a result for this very seal', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, gatedIn(world, {}, { seal: sealOf(world) }));
    expect(codesOf(await publishWith(world))).toEqual([]);
  });

  test('is blocked by a failure, and not by one that is not required', async () => {
    expect(await codesFor({ verdict: 'failed' })).toEqual(['GATE_FAILED']);
    const optional = { gates: [{ id: 'tests', definition, required: false }] };
    expect(await codesFor({ verdict: 'failed', required: false }, {}, optional)).toEqual([]);
  });

  test('is blocked by a failure that calls itself not required, or excepted by nobody', async () => {
    expect(await codesFor({ verdict: 'failed', required: false })).toEqual(['GATE_FAILED']);
    expect(await codesFor({ verdict: 'excepted' })).toEqual(['GATE_FAILED']);
  });

  test('counts the last result of a gate', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, gatedIn(world), gatedIn(world, { verdict: 'failed' }));
    expect(codesOf(await publishWith(world))).toEqual(['GATE_FAILED']);
    await recordIn(world, gatedIn(world));
    expect(codesOf(await publishWith(world))).toEqual([]);
  });

  test('takes an old success that is recorded late for older than the failure since', async () => {
    const world = createWorld(sample, servers);
    const failed = gatedIn(world, { verdict: 'failed' }, { at: '2026-03-01T11:50:00.000Z' });
    await recordIn(world, failed, gatedIn(world, {}, { at: '2026-03-01T11:40:00.000Z' }));
    expect(codesOf(await publishWith(world))).toEqual(['GATE_FAILED']);
  });

  test('lets no result from the future outlast a later one', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, gatedIn(world, {}, { at: '2027-03-01T11:50:00.000Z' }));
    await recordIn(world, gatedIn(world, { verdict: 'failed' }));
    expect(codesOf(await publishWith(world))).toEqual(['GATE_FAILED']);
  });

  test('goes on where a gate had no reason to run', async () => {
    expect(await codesFor({ verdict: 'not run', reason: 'no file changed' })).toEqual([]);
  });

  test('takes an exception for as long as it lasts, and calls it an incident afterwards', async () => {
    const exception = { reason: 'flaky mirror', by: 'ada' };
    const excepted = (until: string) => codesFor({ verdict: 'excepted', exception: { ...exception, until } });
    expect(await excepted('2026-03-01')).toEqual([]);
    expect(await excepted('2026-02-28')).toEqual(['GATE_EXCEPTION_EXPIRED']);
  });

  test('refuses results that are too old', async () => {
    expect(await codesFor({}, { at: '2026-03-01T10:59:59.000Z' })).toEqual(['GATE_RESULT_STALE']);
    expect(await codesFor({}, { at: '2026-03-01T11:00:00.000Z' })).toEqual([]);
  });

  test('refuses results from the future, but for what clocks differ by', async () => {
    expect(await codesFor({}, { at: '2026-03-01T12:05:01.000Z' })).toEqual(['GATE_RESULT_STALE']);
    expect(await codesFor({}, { at: '2026-03-01T12:04:59.000Z' })).toEqual([]);
  });

  test('refuses results of a run that is not trusted, and says why', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, gatedIn(world));
    const ending = await publishWith(world, { distrust: async () => 'a run of another repository' });
    expect(ending).toMatchObject({
      problems: [
        { code: 'GATE_RESULT_UNTRUSTED', message: 'tests: checked by checker, a run of another repository' },
      ],
    });
  });

  test('says all that is wrong at once', async () => {
    const world = createWorld(sample, servers);
    const gates = [...demands.gates, { id: 'lint', definition, required: true }];
    await recordIn(world, gatedIn(world, { verdict: 'failed' }, { at: '2026-02-01T00:00:00.000Z' }));
    const ending = await runIn(world, { skipRehearsal: false, session: { gates: { ...demands, gates } } });
    expect(codesOf(ending)).toEqual([
      'GATES_NOT_RUN',
      'GATE_FAILED',
      'GATE_RESULT_STALE',
      'NOT_REHEARSED',
      'NOT_PREFLIGHTED',
    ]);
  });

  test('never stops a release that has begun to be public', async () => {
    const healthy = createWorld(sample, servers);
    await recordIn(healthy, gatedIn(healthy));
    const { operations } = await publishWith(healthy);
    const world = createWorld(sample, servers);
    await recordIn(world, gatedIn(world));
    const fault = { operation: operations.lastIndexOf('apply') + 1, mishap: 'killed after' } as const;
    await runIn(world, { fault, session: { gates: demands } });
    expect(world.chain.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ kind: 'intent', phase: 'commit' }),
    );
    await world.clock.sleep(demands.maxAgeMs * 2);
    expect(codesOf(await publishWith(world))).toEqual([]);
    expect(isPublished(world)).toBe(true);
  });
});
