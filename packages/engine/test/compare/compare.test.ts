import { describe, expect, test } from '@jest/globals';
import { writeSeal } from '@lockstep/core';
import { compare } from '../../src/compare/compare.ts';
import { describeDifference } from '../../src/compare/difference.ts';
import type { Side } from '../../src/compare/side.ts';
import { built, listed, sealed, sealOf, sideOf } from './sides.ts';
import { tgz } from './tarball.ts';

const alder = 'dist/alder-1.0.0.tgz';
const changed = {
  ...built,
  [alder]: tgz([{ path: 'package/package.json', text: '{"name":"alder","version":"1.0.0","x":1}' }]),
};
const release = sealOf(built).releases[0];
if (release === undefined) throw new Error('the sample names a release');

async function outcome(sides: readonly [Side, ...Side[]], policy: 'block' | 'warn' = 'block') {
  const { exit, report } = await compare(sides, policy);
  return {
    exit,
    ok: report.ok,
    codes: report.problems.map(({ code }) => code),
    differences: report.differences.map(
      (each) => `${each.side} ${each.file ?? ''} ${describeDifference(each)}`,
    ),
    notes: report.notes,
    report,
  };
}

const equal = { exit: 0, ok: true, codes: [], differences: [] };

describe('two builds of one release are equal', () => {
  test('when artifacts and tools are, whichever run made them', async () => {
    const build = { run: 'https://example.org/runs/7', attempt: 2, workflow: 'release.yml' };
    expect(await outcome([sealed('a'), sealed('b', built, { build })])).toMatchObject({
      ...equal,
      notes: [],
    });
  });

  test('when a manifest lists the files of a seal', async () => {
    const found = await outcome([sealed('a'), listed('b')]);
    expect(found).toMatchObject({ ...equal, notes: [expect.stringContaining('no commit and no tools')] });
    expect(found.report.sides).toMatchObject([
      { name: 'a', kind: 'seal', files: 2, release: 'v1.0.0', build: 'local' },
      { name: 'b', kind: 'manifest', files: 2 },
    ]);
  });

  test('when the files of one lie in another folder, as assets do', async () => {
    const flat = Object.fromEntries(Object.entries(built).map(([file, bytes]) => [file.slice(5), bytes]));
    expect(await outcome([sealed('a'), listed('b', flat)])).toMatchObject(equal);
  });

  test('when they go elsewhere or say something else of the release, which is noted', async () => {
    const { artifacts } = sealOf(built);
    const elsewhere = artifacts.map((each) => ({ ...each, channels: ['gitea', 'npm'] }));
    const other = { artifacts: elsewhere, releases: [{ ...release, notes: 'New.' }] };
    expect(await outcome([sealed('a'), sealed('b', built, other)])).toMatchObject({
      ...equal,
      notes: [
        `${alder} goes to npm → gitea, npm`,
        'dist/birch-1.0.0.tgz goes to npm → gitea, npm',
        'the notes of the release differ',
      ],
    });
  });
});

