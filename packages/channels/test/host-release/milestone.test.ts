import { describe, expect, test } from '@jest/globals';
import { problem } from '@lockstep/core';
import type { Mishap } from '../../../engine/test/simulation/life.ts';
import {
  createWorld,
  faultsOf,
  openChannel,
  type ReleaseWorld,
  runIn,
  seal,
  servers,
} from './release-world.ts';

const settings = { milestone: '{version}' };
const kinds = Object.entries(servers);

function worldOf(kind: string, ...titles: readonly string[]): ReleaseWorld {
  const world = createWorld(servers[kind] ?? { kind: 'github', tellsDigests: true, locks: false });
  for (const [index, title] of titles.entries())
    world.server.milestones.push({ id: index + 1, title, isOpen: true, openIssues: 2 });
  return world;
}

function openIn({ server }: ReleaseWorld): readonly string[] {
  return server.milestones.filter(({ isOpen }) => isOpen).map(({ title }) => title);
}

describe.each(kinds)('the milestone of a release on %s (O12)', (kind) => {
  test('is closed last, and no other', async () => {
    const world = worldOf(kind, '0.9.0', '1.0.0', '1.1.0');
    const { published } = await runIn(world, { settings });
    expect(published).toMatchObject({ exit: 0, report: { complete: true } });
    expect(openIn(world)).toEqual(['0.9.0', '1.1.0']);
    expect(world.server.writes.at(-1)).toBe('close 1.0.0');
    expect(faultsOf(world)).toEqual([]);
  });

  test('is left alone where nobody asks for it', async () => {
    const world = worldOf(kind, '1.0.0');
    await runIn(world);
    expect(openIn(world)).toEqual(['1.0.0']);
  });

  test('need not be there', async () => {
    const world = worldOf(kind);
    expect((await runIn(world, { settings })).published).toMatchObject({
      exit: 0,
      report: { complete: true },
    });
  });

  test('is not closed before the release is public', async () => {
    const world = worldOf(kind, '1.0.0');
    const refusal = problem('REJECTED', 'another channel refuses');
    const other = { ...openChannel('gitea'), id: 'other', targets: () => [] };
    const stopping = {
      ...other,
      targets: () => [
        {
          key: 'x',
          channel: 'other',
          kind: 'version' as const,
          artifact: seal.artifacts[0],
          title: 'x',
          needs: [],
        },
      ],
    };
    const channel = {
      ...stopping,
      observe: async () => [{ state: 'absent' as const }],
      steps: () => [
        {
          key: 'x',
          target: 'x',
          channel: 'other',
          phase: 'commit' as const,
          undo: 'never' as const,
          title: 'x',
          needs: [],
        },
      ],
      preflight: async () => ({
        problems: [],
        notes: [],
        credential: { secret: 'T', strength: 'proven' as const, reason: '' },
      }),
      apply: async () => ({ outcome: 'refused' as const, problem: refusal, answer: {} }),
    } as unknown as ReturnType<typeof openChannel>;
    const { published } = await runIn(world, { settings, others: [channel] });
    expect(published?.report.complete).toBe(false);
    expect(openIn(world)).toEqual(['1.0.0']);
  });

  test.each(['killed before', 'killed after', 'answer lost', 'busy'] as const satisfies readonly Mishap[])(
    'is closed by another run when a write meets “%s”',
    async (mishap) => {
      const { operations } = await runIn(worldOf(kind, '1.0.0'), { settings });
      for (const [index, operation] of operations.entries()) {
        if (operation !== 'apply') continue;
        const world = worldOf(kind, '1.0.0');
        await runIn(world, { settings, fault: { operation: index + 1, mishap } });
        await world.clock.sleep(60_000);
        for (let count = 0; count < 3; count += 1) await runIn(world, { settings });
        expect([openIn(world), faultsOf(world)]).toEqual([[], []]);
        expect(world.server.writes.filter((write) => write === 'close 1.0.0')).toHaveLength(1);
      }
    },
  );
});
