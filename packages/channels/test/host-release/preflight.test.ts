import { describe, expect, test } from '@jest/globals';
import { type HostRepository, type Preflight, type Reply, secretOf } from '@lockstep/core';
import type { Answers } from './memory-host.ts';
import { contextIn, createWorld, sealOf, servers, targetsIn, writer } from './release-world.ts';

const github = { kind: 'github', tellsDigests: true, locks: false } as const;
const gitea = { kind: 'gitea', tellsDigests: false, locks: false } as const;

const repository: HostRepository = {
  fullName: 'acme/app',
  defaultBranch: 'main',
  isPrivate: false,
  isArchived: false,
  canPush: true,
};

type World = ReturnType<typeof createWorld>;

function preflight(world: World, secret = writer): Promise<Preflight> {
  const { channel, targets } = targetsIn(world);
  return channel.preflight(targets, { ...contextIn(world), secret });
}

function codesOf({ problems }: Preflight): readonly string[] {
  return problems.map(({ code }) => code);
}

function told(change: Partial<HostRepository>): Answers {
  return { repository: { outcome: 'ok', value: { ...repository, ...change } } };
}

function refused(reason: 'unauthorized' | 'forbidden' | 'missing' | 'redirected'): Answers {
  return { repository: { outcome: 'refused', reason, message: 'no' } };
}

const failed: Reply<never> = { outcome: 'failed', sent: false, why: 'connection refused' };

describe('preflight', () => {
  test.each(Object.entries(servers))(
    'finds nothing in the way on %s, and writes nothing',
    async (_, traits) => {
      const world = createWorld(traits);
      const { problems, credential } = await preflight(world);
      expect(problems).toEqual([]);
      expect(credential).toMatchObject({ secret: 'HOST_TOKEN', strength: 'identity only', identity: 'ada' });
      expect(world.server.writes).toEqual([]);
    },
  );

  test.each([
    ['may only read', told({ canPush: false }), 'TOKEN_READ_ONLY'],
    ['is for an archive', told({ isArchived: true }), 'TOKEN_READ_ONLY'],
    ['is not known', refused('unauthorized'), 'AUTH_FAILED'],
    ['may not look', refused('forbidden'), 'AUTH_FORBIDDEN'],
    ['sees no such repository', refused('missing'), 'REPOSITORY_UNKNOWN'],
    ['is sent elsewhere', refused('redirected'), 'REDIRECTED'],
    ['reaches nobody', { repository: failed }, 'UNREACHABLE'],
  ])('names a token that %s', async (_, answers, code) => {
    const world = createWorld(github, undefined, answers);
    expect(codesOf(await preflight(world))).toEqual([code]);
  });

  test('says when the host does not tell who may write', async () => {
    const { canPush: _, ...untold } = repository;
    const world = createWorld(github, undefined, { repository: { outcome: 'ok', value: untold } });
    expect(await preflight(world)).toMatchObject({
      problems: [],
      credential: { strength: 'not provable here' },
    });
  });

  test('asks for a token when there is none', async () => {
    const world = createWorld(github);
    const { channel, targets } = targetsIn(world);
    const { secret: _, ...context } = contextIn(world);
    expect(codesOf(await channel.preflight(targets, context))).toEqual(['TOKEN_MISSING']);
  });

  test('notes that releases are locked', async () => {
    const { notes } = await preflight(createWorld(github, undefined, told({ locksReleases: true })));
    expect(notes).toEqual([expect.stringMatching(/locks releases/)]);
  });

  test('names drafts and tags that are in the way', async () => {
    const world = createWorld(github);
    world.server.plant({});
    expect(codesOf(await preflight(world))).toEqual(['DRAFT_FOREIGN']);
    world.server.tags.clear();
    expect(codesOf(await preflight(world))).toEqual(['TAG_MISSING']);
  });

  test('names files that would be one asset', async () => {
    const bytes = Buffer.from('x');
    const world = createWorld(
      gitea,
      sealOf(
        new Map([
          ['a/x.tgz', bytes],
          ['b/x.tgz', bytes],
        ]),
      ),
    );
    expect(codesOf(await preflight(world))).toEqual(['ARTIFACT_DUPLICATE']);
  });

  test.each([
    ['GitHub', github, ['ASSET_REFUSED']],
    ['Gitea', gitea, []],
  ])('names an empty file where the host takes none: %s', async (_, traits, codes) => {
    const world = createWorld(traits, sealOf(new Map([['dist/py.typed', new Uint8Array()]])));
    expect(codesOf(await preflight(world))).toEqual(codes);
  });
});

interface Limits {
  readonly allowedTypes?: readonly string[];
  readonly maxBytes?: number;
  readonly isEnabled?: boolean;
}

function limited(limits: Limits): Answers {
  return { limits: { outcome: 'ok', value: { allowedTypes: [], isEnabled: true, ...limits } } };
}

async function refusedUnder(limits: Limits, file = 'dist/app.tgz') {
  const seal = sealOf(new Map([[file, Buffer.from('0123456789')]]));
  const found = await preflight(createWorld(gitea, seal, limited(limits)));
  return {
    refused: found.problems.map(({ code, where }) => `${code} ${where?.target}`),
    notes: found.notes,
  };
}

describe('what the server does not take is found before anything is sent:', () => {
  test.each([
    ['assets at all', { isEnabled: false }, ['ASSET_REFUSED host release v1.0.0']],
    ['the ending', { allowedTypes: ['.zip', '.json', ' text/plain'] }, ['ASSET_REFUSED host app.tgz']],
    ['the media type', { allowedTypes: ['application/zip', 'text/*'] }, ['ASSET_REFUSED host app.tgz']],
  ])('%s', async (_, limits, expected) => {
    expect((await refusedUnder(limits)).refused).toEqual(expected);
  });

  test('the size', async () => {
    const { refused: found } = await refusedUnder({ maxBytes: 9 });
    expect(found).toContain('ASSET_REFUSED host app.tgz');
    expect((await refusedUnder({ maxBytes: 100_000 })).refused).toEqual([]);
  });

  test.each([[['.tgz', '.json', 'text/plain']], [['application/x-gzip', 'text/*']], [['*/*']], [[]]])(
    'and nothing is, where it takes %j',
    async (allowedTypes) => {
      expect((await refusedUnder({ allowedTypes })).refused).toEqual([]);
    },
  );

  test('a type that only the bytes tell is noted', async () => {
    const { refused: found, notes } = await refusedUnder({ allowedTypes: ['image/*', 'text/*'] }, 'dist/app');
    expect(found).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/type of app shows only/)]);
  });

  test('a name that GitHub would change', async () => {
    const world = createWorld(github, sealOf(new Map([['dist/my app.zip', Buffer.from('x')]])));
    expect(codesOf(await preflight(world))).toEqual(['ASSET_REFUSED']);
  });
});

test('a token that may only read is refused by the host when it writes all the same', async () => {
  const world = createWorld(github);
  const { channel, targets } = targetsIn(world);
  const [release] = targets;
  if (release === undefined) throw new Error('there is no release');
  const [step] = channel.steps(release, { state: 'absent' });
  if (step === undefined) throw new Error('there is no step');
  const reader = secretOf('HOST_TOKEN', 'read');
  const receipt = await channel.apply(step, release, { ...contextIn(world), secret: reader });
  expect(receipt).toMatchObject({ outcome: 'refused', problem: { code: 'AUTH_FORBIDDEN' } });
});