describe('two builds of one release diverge', () => {
  test('by the bytes of a file, and what differs inside is told', async () => {
    const { report, ...found } = await outcome([sealed('a'), sealed('b', changed)]);
    expect(found).toMatchObject({ exit: 3, ok: false, codes: ['DIVERGENCE'], notes: [] });
    expect(found.differences).toEqual([
      expect.stringMatching(/^b dist\/alder-1\.0\.0\.tgz file: \d+ bytes, sha256 .* → \d+ bytes, sha256/),
      expect.stringMatching(/package\.json: content: 34 bytes, .* → 40 bytes/),
      `b ${alder} package/package.json: $.x: only on the other side: 1`,
    ]);
    expect(report.problems[0]?.where).toEqual({ file: alder });
    expect(report.problems[0]?.message).toMatch(/in “a” and “b”: package\/package\.json: content/);
  });

  test('by a tool, although all files are equal', async () => {
    const tools = [
      { name: 'node', version: 'v24.21.0' },
      { name: 'pnpm', version: '12.20.0' },
      { name: 'npm', version: '11.6.2' },
    ];
    expect(await outcome([sealed('a'), sealed('b', built, { tools })])).toMatchObject({
      exit: 3,
      codes: ['DIVERGENCE'],
      differences: ['b  pnpm: 12.21.0 → 12.20.0', 'b  npm: only on the other side: 11.6.2'],
    });
  });

  test('by the commit: one tag was built from two', async () => {
    const releases = [{ ...release, commit: 'd'.repeat(40) }];
    expect(await outcome([sealed('a'), sealed('b', built, { releases })])).toMatchObject({
      exit: 3,
      differences: [`b  commit: ${'c'.repeat(40)} → ${'d'.repeat(40)}`],
    });
  });

  test('by a file that one of them lacks, on either side', async () => {
    const { [alder]: _, ...less } = built;
    const gone = await outcome([sealed('a'), sealed('b', less)]);
    expect(gone.differences).toEqual([expect.stringContaining(`b ${alder} file: only on the first side`)]);
    const come = await outcome([listed('a', less), sealed('b')]);
    expect(come.differences).toEqual([expect.stringContaining(`b ${alder} file: only on the other side`)]);
  });

  test('by what their seals say of the same bytes', async () => {
    const claim = { ecosystem: 'npm', name: 'alder', version: '1.0.0', needs: [] as string[], commands: [] };
    const artifacts = (needs: string[]) =>
      sealOf(built).artifacts.map((each) => ({ ...each, package: { ...claim, needs } }));
    const [first, other] = [{ artifacts: artifacts([]) }, { artifacts: artifacts(['birch']) }];
    const found = await outcome([sealed('a', built, first), sealed('b', built, other)]);
    expect(found.differences[0]).toBe(`b ${alder} package.needs[0]: only on the other side: "birch"`);
  });

  test('on several sides, each of them compared with the first', async () => {
    const found = await outcome([sealed('a'), sealed('b'), listed('c', changed), sealed('d', changed)]);
    expect([...new Set(found.differences.map((each) => each[0]))]).toEqual(['c', 'd']);
    expect(found.codes).toEqual(['DIVERGENCE', 'DIVERGENCE']);
  });

  test('and only warn, where that is the policy', async () => {
    const found = await outcome([sealed('a'), sealed('b', changed)], 'warn');
    expect(found).toMatchObject({ exit: 0, ok: true, codes: [] });
    expect(found.notes[0]).toMatch(/^warning: dist\/alder-1\.0\.0\.tgz is not the same/);
    expect(found.differences).toHaveLength(3);
  });
});

describe('bytes that cannot be looked at', () => {
  test('leave the digests to be told, and where the bytes are missing', async () => {
    const bare = { ...sealed('b', changed), find: async () => undefined };
    const found = await outcome([sealed('a'), bare]);
    expect(found.differences).toHaveLength(1);
    expect(found.notes).toEqual([`what differs inside ${alder} is not known: its bytes are not beside “b”`]);
  });

  test('are not looked at when they are not what the seal says', async () => {
    const rebuilt = sideOf('b', writeSeal(sealOf(changed)), built);
    const found = await outcome([sealed('a'), rebuilt]);
    expect(found.differences).toHaveLength(1);
    expect(found.notes[0]).toContain(`${alder} beside “b” holds other bytes than the seal says`);
  });

  test('are an incident in a folder that was named with them, whatever the policy', async () => {
    const folder = sideOf('b', writeSeal(sealOf(built)), changed, { withFiles: true });
    const found = await outcome([sealed('a'), folder], 'warn');
    expect(found).toMatchObject({ exit: 3, codes: ['SEAL_BROKEN'], differences: [] });
    expect(found.report.problems[0]?.where).toEqual({ file: alder });
  });
});

describe('nothing can be compared', () => {
  test.each([
    ['of two releases', sealed('b', built, { releases: [{ ...release, id: 'v1.0.1' }] }), 'v1.0.1'],
    ['without a file in common', listed('b', { 'other.tgz': Buffer.from('x') }), 'no file in common'],
  ])('%s', async (_, other, words) => {
    const refused = compare([sealed('a'), other], 'warn');
    await expect(refused).rejects.toMatchObject({ code: 'COMPARISON_IMPOSSIBLE' });
    await expect(refused).rejects.toThrow(words);
  });
});
