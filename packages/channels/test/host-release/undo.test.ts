import { describe, expect, test } from '@jest/globals';
import type { Receipt } from '@lockstep/core';
import { contextIn, createWorld, type ReleaseWorld, runIn, servers, targetsIn } from './release-world.ts';

const github = { kind: 'github', tellsDigests: true, locks: false } as const;

async function undoAll(world: ReleaseWorld): Promise<readonly (Receipt | undefined)[]> {
  const { channel, targets } = targetsIn(world);
  const receipts: (Receipt | undefined)[] = [];
  for (const target of targets) receipts.push(await channel.undo?.(target, contextIn(world)));
  return receipts;
}

function outcomesOf(receipts: readonly (Receipt | undefined)[]): readonly unknown[] {
  return receipts.map((receipt) => receipt?.outcome);
}

describe('a release that was given up', () => {
  test.each([
    ['GitHub', 'github'],
    ['Gitea', 'gitea'],
  ] as const)('is a draft again on %s, by one request for all of it', async (_, kind) => {
    const world = createWorld({ kind, tellsDigests: kind === 'github', locks: false });
    await runIn(world);
    const { length } = world.server.writes;
    expect(outcomesOf(await undoAll(world))).toEqual(Array(5).fill('stored'));
    expect(world.server.writes.slice(length)).toEqual(['change']);
    expect(world.server.releases).toMatchObject([{ isDraft: true }]);
  });

  test('says that it was withdrawn where the host has locked it, once', async () => {
    const world = createWorld(servers['GitHub with immutable releases'] ?? github);
    await runIn(world);
    const { channel, targets } = targetsIn(world);
    const { length } = world.server.writes;
    expect(outcomesOf(await undoAll(world))).toEqual(Array(5).fill('stored'));
    expect(world.server.writes.slice(length)).toEqual(['change']);
    expect(world.server.releases).toMatchObject([
      {
        isDraft: false,
        isPrerelease: true,
        title: expect.stringMatching(/^\[withdrawn\] /),
        body: expect.stringMatching(/withdrawn by its maintainers[\s\S]*<!-- lockstep [0-9a-f]{64}/),
      },
    ]);
    const [observed] = await channel.observe(targets, contextIn(world));
    expect(observed).toMatchObject({ state: 'present', yanked: true });
  });

  const wish = { removes: false };
  test.each([
    ['GitHub with immutable releases', 'mark'],
    ['Gitea', 'hide'],
  ])('%s: one deed for all of it, and none once it is done', async (name, verb) => {
    const world = createWorld(servers[name] ?? github);
    await runIn(world);
    const { channel, targets } = targetsIn(world);
    const retreats = async () => {
      const observed = await channel.observe(targets, contextIn(world));
      return Promise.all(
        targets.map((target, index) =>
          channel.retreat?.(target, observed[index] ?? { state: 'absent' }, wish, contextIn(world)),
        ),
      );
    };
    const keys = (await retreats()).flatMap((each) => each?.steps.map(({ key }) => key) ?? []);
    expect([keys.length > 1, new Set(keys).size, keys[0]?.split(' ')[0]]).toEqual([true, 1, verb]);
    await undoAll(world);
    expect((await retreats()).flatMap((each) => each?.steps ?? [])).toEqual([]);
  });

  test('stays where somebody else has published it', async () => {
    const world = createWorld(github);
    world.server.plant({ isDraft: false });
    const [receipt] = await undoAll(world);
    expect(receipt).toMatchObject({ outcome: 'refused', problem: { code: 'REJECTED' } });
    expect(world.server.writes).toEqual([]);
  });

  test('is not said to be gone where it is public twice', async () => {
    const world = createWorld(github);
    world.server.plant({ isDraft: false });
    world.server.plant({ isDraft: false });
    const [receipt] = await undoAll(world);
    expect(receipt).toMatchObject({ outcome: 'refused', problem: { code: 'RELEASE_DUPLICATE' } });
    expect(world.server.writes).toEqual([]);
  });
});
