import { describe, expect, test } from '@jest/globals';
import { sealDigest } from '@lockstep/core';
import { bodyWith } from '../../src/host-release/marker.ts';
import type { MemoryServer } from './memory-server.ts';
import {
  codesOf,
  createWorld,
  faultsOf,
  files,
  type ReleaseWorld,
  runIn,
  seal,
  sealOf,
  servers,
} from './release-world.ts';

const kinds = Object.entries(servers);
const github = { kind: 'github', tellsDigests: true, locks: false } as const;
const gitea = { kind: 'gitea', tellsDigests: false, locks: false } as const;

const ours = bodyWith('notes', { seal: sealDigest(seal) });
const foreign = Buffer.from('THE BYTES OF THE APP!');
const sealed = files.get('dist/app.tgz') ?? Buffer.from('');

interface Incident {
  readonly what: string;
  readonly code: string;
  readonly exit: number;
  readonly prepare: (server: MemoryServer) => void;
}

const incidents: readonly Incident[] = [
  {
    what: 'a draft by somebody else',
    code: 'DRAFT_FOREIGN',
    exit: 1,
    prepare: (server) => void server.plant({ body: 'mine' }),
  },
  {
    what: 'a draft for another seal',
    code: 'DRAFT_FOREIGN',
    exit: 1,
    prepare: (server) => void server.plant({ body: bodyWith('', { seal: 'a'.repeat(64) }) }),
  },
  {
    what: 'several drafts by others',
    code: 'RELEASE_DUPLICATE',
    exit: 1,
    prepare: (server) => [server.plant({}), server.plant({})],
  },
  {
    what: 'a draft by somebody else beside ours',
    code: 'RELEASE_DUPLICATE',
    exit: 1,
    prepare: (server) => [server.plant({ body: ours }), server.plant({})],
  },
  {
    what: 'a tag that is not on the host',
    code: 'TAG_MISSING',
    exit: 1,
    prepare: (server) => server.tags.clear(),
  },
  {
    what: 'a tag that was moved',
    code: 'TAG_MOVED',
    exit: 3,
    prepare: (server) => void server.tags.set('v1.0.0', 'd'.repeat(40)),
  },
  {
    what: 'other bytes in our own draft',
    code: 'DIGEST_CONFLICT',
    exit: 3,
    prepare: (server) => void server.plant({ body: ours, assets: [server.asset('app.tgz', foreign)] }),
  },
  {
    what: 'other bytes in a public release',
    code: 'DIGEST_CONFLICT',
    exit: 3,
    prepare: (server) => void server.plant({ isDraft: false, assets: [server.asset('app.tgz', foreign)] }),
  },
  {
    what: 'other bytes beside the sealed ones',
    code: 'DIGEST_CONFLICT',
    exit: 3,
    prepare: (server) =>
      void server.plant({
        body: ours,
        assets: [server.asset('app.tgz', sealed), server.asset('app.tgz', foreign)],
      }),
  },
  {
    what: 'an asset in our draft that was not sealed',
    code: 'ASSET_UNEXPECTED',
    exit: 1,
    prepare: (server) => void server.plant({ body: ours, assets: [server.asset('evil.exe', foreign)] }),
  },
];

describe.each(kinds)('on %s nothing is written when there is', (_, traits) => {
  test.each(incidents)('$what', async ({ code, exit, prepare }) => {
    const world = createWorld(traits);
    prepare(world.server);
    const before = structuredClone(world.server.releases);
    const ending = await runIn(world);
    expect(codesOf(ending)).toContain(code);
    expect(ending.published?.exit).toBe(exit);
    expect(world.server.writes).toEqual([]);
    expect(world.server.releases).toEqual(before);
  });
});

/** Changes something after a run has looked and written down what it will do, and before it does it. */
async function changingBefore(
  world: ReleaseWorld,
  deed: 'the draft' | 'the publication',
  change: () => void,
) {
  const { operations } = await runIn(createWorld(world.server.traits));
  const write = deed === 'the draft' ? operations.indexOf('apply') : operations.lastIndexOf('apply');
  const intent = operations.lastIndexOf('append', write);
  const { promise: until, resolve: wake } = Promise.withResolvers<void>();
  const running = runIn(world, { fault: { operation: intent + 1, mishap: 'paused', until } });
  await world.clock.sleep(60_000);
  change();
  wake();
  return running;
}

