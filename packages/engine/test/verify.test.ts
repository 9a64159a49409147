import { describe, expect, test } from '@jest/globals';
import { type Channel, type Observed, problem, type Verification } from '@lockstep/core';
import { verify } from '../src/verify.ts';
import { startLife } from './simulation/life.ts';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { createWorld, sessionIn, type World } from './simulation/world.ts';

const mild = servers.filter(({ id }) => id === 'mild');
const one = sampleSeal([sampleArtifact('one', ['mild'])]);

function sessionOf(world: World, alter?: (channel: Channel) => Channel) {
  return sessionIn(world, startLife('looker'), alter === undefined ? {} : { alter });
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
