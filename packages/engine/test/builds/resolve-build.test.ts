import { describe, expect, test } from '@jest/globals';
import { LockstepError, sealDigest, writeSeal } from '@lockstep/core';
import { type BuildQuery, resolveBuild } from '../../src/builds/resolve-build.ts';
import {
  type BuildWorld,
  buildWorld,
  commitEntry,
  otherBytes,
  runOf,
  sealBy,
  sealedEntry,
} from './build-world.ts';

const elsewhere = 'd'.repeat(40);

async function codesOf(world: BuildWorld, query: BuildQuery = {}): Promise<readonly string[]> {
  const { sources, placed } = buildWorld(world);
  try {
    await resolveBuild(query, sources);
    return [];
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    expect(placed).toEqual([]);
    return error.problems.map(({ code }) => code);
  }
}

async function chosenOf(world: BuildWorld, query: BuildQuery = {}): Promise<string> {
  return (await resolveBuild(query, buildWorld(world).sources)).run.id;
}

describe('the build of a tag', () => {
  test('is found, and put in its place when that is asked for', async () => {
    const { sources, placed } = buildWorld();
    const build = await resolveBuild({}, sources);
    const seal = sealBy('57');
    expect(build).toMatchObject({ seal, digest: sealDigest(seal), location: 'shelf 57', isRecorded: false });
    expect(placed).toEqual([]);
    await build.place();
    expect(placed).toEqual([seal]);
  });

  test('is one that succeeded, whatever failed beside it', async () => {
    const runs = [
      runOf('59', { isOver: false }),
      runOf('58', { conclusion: 'failure' }),
      runOf('57'),
      runOf('56', { repository: 'stranger/trees' }),
    ];
    expect(await chosenOf({ runs })).toBe('57');
  });

  test('is the newest of several that made the same bytes', async () => {
    const world = { runs: [runOf('57'), runOf('58')], stored: { 57: sealBy('57'), 58: sealBy('58') } };
    expect(await chosenOf(world)).toBe('58');
    expect(await chosenOf({ ...world, ledger: [sealedEntry(sealBy('57'))] })).toBe('57');
  });

  test('is the one that the ledger is bound to, although others differ', async () => {
    const other = sealBy('58', otherBytes);
    const world = { runs: [runOf('57'), runOf('58')], stored: { 57: sealBy('57'), 58: other } };
    const entries = [sealedEntry(sealBy('57')), sealedEntry(other), commitEntry(sealBy('57'))];
    expect(await codesOf(world)).toEqual(['BUILD_AMBIGUOUS']);
    expect(await codesOf({ ...world, ledger: entries.slice(0, 2) })).toEqual(['BUILD_AMBIGUOUS']);
    expect(await chosenOf({ ...world, ledger: entries })).toBe('57');
    expect(await chosenOf(world, { run: '58' })).toBe('58');
  });

  test('is one that is still there', async () => {
    const world = { runs: [runOf('57'), runOf('58')], stored: { 57: sealBy('57') } };
    expect(await chosenOf(world)).toBe('57');
    expect(await codesOf(world, { run: '58' })).toEqual(['BUILD_EXPIRED']);
  });

  test('is recorded in the ledger, or the ledger knows none', async () => {
    const { sources } = buildWorld({ ledger: [sealedEntry(sealBy('57'))] });
    expect((await resolveBuild({}, sources)).isRecorded).toBe(true);
  });
});

describe('a run is refused', () => {
  test.each<[string, string, BuildWorld]>([
    ['BUILD_NOT_FOUND', 'that does not exist', { runs: [] }],
    ['BUILD_FAILED_RUN', 'that has not ended', { runs: [runOf('57', { isOver: false })] }],
    ['BUILD_FAILED_RUN', 'that failed', { runs: [runOf('57', { conclusion: 'failure' })] }],
    ['BUILD_FAILED_RUN', 'that was cancelled', { runs: [runOf('57', { conclusion: 'cancelled' })] }],
    ['BUILD_WRONG_WORKFLOW', 'of another workflow', { runs: [runOf('57', { workflow: 'ci.yml' })] }],
    ['BUILD_WRONG_COMMIT', 'of another commit', { runs: [runOf('57', { commit: elsewhere })] }],
    ['BUILD_FOREIGN', 'of a fork', { runs: [runOf('57', { repository: 'fork/trees' })] }],
    ['BUILD_FOREIGN', 'of a pull request', { runs: [runOf('57', { event: 'pull_request_target' })] }],
    ['BUILD_EXPIRED', 'that left nothing', { stored: {} }],
    ['SEAL_INVALID', 'that left no seal', { stored: { 57: '{}' } }],
    [
      'UNREACHABLE',
      'when the host does not answer',
      { listing: { outcome: 'failed', sent: false, why: 'no route' } },
    ],
  ])('%s: %s', async (code, _, world) => {
    expect(await codesOf(world)).toEqual([code]);
    if (code !== 'UNREACHABLE') expect(await codesOf(world, { run: '57' })).toEqual([code]);
  });

  test('for everything that is wrong with it, and with the tag, at once', async () => {
    const run = runOf('57', { conclusion: 'failure', workflow: 'ci.yml', repository: 'fork/trees' });
    const project = { tags: { 'v1.0.0': elsewhere } };
    expect(await codesOf({ runs: [run], project }, { run: '57' })).toEqual([
      'TAG_MOVED',
      'TARGET_MISMATCH',
      'BUILD_FAILED_RUN',
      'BUILD_WRONG_WORKFLOW',
      'BUILD_FOREIGN',
    ]);
  });
});

