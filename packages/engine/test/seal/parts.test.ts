import { describe, expect, test } from '@jest/globals';
import {
  type Config,
  digestOf,
  LockstepError,
  type Part,
  partFile,
  readSeal,
  writePart,
  writeSeal,
} from '@lockstep/core';
import { makePart } from '../../src/seal/make-part.ts';
import { makeSeal } from '../../src/seal/make-seal.ts';
import { mergeParts } from '../../src/seal/merge-parts.ts';
import type { Project } from '../../src/seal/project.ts';
import { built, manifest, type SampleProject, sampleProject } from './sample-project.ts';

const build = {
  run: 'http://git.example.org/grove/trees/actions/runs/57',
  attempt: 1,
  workflow: 'release.yml',
};
const files = { 'dist/app.tgz': built('app', '1.0.0', ['lib']), 'dist/lib.tgz': built('lib') };

function projectOf(change: SampleProject = {}, config: Partial<Config> = {}): Project {
  const project = sampleProject({ files, ...change });
  const release = { ...project.config.release, parts: ['linux', 'macos'] };
  return { ...project, config: { ...project.config, release, ...config } };
}

async function partOf(name: string, own: Readonly<Record<string, string>>): Promise<Part> {
  return makePart(projectOf({ files: own }), name, { build });
}

/** Linux built the app, macOS the library. */
async function bothParts(): Promise<readonly Part[]> {
  return [
    await partOf('linux', { 'dist/app.tgz': files['dist/app.tgz'] }),
    await partOf('macos', { 'dist/lib.tgz': files['dist/lib.tgz'] }),
  ];
}

