import { describe, expect, test } from '@jest/globals';
import { type Channel, digestOf, type Observed } from '@lockstep/core';
import { markerIn } from '../../src/host-release/marker.ts';
import { codesOf, createWorld, faultsOf, files, runIn, seal, sealOf, servers } from './release-world.ts';

const kinds = Object.entries(servers);
const documents = ['upload lockstep.seal.json', 'upload SHA512SUMS'];
const uploads = ['upload app.tgz', 'upload tool.zip', ...documents].sort();

/** A registry that notes when it was published to, among the writes of a host. */
function registryAfter(writes: string[]): Channel {
  let state: Observed = { state: 'absent' };
  const digest = digestOf(Buffer.from('a package'));
  return {
    id: 'registry',
    kind: 'simulated',
    endpoint: 'https://registry.example.org/',
    limits: { concurrency: 1, visibilityWindowMs: 0, refusesDuplicates: true, origins: [], source: 'none' },
    targets: () => [
      {
        key: 'registry:app',
        channel: 'registry',
        kind: 'version',
        artifact: { file: 'app', digest, channels: ['registry'] },
        title: 'app',
        needs: [],
      },
    ],
    preflight: async () => ({
      problems: [],
      notes: [],
      credential: { secret: 'TOKEN', strength: 'proven', reason: 'none' },
    }),
    observe: async () => [state],
    steps: ({ key, channel, title }, { state: now }) =>
      now === 'absent'
        ? [{ key: `publish ${key}`, target: key, channel, phase: 'commit', undo: 'never', title, needs: [] }]
        : [],
    apply: async () => {
      writes.push('the registry');
      state = { state: 'present', digest, yanked: false };
      return { outcome: 'stored', answer: {} };
    },
    verify: async () => [],
  };
}

describe.each(kinds)('a release on %s', (_, traits) => {
  test('is drafted with its assets, and published after every registry', async () => {
    const world = createWorld(traits);
    const { writes } = world.server;
    const ending = await runIn(world, { others: [registryAfter(writes)] });
    expect(ending.published).toMatchObject({ exit: 0, report: { complete: true, problems: [] } });
    expect(writes[0]).toBe('create');
    expect(writes.slice(1, 5).sort()).toEqual(uploads);
    expect(writes.slice(5)).toEqual(['the registry', 'publish']);
    expect(faultsOf(world)).toEqual([]);
  });

  test('says what the CHANGELOG says, and which seal it was made for', async () => {
    const world = createWorld(traits);
    await runIn(world, { settings: { title: 'app {version} ({tag})' } });
    const [release] = world.server.releases;
    expect(release).toMatchObject({ title: 'app 1.0.0 (v1.0.0)', isPrerelease: false });
    expect(release?.body).toMatch(/^- Everything is new\.\n\n<!-- lockstep [0-9a-f]{64} -->$/);
    const sealed = release?.assets.find(({ name }) => name === 'lockstep.seal.json');
    expect(markerIn(release?.body ?? '')?.seal).toBe(digestOf(sealed?.bytes ?? new Uint8Array()).sha256);
  });

  test('that is complete is left alone', async () => {
    const world = createWorld(traits);
    await runIn(world);
    const { length } = world.server.writes;
    expect((await runIn(world)).published).toMatchObject({ exit: 0, report: { complete: true } });
    expect(world.server.writes).toHaveLength(length);
  });

  test('is adopted when somebody else published the sealed bytes', async () => {
    const world = createWorld(traits);
    await runIn(world);
    const [release] = world.server.releases;
    world.server.edit(release?.id ?? '', { body: 'by hand', title: 'by hand' });
    world.chain.length = 0;
    const { length } = world.server.writes;
    expect((await runIn(world)).published).toMatchObject({ exit: 0, report: { complete: true } });
    expect(world.server.writes).toHaveLength(length);
    expect(world.chain.some(({ body }) => body.kind === 'observed' && body.adopted)).toBe(true);
  });
});

describe('a release that somebody published by hand, without assets,', () => {
  test.each(kinds)('is completed on %s, or named when it is locked', async (_, traits) => {
    const world = createWorld(traits);
    world.server.plant({ isDraft: false, isImmutable: traits.locks, body: 'my notes' });
    const ending = await runIn(world, { others: [registryAfter(world.server.writes)] });
    if (traits.locks) {
      expect(codesOf(ending)).toContain('RELEASE_IMMUTABLE');
      expect(ending.published?.exit).toBe(3);
      expect(world.server.writes).toEqual([]);
      return;
    }
    expect(ending.published).toMatchObject({ exit: 0, report: { complete: true } });
    expect(world.server.writes[0]).toBe('the registry');
    expect(world.server.writes.slice(1).sort()).toEqual(uploads);
    expect(world.server.releases).toMatchObject([{ body: 'my notes', title: 'v1.0.0' }]);
    expect(faultsOf(world)).toEqual([]);
  });
});

test('notes that a host would not take are cut, and the marker stays', async () => {
  const world = createWorld(
    { kind: 'github', tellsDigests: true, locks: false },
    sealOf(files, 'x'.repeat(125_000)),
  );
  await runIn(world);
  const { body = '' } = world.server.releases[0] ?? {};
  expect(body).toHaveLength(125_000);
  expect(markerIn(body)).toBeDefined();
});

test('a pre-release is marked as one, and is never the latest', async () => {
  const [release] = seal.releases;
  const packages = [{ ecosystem: 'npm', name: 'app', version: '1.0.0-rc.1', tag: 'v1.0.0-rc.1' }];
  const early = { ...seal, releases: [{ ...release, id: 'v1.0.0-rc.1', commit: 'c'.repeat(40), packages }] };
  const world = createWorld({ kind: 'github', tellsDigests: true, locks: false }, early);
  world.server.tags.set('v1.0.0-rc.1', 'c'.repeat(40));
  await runIn(world, { settings: { latest: true } });
  expect(world.server.releases).toMatchObject([{ isDraft: false, isPrerelease: true }]);
  expect(world.server.latest).toBeUndefined();
});

test.each([
  ['the highest version', ['v0.9.0', 'other-9.0.0', 'v2.0.0-rc.1'], {}, 'v1.0.0'],
  ['an older line', ['v2.0.0'], {}, undefined],
  ['an older line that is said to be it', ['v2.0.0'], { latest: true }, 'v1.0.0'],
  ['the highest version that is said not to be it', ['v0.9.0'], { latest: false }, undefined],
])('%s becomes the latest as it should', async (_, tags, settings, latest) => {
  const world = createWorld({ kind: 'github', tellsDigests: true, locks: false });
  for (const tag of tags) world.server.plant({ tag, isDraft: false, isPrerelease: tag.includes('rc') });
  await runIn(world, { settings });
  expect(world.server.latest).toBe(latest);
});
