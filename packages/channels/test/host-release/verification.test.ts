import { describe, expect, test } from '@jest/globals';
import type { Verification } from '@lockstep/core';
import type { MemoryServer, StoredRelease } from './memory-server.ts';
import {
  contextIn,
  createWorld,
  files,
  type ReleaseWorld,
  runIn,
  servers,
  targetsIn,
} from './release-world.ts';

const kinds = Object.entries(servers);
const gitea = { kind: 'gitea', tellsDigests: false, locks: false } as const;
const github = { kind: 'github', tellsDigests: true, locks: false } as const;

// Without a credential, as anybody would.
async function verify(world: ReleaseWorld): Promise<readonly Verification[]> {
  const { channel, targets } = targetsIn(world);
  const { secret: _, ...context } = contextIn(world);
  return channel.verify(targets, context);
}

function codesOf(verified: readonly Verification[]): readonly string[] {
  return verified.flatMap(({ target, problems }) => problems.map(({ code }) => `${target.title}: ${code}`));
}

async function published(traits: (typeof servers)[string] = gitea): Promise<ReleaseWorld> {
  const world = createWorld(traits);
  await runIn(world);
  return world;
}

function releaseIn({ releases }: MemoryServer): StoredRelease {
  const [release] = releases;
  if (release === undefined) throw new Error('there is no release');
  return release;
}

/** Swaps the bytes that are served under a name. */
function swap(server: MemoryServer, name: string, bytes: Uint8Array): void {
  const { id, assets } = releaseIn(server);
  server.edit(id, { assets: assets.map((each) => (each.name === name ? { ...each, bytes } : each)) });
}

test.each(kinds)('a release on %s is what was sealed', async (_, traits) => {
  const verified = await verify(await published(traits));
  expect(codesOf(verified)).toEqual([]);
  expect(verified.map(({ observed }) => observed.state)).toEqual(Array(5).fill('present'));
});

describe('verification finds', () => {
  test.each([
    [
      'other bytes',
      (server: MemoryServer) => swap(server, 'app.tgz', Buffer.from('the bytes of the apx')),
      'app.tgz: DIGEST_CONFLICT',
    ],
    [
      'a tag that was moved',
      (server: MemoryServer) => void server.tags.set('v1.0.0', 'd'.repeat(40)),
      'release v1.0.0: TAG_MOVED',
    ],
    [
      'another title',
      (server: MemoryServer) => server.edit(releaseIn(server).id, { title: 'x' }),
      'release v1.0.0: RELEASE_ALTERED',
    ],
    [
      'a pre-release mark',
      (server: MemoryServer) => server.edit(releaseIn(server).id, { isPrerelease: true }),
      'release v1.0.0: RELEASE_ALTERED',
    ],
    [
      'an asset that was not sealed',
      (server: MemoryServer) => server.upload(releaseIn(server).id, 'evil.exe', Buffer.from('x')),
      'release v1.0.0: ASSET_UNEXPECTED',
    ],
    [
      'an asset that is there twice',
      (server: MemoryServer) =>
        server.upload(releaseIn(server).id, 'app.tgz', files.get('dist/app.tgz') ?? Buffer.from('')),
      'app.tgz: ASSET_UNEXPECTED',
    ],
  ])('%s', async (_, change, expected) => {
    const world = await published();
    change(world.server);
    expect(codesOf(await verify(world))).toEqual([expected]);
  });

  test('bytes that are not those of the host’s own record', async () => {
    const world = await published(github);
    const { server } = world;
    const shown = server.shownAsset.bind(server);
    const digests = new Map(releaseIn(server).assets.map((asset) => [asset.id, shown(asset).sha256]));
    swap(server, 'app.tgz', Buffer.from('the bytes of the apx'));
    server.shownAsset = (asset) => ({ ...shown(asset), sha256: digests.get(asset.id) ?? '' });
    expect(codesOf(await verify(world))).toEqual(['app.tgz: CORRUPT_ARTIFACT']);
  });

  test('that nothing is public, where there is a draft or nothing', async () => {
    const world = createWorld(github);
    world.server.plant({});
    expect((await verify(world)).map(({ observed }) => observed.state)).toEqual(Array(5).fill('absent'));
  });

  test('an asset that is missing', async () => {
    const world = await published();
    const { id, assets } = releaseIn(world.server);
    world.server.edit(id, { assets: assets.filter(({ name }) => name !== 'app.tgz') });
    const missing = (await verify(world)).filter(({ observed }) => observed.state === 'absent');
    expect(missing.map(({ target }) => target.title)).toEqual(['app.tgz']);
  });
});

test('whoever published by hand may have chosen a title', async () => {
  const world = await published();
  world.server.edit(releaseIn(world.server).id, { title: 'x', body: 'by hand' });
  expect(codesOf(await verify(world))).toEqual([]);
});