function withParts(parts: readonly Part[], own: Readonly<Record<string, string>> = files) {
  return { ...own, ...Object.fromEntries(parts.map((part) => [partFile(part.part), writePart(part)])) };
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

describe('a part', () => {
  test('holds what one job built, although patterns match nothing', async () => {
    expect(await partOf('macos', { 'dist/lib.tgz': files['dist/lib.tgz'] })).toEqual({
      schema: 1,
      part: 'macos',
      release: { id: 'v1.0.0', commit: 'c'.repeat(40) },
      build,
      tools: [{ name: 'sampler', version: '1.2.3' }],
      artifacts: [expect.objectContaining({ file: 'dist/lib.tgz', channels: ['main'] })],
    });
  });

  const git = { commit: 'c'.repeat(40), tags: ['v1.0.0'], changed: [] };
  test.each<[string, string, SampleProject]>([
    ['CONFIG_GLOB_EMPTY', 'nothing at all', { files: {} }],
    ['VERSION_MISMATCH', 'another version', { files: { 'dist/lib.tgz': built('lib', '2.0.0') } }],
    ['ARTIFACT_UNREADABLE', 'no package', { files: { 'dist/lib.tgz': 'garbage' } }],
    ['ARTIFACT_UNREADABLE', 'a package without a manifest', { files: { 'dist/odd.tgz': built('odd') } }],
    ['ARTIFACT_UNCLAIMED', 'a file for no channel', { files: { ...files, 'dist/lib.whl': 'x' } }],
    ['TREE_DIRTY', 'what was built of changed files', { git: { ...git, changed: ['a.txt'] } }],
    ['TARGET_MISMATCH', 'what was built at another commit', { tags: { 'v1.0.0': 'd'.repeat(40) } }],
  ])('is refused, %s, of %s', async (code, _, change) => {
    const codes = await codesOf(makePart(projectOf(change), 'linux', { build }));
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  test('is refused under a name that the configuration does not list', async () => {
    expect(await codesOf(makePart(projectOf(), 'windows', { build }))).toEqual(['USAGE']);
    expect(await codesOf(makePart(sampleProject(), 'linux', { build }))).toEqual(['USAGE']);
  });
});

describe('parts are merged', () => {
  test('into the very seal that one job would have made', async () => {
    const whole = await makeSeal(projectOf(), { build });
    const merged = await mergeParts(projectOf({ files: withParts(await bothParts()) }), { build });
    expect(writeSeal(merged)).toBe(writeSeal(whole));
    expect(readSeal(writeSeal(merged))).toEqual(merged);
  });

  test('when two of them hold the same bytes', async () => {
    const [linux, macos] = await bothParts();
    const parts = [
      linux,
      { ...macos, artifacts: [...(linux?.artifacts ?? []), ...(macos?.artifacts ?? [])] },
    ];
    const project = projectOf({ files: withParts(parts as Part[]) });
    expect((await mergeParts(project, { build })).artifacts).toHaveLength(2);
  });

  test('with the tools of each, named where they differ, in whatever order they come', async () => {
    const [linux, macos] = await bothParts();
    const tools = (part: Part | undefined, own: Part['tools']) => ({ ...part, tools: own }) as Part;
    const [node, npm] = [
      { name: 'node', version: '24.1.0' },
      { name: 'npm', version: '11.0.0' },
    ];
    const parts = [tools(linux, [npm, node]), tools(macos, [node, { name: 'npm', version: '11.1.0' }])];
    const expected = [
      node,
      { ...npm, parts: ['linux'] },
      { name: 'npm', version: '11.1.0', parts: ['macos'] },
    ];
    for (const each of [parts, parts.toReversed()])
      expect((await mergeParts(projectOf({ files: withParts(each) }), { build })).tools).toEqual(expected);
  });
});

describe('no seal is made of', () => {
  const mergeOf = async (change: (parts: readonly Part[]) => readonly Part[], own = files) =>
    codesOf(mergeParts(projectOf({ files: withParts(change(await bothParts()), own) }), { build }));
  const second = (change: Partial<Part>) => (parts: readonly Part[]) =>
    parts.map((part, index) => (index === 1 ? { ...part, ...change } : part));

  test('parts that are missing, all of them named', async () => {
    expect(await mergeOf(() => [])).toEqual(['PART_MISSING', 'PART_MISSING']);
    expect(await mergeOf((parts) => parts.slice(1))).toEqual(['PART_MISSING']);
  });

  test.each<[string, Partial<Part>]>([
    ['another commit', { release: { id: 'v1.0.0', commit: 'd'.repeat(40) } }],
    ['another release', { release: { id: 'v1.0.1', commit: 'c'.repeat(40) } }],
    ['another run', { build: { ...build, run: build.run.replace('57', '58') } }],
    ['another attempt', { build: { ...build, attempt: 2 } }],
    ['another workflow', { build: { ...build, workflow: 'ci.yml' } }],
    ['no workflow', { build: { run: build.run, attempt: 1 } }],
  ])('a part of %s', async (_, change) => {
    expect(await mergeOf(second(change))).toEqual(['PART_CLASH']);
  });

  test('a file that two parts hold with different bytes', async () => {
    const codes = await mergeOf(([linux, macos]) => {
      const [app] = linux?.artifacts ?? [];
      const other = { ...app, digest: digestOf(Buffer.from('other')) };
      return [linux, { ...macos, artifacts: [...(macos?.artifacts ?? []), other] }] as Part[];
    });
    expect(codes).toEqual(['PART_CLASH']);
  });

  test('files that are not here, or not as they were sealed', async () => {
    const [macosOnly] = (await bothParts()).slice(1);
    expect(macosOnly?.artifacts).toHaveLength(1);
    expect(
      await mergeOf((parts) => parts, { ...files, 'dist/lib.tgz': `${files['dist/lib.tgz']} ` }),
    ).toEqual(['SEAL_BROKEN']);
    const gone = await mergeOf((parts) => parts, { 'dist/app.tgz': files['dist/app.tgz'] } as typeof files);
    expect(gone).toEqual(['PART_MISSING', 'PACKAGE_LEFT_OUT']);
  });

  test('a file that no part sealed', async () => {
    const codes = await mergeOf(second({ artifacts: [] }) as never);
    // A part without artifacts is none.
    expect(codes).toEqual(['SEAL_INVALID']);
    const [linux] = await bothParts();
    const both = { ...linux, part: 'macos' } as Part;
    expect(await mergeOf(() => [linux as Part, both])).toEqual(['PART_CLASH']);
  });

  test('a part under the name of another, or one that nobody listed', async () => {
    const [linux, macos] = await bothParts();
    const own = {
      ...files,
      [partFile('linux')]: writePart(linux as Part),
      [partFile('macos')]: writePart(linux as Part),
    };
    expect(await codesOf(mergeParts(projectOf({ files: own }), { build }))).toEqual(['PART_CLASH']);
    const stray = {
      ...withParts([linux as Part, macos as Part]),
      [partFile('windows')]: writePart(macos as Part),
    };
    expect(await codesOf(mergeParts(projectOf({ files: stray }), { build }))).toEqual(['PART_CLASH']);
  });

  test('artifacts that disagree with each other, which no part could see', async () => {
    const parts = [
      await partOf('linux', { 'dist/app.tgz': files['dist/app.tgz'] }),
      await partOf('macos', {
        'dist/lib.tgz': files['dist/lib.tgz'],
        'dist/app2.tgz': files['dist/app.tgz'],
      }),
    ];
    const own = { ...files, 'dist/app2.tgz': files['dist/app.tgz'] };
    const codes = await codesOf(mergeParts(projectOf({ files: withParts(parts, own) }), { build }));
    expect(new Set(codes)).toEqual(new Set(['ARTIFACT_DUPLICATE']));
  });

  test('patterns that no part matched', async () => {
    const packages = [manifest('lib')];
    const lib = { 'dist/lib.tgz': files['dist/lib.tgz'] };
    const parts = [
      await makePart(projectOf({ files: lib, packages }), 'linux', { build }),
      await makePart(projectOf({ files: lib, packages }), 'macos', { build }),
    ];
    const project = projectOf({ files: withParts(parts, lib as typeof files), packages });
    expect(await codesOf(mergeParts(project, { build }))).toEqual(['CONFIG_GLOB_EMPTY']);
  });
});

describe('tools that are pinned', () => {
  const pinned = (tools: Record<string, string>) => projectOf({}, { tools });

  test('are recorded, and must have made the artifacts', async () => {
    const seal = await makeSeal(pinned({ sampler: '1.2.3', ruler: '1.2.3' }), { build });
    expect(seal.tools.map(({ name }) => name)).toEqual(['sampler', 'ruler']);
    expect(await codesOf(makeSeal(pinned({ sampler: '1.2', ruler: '2.0.0' }), { build }))).toEqual([
      'TOOL_DRIFT',
      'TOOL_DRIFT',
    ]);
  });

  test('may be others in a rehearsal', async () => {
    const seal = await makeSeal(pinned({ sampler: '2.0.0' }), { build, provisional: true });
    expect(seal.tools).toEqual([{ name: 'sampler', version: '1.2.3' }]);
  });

  test('are held against every part', async () => {
    const [linux, macos] = await bothParts();
    const parts = [linux, { ...macos, tools: [{ name: 'sampler', version: 'sampler 1.3.0 (2026-01-01)' }] }];
    const change = { files: withParts(parts as Part[]) };
    const merge = (version: string) =>
      mergeParts(projectOf(change, { tools: { sampler: version } }), { build });
    expect(await codesOf(merge('1.2.3'))).toEqual(['TOOL_DRIFT']);
    expect(await codesOf(merge('1.3.0'))).toEqual(['TOOL_DRIFT']);
    expect(await codesOf(merge('9.9.9'))).toEqual(['TOOL_DRIFT', 'TOOL_DRIFT']);
  });
});