describe('what happens between the first look and the last', () => {
  test.each(kinds)('a tag that moves keeps the draft on %s from being published', async (_, traits) => {
    const world = createWorld(traits);
    const ending = await changingBefore(world, 'the publication', () =>
      world.server.tags.set('v1.0.0', 'd'.repeat(40)),
    );
    expect(codesOf(ending)).toContain('TAG_MOVED');
    expect(world.server.releases).toMatchObject([{ isDraft: true }]);
  });

  test('an asset that somebody adds keeps the draft from being published', async () => {
    const world = createWorld(gitea);
    const ending = await changingBefore(world, 'the publication', () => {
      const [release] = world.server.releases;
      world.server.edit(release?.id ?? '', {
        assets: [...(release?.assets ?? []), world.server.asset('evil.exe', foreign)],
      });
    });
    expect(codesOf(ending)).toContain('ASSET_UNEXPECTED');
    expect(world.server.releases).toMatchObject([{ isDraft: true }]);
  });

  test('a draft that somebody makes keeps ours from being made', async () => {
    const world = createWorld(github);
    const ending = await changingBefore(world, 'the draft', () => void world.server.plant({}));
    expect(codesOf(ending)).toContain('DRAFT_FOREIGN');
    expect(world.server.releases).toHaveLength(1);
  });
});

test('a file that is not what was sealed reaches no release', async () => {
  const world = createWorld(github, sealOf(new Map([['dist/gone.tgz', Buffer.from('gone')]])));
  const ending = await runIn(world);
  expect(codesOf(ending)).toContain('SEAL_BROKEN');
  expect(ending.published?.exit).toBe(3);
  expect(world.server.writes).not.toContain('upload gone.tgz');
  expect(world.server.releases).toMatchObject([{ isDraft: true }]);
});

describe('what an earlier run left is made good', () => {
  test.each(kinds)('an upload that was cut off, on %s', async (_, traits) => {
    const world = createWorld(traits);
    const cut = world.server.asset('app.tgz', Buffer.from('the'), false);
    world.server.plant({ body: ours, assets: [cut] });
    expect((await runIn(world)).published?.exit).toBe(0);
    expect(world.server.writes).toContain('remove app.tgz');
    expect(faultsOf(world)).toEqual([]);
  });

  test('equal copies of an asset in our own draft', async () => {
    const world = createWorld(gitea);
    const copies = [1, 2, 3].map(() => world.server.asset('app.tgz', sealed));
    world.server.plant({ body: ours, assets: copies });
    expect((await runIn(world)).published?.exit).toBe(0);
    expect(world.server.releases[0]?.assets.map(({ id }) => id)).toContain(copies[0]?.id);
    expect(faultsOf(world)).toEqual([]);
  });

  test('a second draft of ours, as long as it holds nothing else', async () => {
    const world = createWorld(github);
    const first = world.server.plant({ body: ours });
    world.server.plant({ body: ours, assets: [world.server.asset('app.tgz', sealed)] });
    expect((await runIn(world)).published?.exit).toBe(0);
    expect(world.server.releases.map(({ id }) => id)).toEqual([first.id]);
    expect(faultsOf(world)).toEqual([]);
  });

  test('but not a second draft of ours with something of others in it', async () => {
    const world = createWorld(github);
    world.server.plant({ body: ours });
    world.server.plant({ body: ours, assets: [world.server.asset('other.txt', foreign)] });
    const ending = await runIn(world);
    expect(codesOf(ending)).toContain('MISSING');
    expect(world.server.releases).toMatchObject([{ isDraft: true }, { isDraft: true }]);
  });

  test.each([
    [true, 'NOT_VISIBLE_YET'],
    [false, 'VERSION_EXISTS'],
  ])('an upload that somebody else began in their release stays (shown: %s)', async (showsCutOff, code) => {
    const world = createWorld({ ...github, showsCutOff });
    const cut = world.server.asset('app.tgz', Buffer.from('the'), false);
    world.server.plant({ isDraft: false, assets: [cut] });
    const ending = await runIn(world);
    expect(codesOf(ending)).toContain(code);
    expect(world.server.writes).not.toContain('remove app.tgz');
  });
});
