import { describe, expect, test } from '@jest/globals';
import { sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, isPublished, runIn } from './simulation/world.ts';

const mild = servers.filter(({ id }) => id === 'mild');

async function writesOf(needs: Readonly<Record<string, readonly string[]>>, traits = mild) {
  const artifacts = Object.entries(needs).map(([name, each]) => sampleArtifact(name, ['mild'], each));
  const world = createWorld(sampleSeal(artifacts), traits);
  const ending = await runIn(world);
  expect(ending).toMatchObject({ kind: 'ended', published: { exit: 0 } });
  expect(isPublished(world)).toBe(true);
  return { writes: world.watch.writes.map((key) => key.replace('mild:', '')), world };
}

describe('inside a channel', () => {
  test('a package leaves after what it needs', async () => {
    const { writes, world } = await writesOf({ app: ['lib'], lib: ['base'], base: [] });
    expect(writes).toEqual(['base', 'lib', 'app']);
    expect(violationsOf(world)).toEqual([]);
  });

  test('packages that need each other in a circle are published all the same', async () => {
    const { writes } = await writesOf({ one: ['two'], two: ['three'], three: ['one'] });
    expect([...writes].sort()).toEqual(['one', 'three', 'two']);
  });

  test('a circle begins with one of its own, not with a package that only needs it', async () => {
    const { writes, world } = await writesOf({ app: ['one'], one: ['two'], two: ['one'], apart: [] });
    expect(writes.slice(0, 2)).toEqual(['apart', 'one']);
    expect(violationsOf(world)).toEqual([]);
  });

  test.each([1, 3])('%i writes are under way at once, and no more', async (concurrency) => {
    const names = Array.from({ length: 7 }, (_, index) => [`p${index}`, []] as const);
    const traits = mild.map((each) => ({ ...each, concurrency }));
    const { world } = await writesOf(Object.fromEntries(names), traits);
    expect(violationsOf(world)).toEqual([]);
    expect(world.watch.mostAtOnce()).toBe(concurrency);
  });
});

test('what waits for others is made ready while those are under way', async () => {
  const prepared: string[] = [];
  const artifacts = [sampleArtifact('app', ['mild'], ['lib']), sampleArtifact('lib', ['mild'], [])];
  const world = createWorld(sampleSeal(artifacts), mild);
  const ending = await runIn(world, {
    alter: (channel) => ({
      ...channel,
      prepare: async ({ key }) => {
        prepared.push(`${key} after ${world.watch.writes.length}`);
        throw new Error('not to be read');
      },
    }),
  });
  expect(ending).toMatchObject({ kind: 'ended', published: { exit: 0 } });
  expect(prepared).toEqual(['mild:app after 1']);
});
