import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LockstepError, readSeal, sealFile, writeSeal } from '@lockstep/core';
import { createDraftReleases } from '../../src/builds/draft-releases.ts';
import { type Mishaps, memoryHost, sha256 } from './memory-host.ts';
import { build, emptyFolder, sealOf, storedFiles, termsFor, textsIn } from './sample-build.ts';

const files = { 'dist/a.tgz': 'the one\n', 'py/dist/b-1.0.tar.gz': 'the other\n', 'dist/empty.whl': '' };
const tag = 'lockstep-build/v1.0.0/57/1';

async function storage() {
  const memory = memoryHost();
  const terms = await termsFor(memory);
  return { memory, terms, storage: createDraftReleases(terms) };
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

async function fetched(created: Awaited<ReturnType<typeof storage>>) {
  const found = await created.storage.find(build);
  if (found === undefined) throw new Error('nothing was found');
  return found.fetch(readSeal(await found.readSeal()));
}

describe('a build in a draft', () => {
  test('comes back as it was, each file at its place', async () => {
    const created = await storage();
    await created.storage.store(build, storedFiles(files));
    const place = await fetched(created);
    expect(await textsIn(created.terms.folder)).toEqual({});
    await place();
    expect(await textsIn(created.terms.folder)).toEqual({ ...files, [sealFile]: writeSeal(sealOf(files)) });
  });

  test('is a draft of its own that says what it is, with its seal as the last asset', async () => {
    const { memory, storage: drafts } = await storage();
    await drafts.store(build, storedFiles(files));
    const [draft, another] = memory.releases();
    expect(another).toBeUndefined();
    expect(draft).toMatchObject({ tag, isDraft: true, isPrerelease: true });
    expect(draft?.body).toContain('It is no release');
    expect(draft?.assets.map(({ name }) => name)).toEqual([
      `${sha256('the one\n')}.tgz`,
      `${sha256('the other\n')}.tar.gz`,
      `${sha256('')}.whl`,
      'SHA512SUMS',
      sealFile,
    ]);
  });

  test('may be stored twice, and is there once', async () => {
    const { memory, storage: drafts } = await storage();
    await drafts.store(build, storedFiles(files));
    await drafts.store(build, storedFiles(files));
    expect(memory.releases()).toHaveLength(1);
    expect(memory.releases()[0]?.assets).toHaveLength(5);
  });

  test.each(['create', 'upload', `upload ${sealFile}`, `upload ${sha256('the one\n')}.tgz`])(
    'is not found when its storing broke off at “%s”, and is completed later',
    async (call) => {
      const { memory, storage: drafts } = await storage();
      memory.mishaps = { [call]: { outcome: 'failed', sent: true, why: 'connection lost' } };
      expect(await codesOf(drafts.store(build, storedFiles(files)))).toEqual(['STORAGE_FAILED']);
      expect(await drafts.find(build)).toBeUndefined();
      memory.mishaps = {};
      await drafts.store(build, storedFiles(files));
      expect((await drafts.find(build))?.build.attempt).toBe(1);
    },
  );

  test('is found by its latest attempt', async () => {
    const { storage: drafts } = await storage();
    for (const attempt of [9, 10]) await drafts.store({ ...build, attempt }, storedFiles(files));
    expect((await drafts.find(build))?.build.attempt).toBe(10);
    expect(await drafts.find({ ...build, run: '5' })).toBeUndefined();
  });

  test('is removed with those of all runs, and with nothing else', async () => {
    const { memory, storage: drafts } = await storage();
    const kept = [
      { tag: 'v1.0.0' },
      { tag: 'lockstep-build/v1.0.0/x/57/1' },
      { tag: 'lockstep-build/v1.0.0-rc.1/57/1' },
      { tag: 'lockstep-build/v1.0.0/58/1', isDraft: false },
    ];
    for (const release of kept) memory.plant(release);
    await drafts.store(build, storedFiles(files));
    await drafts.store({ ...build, run: '59' }, storedFiles(files));
    expect(await drafts.remove('v1.0.0')).toBe(2);
    expect(memory.releases().map((each) => each.tag)).toEqual(kept.map((each) => each.tag));
    expect(await drafts.remove('v1.0.0')).toBe(0);
  });
});

describe('storing is refused', () => {
  const failed = { outcome: 'failed', sent: false, why: 'no route' } as const;
  const forbidden = { outcome: 'refused', reason: 'forbidden', message: 'read only' } as const;
  test.each<[string, Mishaps, string]>([
    ['when nobody answers', { limits: failed }, 'UNREACHABLE'],
    ['to a token that may only read', { create: forbidden }, 'TOKEN_READ_ONLY'],
    ['to an unknown token', { ofTag: { ...forbidden, reason: 'unauthorized' } }, 'AUTH_FAILED'],
    ['where the server throttles', { upload: { outcome: 'throttled', message: 'later' } }, 'THROTTLED'],
    ['where an upload is sent elsewhere', { upload: { ...forbidden, reason: 'redirected' } }, 'REDIRECTED'],
  ])('%s', async (_, mishaps, code) => {
    const { memory, storage: drafts } = await storage();
    memory.mishaps = mishaps;
    expect(await codesOf(drafts.store(build, storedFiles(files)))).toEqual([code]);
  });

  test('above the server’s limit, for all files at once, before anything is made', async () => {
    const { memory, storage: drafts } = await storage();
    memory.limits = { allowedTypes: [], isEnabled: true, maxBytes: 7 };
    const codes = await codesOf(drafts.store(build, storedFiles(files)));
    expect(codes).toEqual(['ASSET_REFUSED', 'ASSET_REFUSED', 'ASSET_REFUSED']);
    expect(memory.releases()).toEqual([]);
  });

  test('in a release that is public, or beside another draft of the tag', async () => {
    const { memory, storage: drafts } = await storage();
    memory.plant({ tag, isDraft: false });
    expect(await codesOf(drafts.store(build, storedFiles(files)))).toEqual(['STORAGE_FAILED']);
    memory.plant({ tag });
    expect(await codesOf(drafts.store(build, storedFiles(files)))).toEqual(['RELEASE_DUPLICATE']);
  });

  test('when a file is no longer what was sealed', async () => {
    const { storage: drafts } = await storage();
    const broken = {
      ...storedFiles(files)[0],
      body: {
        size: 3,
        // biome-ignore lint/correctness/useYield: it ends before its first piece
        async *chunks(): AsyncGenerator<Uint8Array> {
          throw new LockstepError([{ code: 'SEAL_BROKEN' } as never]);
        },
      },
    };
    expect(await codesOf(drafts.store(build, [broken as never]))).toEqual(['SEAL_BROKEN']);
  });
});

describe('what a server gives back is refused, and nothing is put in its place,', () => {
  const name = `${sha256('the one\n')}.tgz`;
  const cases: readonly [string, (memory: ReturnType<typeof memoryHost>) => void, string][] = [
    ['when a file has other bytes', (memory) => memory.tamper(name, Buffer.from('THE ONE\n')), 'SEAL_BROKEN'],
    ['when a file is cut off', (memory) => memory.tamper(name, Buffer.from('the')), 'SEAL_BROKEN'],
    ['when a file never ends', (memory) => memory.tamper(name, Buffer.alloc(100_000)), 'STORAGE_FAILED'],
    [
      'when a download breaks off',
      (memory) => {
        memory.mishaps = { [`download ${name}`]: { outcome: 'failed', sent: true, why: 'lost' } };
      },
      'STORAGE_FAILED',
    ],
  ];
  test.each(cases)('%s', async (_, spoil, code) => {
    const created = await storage();
    await created.storage.store(build, storedFiles(files));
    spoil(created.memory);
    expect(await codesOf(fetched(created))).toEqual([code]);
    expect(await textsIn(created.terms.folder)).toEqual({});
  });

  test('when files are missing, naming all of them', async () => {
    const created = await storage();
    await created.storage.store(build, storedFiles(files).slice(-1));
    expect(await codesOf(fetched(created))).toEqual(['BUILD_EXPIRED', 'BUILD_EXPIRED', 'BUILD_EXPIRED']);
  });

  test.each(['.git/hooks/pre-commit', 'lockstep.yaml', 'Lockstep.Yaml', 'a/.git/config', '.lockstep/x.json'])(
    'when it would replace %s',
    async (file) => {
      const created = await storage();
      await created.storage.store(build, storedFiles({ [file]: 'hostile' }));
      expect(await codesOf(fetched(created))).toEqual(['ARCHIVE_HOSTILE']);
      expect(await textsIn(created.terms.folder)).toEqual({});
    },
  );

  test('when a linked folder leads out of the project', async () => {
    const created = await storage();
    const outside = await emptyFolder();
    await symlink(outside, join(created.terms.folder, 'dist'));
    await created.storage.store(build, storedFiles({ 'dist/deep/a.tgz': 'hostile' }));
    const place = await fetched(created);
    expect(await codesOf(place())).toEqual(['ARCHIVE_HOSTILE']);
    expect(await readdir(outside)).toEqual([]);
  });
});