describe('a tag is refused', () => {
  test('that the host does not know', async () => {
    expect(await codesOf({ tag: { outcome: 'ok', value: undefined } })).toEqual(['TAG_MISSING']);
  });

  test('that is elsewhere on the host', async () => {
    const runs = [runOf('57', { commit: elsewhere })];
    expect(await codesOf({ tag: { outcome: 'ok', value: elsewhere }, runs })).toEqual(['TAG_MOVED']);
  });

  test('that is not checked out', async () => {
    const git = { commit: elsewhere, tags: ['v1.0.0'], changed: [] };
    expect(await codesOf({ project: { git } })).toEqual(['TARGET_MISMATCH']);
  });

  test('outside a checkout', async () => {
    expect(await codesOf({ project: { git: undefined } })).toEqual(['GIT_UNUSABLE']);
  });
});

describe('a seal is refused', () => {
  const run58 = { run: 'http://git.example.org/grove/trees/actions/runs/58', attempt: 1 };
  test.each<[string, string, BuildWorld]>([
    ['BUILD_UNSEALED', 'that the ledger does not hold', { ledger: [sealedEntry(sealBy('57', otherBytes))] }],
    [
      'SEAL_SUPERSEDED',
      'when another is being published',
      { ledger: [commitEntry(sealBy('57', otherBytes))] },
    ],
    ['BUILD_UNSEALED', 'of another run', { stored: { 57: sealBy('57', { build: run58 }) } }],
    [
      'BUILD_UNSEALED',
      'of a terminal',
      { stored: { 57: sealBy('57', { build: { run: 'local', attempt: 1 } }) } },
    ],
    [
      'BUILD_UNSEALED',
      'of another attempt',
      { stored: { 57: sealBy('57', { build: { ...sealBy('57').build, attempt: 2 } }) } },
    ],
    [
      'BUILD_WRONG_WORKFLOW',
      'of another workflow',
      { stored: { 57: sealBy('57', { build: { ...sealBy('57').build, workflow: 'ci.yml' } }) } },
    ],
    [
      'BUILD_WRONG_COMMIT',
      'of another commit',
      {
        stored: {
          57: sealBy('57', {
            releases: sealBy('57').releases.map((each) => ({ ...each, commit: elsewhere })),
          }),
        },
      },
    ],
    [
      'TARGET_MISMATCH',
      'of another release',
      {
        stored: {
          57: sealBy('57', { releases: sealBy('57').releases.map((each) => ({ ...each, id: 'v2.0.0' })) }),
        },
      },
    ],
    ['TOOL_DRIFT', 'of other tools than pinned', { tools: { sampler: '1.3.0' } }],
    ['SEAL_BROKEN', 'whose files hold other bytes', { broken: true }],
  ])('%s: %s', async (code, _, world) => {
    expect(await codesOf(world)).toEqual([code]);
  });

  test('for everything that is wrong with it at once', async () => {
    const releases = sealBy('57').releases.map((each) => ({ ...each, id: 'v2.0.0', commit: elsewhere }));
    const stored = { 57: sealBy('57', { releases, build: run58 }) };
    const world = { stored, ledger: [sealedEntry(sealBy('57'))], tools: { ruler: '1.0.0' }, broken: true };
    expect(await codesOf(world)).toEqual([
      'TARGET_MISMATCH',
      'BUILD_WRONG_COMMIT',
      'BUILD_UNSEALED',
      'BUILD_UNSEALED',
      'TOOL_DRIFT',
      'SEAL_BROKEN',
    ]);
  });
});

test('a seal’s text is read as it is, so that its digest is that of the ledger', async () => {
  const { sources } = buildWorld({ stored: { 57: writeSeal(sealBy('57')) } });
  expect((await resolveBuild({ target: 'v1.0.0' }, sources)).digest).toBe(sealDigest(sealBy('57')));
});
