import { describe, expect, test } from '@jest/globals';
import { digestOf, LockstepError, readSeal, writeSeal } from '@lockstep/core';
import { makeSeal, type SealOptions } from '../../src/seal/make-seal.ts';
import { built, manifest, type SampleProject, sampleProject } from './sample-project.ts';

const build = { run: 'local', attempt: 1 };
const commit = 'c'.repeat(40);

async function codesOf(
  change: SampleProject,
  options: Partial<SealOptions> = {},
): Promise<readonly string[]> {
  try {
    await makeSeal(sampleProject(change), { build, ...options });
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('a seal', () => {
  test('holds every artifact with its digest, package and channels', async () => {
    const seal = await makeSeal(sampleProject(), { build });
    const text = built('app', '1.0.0', ['lib', 'elsewhere']);
    expect(seal.artifacts[0]).toEqual({
      file: 'dist/app.tgz',
      digest: digestOf(Buffer.from(text)),
      channels: ['main', 'mirror'],
      package: { ecosystem: 'sample', name: 'app', version: '1.0.0', needs: ['lib'], commands: [] },
    });
    expect(seal.artifacts[1]).toMatchObject({ file: 'dist/lib.tgz', channels: ['main'] });
    expect(readSeal(writeSeal(seal))).toEqual(seal);
  });

  test('names commit, tag, build run and tools', async () => {
    const seal = await makeSeal(sampleProject(), { build });
    expect(seal).toMatchObject({
      releases: [
        {
          id: 'v1.0.0',
          commit,
          packages: [
            { name: 'app', version: '1.0.0', tag: 'v1.0.0' },
            { name: 'lib', version: '1.0.0', tag: 'v1.0.0' },
          ],
        },
      ],
      build,
      tools: [{ name: 'sampler', version: '1.2.3' }],
    });
  });

  test('is the same, whenever it is made of the same files', async () => {
    const [one, other] = await Promise.all([
      makeSeal(sampleProject(), { build }),
      makeSeal(sampleProject(), { build }),
    ]);
    expect(writeSeal(one)).toBe(writeSeal(other));
  });
});

describe('no seal is made', () => {
  const git = { commit, tags: ['v1.0.0'], changed: [] };
  test.each<[string, string, SampleProject, Partial<SealOptions>]>([
    ['GIT_UNUSABLE', 'outside a checkout', { git: undefined }, {}],
    ['TARGET_UNKNOWN', 'without a tag', { git: { ...git, tags: [] } }, {}],
    ['TARGET_UNKNOWN', 'with two tags that fit', { git: { ...git, tags: ['v1.0.0', 'v1.0.1'] } }, {}],
    ['TARGET_UNKNOWN', 'for a target that is no version', {}, { target: 'latest' }],
    ['TARGET_MISMATCH', 'for a tag that is elsewhere', { tags: { 'v1.0.0': 'd'.repeat(40) } }, {}],
    ['TARGET_MISMATCH', 'for a tag that is nowhere', { tags: {} }, {}],
    ['TREE_DIRTY', 'of changed files', { git: { ...git, changed: ['a.txt'] } }, {}],
  ])('%s: %s', async (code, _, change, options) => {
    expect(await codesOf(change, options)).toEqual([code]);
  });

  test('with everything that is wrong said at once', async () => {
    const codes = await codesOf({
      git: { ...git, changed: ['a.txt'] },
      tags: {},
      files: { 'dist/app.tgz': built('app', '2.0.0'), 'dist/broken.tgz': 'garbage' },
      packages: [manifest('app'), manifest('lib')],
    });
    expect([...codes].sort()).toEqual([
      'ARTIFACT_UNREADABLE',
      'TARGET_MISMATCH',
      'TREE_DIRTY',
      'VERSION_MISMATCH',
    ]);
  });
});

describe('for a rehearsal, a provisional seal', () => {
  test('is made before the tag and before the last commit', async () => {
    const git = { commit, tags: [], changed: ['a.txt'] };
    const seal = await makeSeal(sampleProject({ git, tags: {} }), { build, provisional: true });
    expect(seal.releases[0]?.id).toBe('v1.0.0');
  });

  test('is not made when the versions do not foretell one tag', async () => {
    const git = { commit, tags: [], changed: [] };
    const packages = [manifest('app'), manifest('lib', { version: '2.0.0' })];
    expect(await codesOf({ git, packages }, { provisional: true })).toEqual(['TARGET_UNKNOWN']);
  });
});
