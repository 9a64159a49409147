import { describe, expect, test } from '@jest/globals';
import { anchorOf, type Ledger } from '@lockstep/core';
import type { Presence } from '../src/release-session.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import {
  codesOf,
  createWorld,
  type Ending,
  isPublished,
  type RunOptions,
  runIn,
  sessionIn,
  type World,
} from './simulation/world.ts';

const leaseMs = 600_000;

function presenceIn({ clock }: World, change: Partial<Presence> = {}): Presence {
  return {
    until: () => new Date(clock.now() + leaseMs).toISOString(),
    takesOver: false,
    isOver: async () => false,
    ...change,
  };
}

function hold(world: World, change: Partial<Presence> = {}, options: RunOptions = {}): Promise<Ending> {
  return runIn(world, { ...options, session: { presence: presenceIn(world, change) } });
}

function writesOf(world: World): number {
  return world.watch.writes.length;
}

describe('a release that a run holds', () => {
  test('is left alone by another run, at whatever moment that one starts', async () => {
    const alone = createWorld(sample, servers);
    const start = alone.clock.now();
    await hold(alone);
    const tookMs = alone.clock.now() - start;
    const outcomes = new Set<string>();
    for (let delayMs = 0; delayMs < tookMs; delayMs += 25) {
      const world = createWorld(sample, servers);
      const first = hold(world);
      await world.clock.sleep(delayMs);
      const second = await hold(world, {}, { run: 'second' });
      outcomes.add(codesOf(second).join());
      const wrote = world.chain.filter(({ run, body }) => run === 'second' && body.kind === 'intent');
      if (codesOf(second).includes('LEDGER_HELD')) expect(wrote).toEqual([]);
      const ending = await first;
      expect([...codesOf(ending), ...codesOf(second)].filter((code) => code !== 'LEDGER_HELD')).toEqual([]);
      expect(isPublished(world)).toBe(true);
      expect(violationsOf(world)).toEqual([]);
    }
    expect([...outcomes]).toContain('LEDGER_HELD');
  });

  test('tells who holds it, since when, and exits 1', async () => {
    const world = createWorld(sample, servers);
    await hold(world, {}, { run: 'first', fault: { operation: 8, mishap: 'killed before' } });
    const sent = writesOf(world);
    const second = await hold(world);
    expect(second).toMatchObject({
      kind: 'failed',
      problems: [
        {
          code: 'LEDGER_HELD',
          severity: 'blocked',
          message: expect.stringMatching(/^run first of ada holds the release since 2026-03-01T12:00:0\d/),
        },
      ],
    });
    expect(writesOf(world)).toBe(sent);
  });

  test.each([
    ['it is known to be over', { isOver: async () => true }],
    ['the operator takes it over', { takesOver: true }],
  ])('is free at once when %s', async (_what, change) => {
    const world = createWorld(sample, servers);
    await hold(world, {}, { run: 'first', fault: { operation: 8, mishap: 'killed before' } });
    await world.clock.sleep(120_000);
    expect(codesOf(await hold(world, change))).toEqual([]);
    expect(isPublished(world)).toBe(true);
    expect(violationsOf(world)).toEqual([]);
  });

  test('is free when the time is over', async () => {
    const world = createWorld(sample, servers);
    await hold(world, {}, { run: 'first', fault: { operation: 8, mishap: 'killed before' } });
    await world.clock.sleep(leaseMs);
    expect(codesOf(await hold(world))).toEqual([]);
    expect(isPublished(world)).toBe(true);
  });

  test('is free after a run that failed, and after one that is complete', async () => {
    const world = createWorld(sample, servers);
    const failed = await hold(world, {}, { fault: { operation: 6, mishap: 'no answer' } });
    expect(codesOf(failed)).toContain('STATE_UNKNOWN');
    expect(world.chain.at(-1)?.body.kind).toBe('closed');
    expect(codesOf(await hold(world))).toEqual([]);
    expect(world.chain.at(-1)?.body.kind).toBe('completed');
    expect(codesOf(await hold(world))).toEqual([]);
  });

  test('stays held between the jobs of one run, and is given back by the one that fails', async () => {
    const world = createWorld(sample, servers);
    const job = (channel: string) =>
      hold(world, {}, { run: 'jobs', part: { channel, phase: 'reserve' as const } });
    for (const { id } of servers) await job(id);
    expect(codesOf(await hold(world, {}, { run: 'other' }))).toContain('LEDGER_HELD');
    const failing = await hold(
      world,
      {},
      { run: 'jobs', part: { channel: 'nowhere' }, fault: { operation: 6, mishap: 'no answer' } },
    );
    expect(codesOf(failing).length).toBeGreaterThan(0);
    expect(world.chain.at(-1)?.body.kind).toBe('closed');
  });
});

