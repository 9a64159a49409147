import { describe, expect, test } from '@jest/globals';
import type { Channel, Observed, Receipt, Target } from '@lockstep/core';
import { abandon } from '../src/abandon.ts';
import { takeBack } from '../src/take-back.ts';
import { applying, observing } from './simulation/alterations.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { createWorld, publishIn, sessionIn, type World } from './simulation/world.ts';

const stored: Receipt = { outcome: 'stored', answer: { status: 200 } };

/** How long nobody can tell whether what was sent to `strict` will appear, in milliseconds. */
const doubtMs = 60_000;

/** A world whose release stopped in the middle and was given up: all of mild, nothing of strict. */
async function partlyPublic(waitedMs = doubtMs): Promise<World> {
  const world = createWorld(sample, servers);
  const stop = (target: Target): Receipt | undefined =>
    target.channel === 'strict' ? { outcome: 'unknown', why: 'no answer', answer: {} } : undefined;
  await publishIn(world, { alter: applying(stop) });
  await abandon(sessionIn(world, startLife('other')).ledger, 'ada', 'broken');
  await world.clock.sleep(waitedMs);
  return world;
}

/** Lets `mild` take back what it holds; the answers come in turn. */
function yanking(world: World, yanked: string[], answer: (target: Target) => Receipt = () => stored) {
  const look = observing((target) => {
    const observed = world.servers.look(target);
    return yanked.includes(target.key) && observed.state === 'present'
      ? { ...observed, yanked: true }
      : undefined;
  });
  return (channel: Channel): Channel => {
    if (channel.id !== 'mild') return channel;
    const undo = async (target: Target) => {
      const receipt = answer(target);
      if (receipt.outcome === 'stored') yanked.push(target.key);
      return receipt;
    };
    return look({ ...channel, undo });
  };
}

async function takeBackIn(world: World, alter: (channel: Channel) => Channel) {
  return takeBack(sessionIn(world, startLife('undo'), { alter }));
}

describe('taking back', () => {
  test('yanks what is public, dependents first, and names what stays', async () => {
    const world = await partlyPublic();
    const yanked: string[] = [];
    const { report, exit } = await takeBackIn(world, yanking(world, yanked));
    expect({ exit, problems: report.problems }).toEqual({ exit: 0, problems: [] });
    expect(yanked).toEqual(['mild:app', 'mild:cli', 'mild:lib', 'mild:base']);
    expect(report.notes).toEqual([
      'app stays on draft; there is no way back',
      'lib stays on draft; there is no way back',
    ]);
    expect(world.chain.filter(({ body }) => body.kind === 'undoing')).toHaveLength(4);
    expect(world.chain.filter(({ body }) => body.kind === 'undone')).toHaveLength(4);
  });

  test('goes on where it was interrupted, and then sends nothing more', async () => {
    const world = await partlyPublic();
    const yanked: string[] = [];
    const lost: Receipt = { outcome: 'unknown', why: 'connection lost', answer: {} };
    const first = await takeBackIn(
      world,
      yanking(world, yanked, ({ key }) => (key === 'mild:lib' ? lost : stored)),
    );
    expect(first.exit).toBe(4);
    expect(first.report.problems.map(({ code }) => code)).toEqual(['STATE_UNKNOWN']);
    expect(first.report.next).toBe('lockstep abandon --undo');
    const asked: string[] = [];
    const again = yanking(world, yanked, ({ key }) => {
      asked.push(key);
      return stored;
    });
    expect((await takeBackIn(world, again)).exit).toBe(0);
    expect((await takeBackIn(world, again)).exit).toBe(0);
    expect(asked).toEqual(['mild:lib']);
  });

  test('does not believe an answer that changes nothing', async () => {
    const world = await partlyPublic();
    const { report, exit } = await takeBackIn(world, (channel) =>
      channel.id === 'mild' ? { ...channel, undo: async () => stored } : channel,
    );
    expect(exit).toBe(4);
    expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['NOT_VISIBLE_YET']));
  });

  test('is not over while what was sent without an answer may still appear', async () => {
    const world = await partlyPublic(doubtMs / 2);
    const undo = yanking(world, []);
    const { report, exit } = await takeBackIn(world, undo);
    expect(exit).toBe(4);
    expect(report.problems).toMatchObject([{ code: 'STATE_UNKNOWN', where: { target: 'strict base' } }]);
    await world.clock.sleep(doubtMs / 2);
    expect((await takeBackIn(world, undo)).exit).toBe(0);
  });

  test.each<[string, Observed]>([
    ['gives no answer', { state: 'unknown', why: 'no answer' }],
    ['shows nothing that could be compared', { state: 'present', digest: {}, yanked: false }],
    ['has not shown yet what it took', { state: 'pending', why: 'it is being scanned' }],
  ])('is not over where a registry %s', async (_, observed) => {
    const world = await partlyPublic();
    const blind = observing(({ key }) => (key === 'mild:app' ? observed : undefined));
    const undo = yanking(world, []);
    const { report, exit } = await takeBackIn(world, (channel) => blind(undo(channel)));
    expect(exit).toBe(4);
    expect(report.problems).toMatchObject([{ where: { target: 'mild app' }, rerun: true }]);
    expect((await takeBackIn(world, undo)).exit).toBe(0);
  });

  test('names what was left alone because it is not ours', async () => {
    const world = await partlyPublic();
    const foreign = observing(({ key }) =>
      key === 'mild:app' ? { state: 'present', digest: { size: 1 }, yanked: false } : undefined,
    );
    const undo = yanking(world, []);
    const { report } = await takeBackIn(world, (channel) => foreign(undo(channel)));
    expect(report.notes).toContainEqual(expect.stringMatching(/^app on mild was left alone: .* other bytes/));
  });

  test('leaves what is reserved out of sight, and does not touch it twice', async () => {
    const world = await partlyPublic();
    const hidden = new Set<string>();
    const asked: string[] = [];
    const hiding = observing(({ key }) => (hidden.has(key) ? { state: 'reserved' } : undefined));
    const alter = (channel: Channel): Channel => {
      if (channel.id !== 'mild') return channel;
      const undo = async ({ key }: Target) => {
        asked.push(key);
        hidden.add(key);
        return stored;
      };
      return hiding({ ...channel, undo });
    };
    expect(await takeBackIn(world, alter)).toMatchObject({ exit: 0, report: { problems: [] } });
    expect(await takeBackIn(world, alter)).toMatchObject({ exit: 0, report: { problems: [] } });
    expect(asked).toHaveLength(4);
  });
});
