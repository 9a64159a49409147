import { describe, expect, test } from '@jest/globals';
import type { Channel, Receipt, Target } from '@lockstep/core';
import { abandon } from '../src/abandon.ts';
import { takeBack } from '../src/take-back.ts';
import { applying, observing } from './simulation/alterations.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { createWorld, publishIn, sessionIn, type World } from './simulation/world.ts';

const stored: Receipt = { outcome: 'stored', answer: { status: 200 } };

/** A world whose release stopped in the middle and was given up: all of mild, nothing of strict. */
async function partlyPublic(): Promise<World> {
  const world = createWorld(sample, servers);
  const stop = (target: Target): Receipt | undefined =>
    target.channel === 'strict' ? { outcome: 'unknown', why: 'no answer', answer: {} } : undefined;
  await publishIn(world, { alter: applying(stop) });
  await abandon(sessionIn(world, startLife('other')).ledger, 'ada', 'broken');
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
});