describe('two runs that are both forced to go on', () => {
  test('do no harm', async () => {
    const alone = createWorld(sample, servers);
    const start = alone.clock.now();
    await hold(alone);
    for (let delayMs = 0; delayMs < alone.clock.now() - start; delayMs += 25) {
      const world = createWorld(sample, servers);
      const first = hold(world, { takesOver: true });
      await world.clock.sleep(delayMs);
      await Promise.all([first, hold(world, { takesOver: true })]);
      await world.clock.sleep(leaseMs);
      await hold(world);
      expect(violationsOf(world)).toEqual([]);
      expect(isPublished(world)).toBe(true);
    }
  });
});

describe('a ledger that was rewritten', () => {
  test('is an incident for whoever kept an anchor, and nothing is sent', async () => {
    const world = createWorld(sample, servers);
    await hold(world, {}, { fault: { operation: 9, mishap: 'killed after' } });
    const tip = world.chain.at(-1);
    const anchor = tip === undefined ? '' : anchorOf(tip);
    world.chain.length = 1;
    const sent = writesOf(world);
    const ending = await runIn(world, { session: { anchors: [{ anchor, source: 'the job output' }] } });
    expect(ending).toMatchObject({ problems: [{ code: 'LEDGER_TAMPERED', severity: 'incident' }] });
    expect(writesOf(world)).toBe(sent);
  });

  test('may only lag behind what another job of the run has just written, and nothing is sent until it shows', async () => {
    const world = createWorld(sample, servers);
    await hold(world, {}, { fault: { operation: 9, mishap: 'killed after' } });
    const tip = world.chain.at(-1);
    const anchor = tip === undefined ? '' : anchorOf(tip);
    world.chain.length = 1;
    const sent = writesOf(world);
    const anchors = [{ anchor, source: 'an earlier job', isFresh: true }];
    const ending = await runIn(world, { session: { anchors } });
    expect(ending).toMatchObject({ problems: [{ code: 'LEDGER_BEHIND', severity: 'blocked', rerun: true }] });
    expect(writesOf(world)).toBe(sent);
  });

  test('is an incident when a channel kept an anchor', async () => {
    const world = createWorld(sample, servers);
    const shared = (ledger: Ledger): Ledger => ({ ...ledger, anchor: () => undefined });
    const ending = await runIn(world, {
      session: { ledger: shared(sessionIn(world, startLife('other')).ledger) },
      alter: (channel) => ({
        ...channel,
        observe: async (targets) => targets.map(() => ({ state: 'reserved', anchor: `9:${'e'.repeat(64)}` })),
      }),
    });
    expect(codesOf(ending)).toContain('LEDGER_TAMPERED');
    expect(writesOf(world)).toBe(0);
  });

  test('does no harm without an anchor', async () => {
    const world = createWorld(sample, servers);
    await hold(world, {}, { fault: { operation: 9, mishap: 'killed after' } });
    world.chain.length = 0;
    await world.clock.sleep(120_000);
    expect(codesOf(await hold(world))).toEqual([]);
    expect(isPublished(world)).toBe(true);
    expect(violationsOf(world)).toEqual([]);
  });
});
