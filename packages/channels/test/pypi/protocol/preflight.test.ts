import { describe, expect, test } from '@jest/globals';
import type { Artifact, HttpRequest } from '@lockstep/core';
import { secretOf } from '@lockstep/core';
import { versionInName } from '../../../src/pypi/preflight-project.ts';
import { anySecret, contextOf, openChannel, sealed, sealOf } from './channel-fixture.ts';
import { type Sample, sampleSdist, sampleWheel } from './sample-files.ts';
import { tokenOf } from './tokens.ts';

const wheel = sampleWheel();
const sdist = sampleSdist();
const now = Date.parse('2026-03-15T12:00:00Z');
const index = 'https://index.example.org/simple/';
const warehouse = 'https://index.example.org/legacy/';
const elsewhere = 'https://index.example.org/';
const token = secretOf('PYPI_TOKEN', tokenOf('index.example.org', [3, 'uuid']));

interface Situation {
  readonly samples?: readonly Sample[];
  readonly artifacts?: readonly Artifact[];
  readonly upload?: string;
  /** The index’s answer: a page’s fields, or a status. */
  readonly page?: object | number;
}

function file(filename: string, fields: object = {}) {
  return { filename, url: `/files/${filename}`, hashes: {}, ...fields };
}

async function preflight({ samples = [wheel, sdist], artifacts, upload = warehouse, page = 404 }: Situation) {
  const channel = openChannel(upload, index);
  const requests: HttpRequest[] = [];
  const http = async (request: HttpRequest) => {
    requests.push(request);
    const body = {
      meta: { 'api-version': '1.4' },
      name: 'left-pad',
      files: [],
      ...(typeof page === 'object' && page),
    };
    return {
      kind: 'answer',
      status: typeof page === 'number' ? page : 200,
      headers: { 'content-type': 'application/json' },
      body: new TextEncoder().encode(JSON.stringify(body)),
    } as const;
  };
  const targets = channel.targets(sealOf(artifacts ?? samples.map((sample) => sealed(sample))));
  const secret = upload === warehouse ? token : anySecret;
  const found = await channel.preflight(targets, contextOf(samples, { http, now, secret }));
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  return { ...found, requests, codes: found.problems.map(({ code }) => code) };
}

function daysAgo(days: number): string {
  return new Date(now - days * 24 * 3600_000).toISOString().replace('Z', '000Z');
}

describe('the preflight of a new project', () => {
  test('finds nothing wrong, and says what it cannot know', async () => {
    const { codes, notes, credential, requests } = await preflight({});
    expect(codes).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('left-pad is new on the registry')]);
    expect(credential).toMatchObject({ secret: 'PYPI_TOKEN', strength: 'not provable here' });
    expect(requests).toHaveLength(1);
  });

  test('says when the token would travel unencrypted', async () => {
    const channel = openChannel('http://pypi.example.org/', 'http://pypi.example.org/simple/');
    const http = async () => ({ kind: 'failure', sent: false, why: 'offline' }) as const;
    const { notes } = await channel.preflight([], contextOf([], { http, secret: anySecret }));
    expect(notes).toEqual([expect.stringContaining('unencrypted')]);
  });
});

describe('the preflight of a project that exists', () => {
  const old = file('left_pad-0.9.tar.gz', { 'upload-time': daysAgo(400), yanked: true });

  test('finds nothing wrong with one more version', async () => {
    const { codes, notes } = await preflight({ page: { files: [old] } });
    expect([codes, notes]).toEqual([[], []]);
  });

  test('says until when a version takes the files that are missing', async () => {
    const page = { files: [old, file(wheel.file, { 'upload-time': daysAgo(13) })] };
    const { codes, notes } = await preflight({ page });
    expect(codes).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/left-pad 1\.0 has files since 2026-03-02.*14 days/)]);
  });

  test.each([
    ['the oldest file counts', [file(wheel.file, { 'upload-time': daysAgo(15) })]],
    [
      'also of another platform',
      [file('left_pad-1.0.0-cp39-cp39-win32.whl', { 'upload-time': daysAgo(15) })],
    ],
    [
      'not the newest',
      [
        file('left_pad-1.0-1-py3-none-any.whl', { 'upload-time': daysAgo(15) }),
        file(wheel.file, { 'upload-time': daysAgo(1) }),
      ],
    ],
    [
      'whatever others say of themselves',
      [
        file('left_pad-1.0-1-py3-none-any.whl', { 'upload-time': '0' }),
        file(wheel.file, { 'upload-time': daysAgo(15) }),
      ],
    ],
  ])('refuses a version that takes no more files: %s', async (_title, files) => {
    const { codes } = await preflight({ page: { files } });
    expect(codes).toEqual(['RELEASE_CLOSED']);
  });

  test.each([
    ['all files are there', [file(wheel.file, { 'upload-time': daysAgo(99) }), file(sdist.file)], warehouse],
    ['the registry is another', [file(wheel.file, { 'upload-time': daysAgo(99) })], elsewhere],
    ['the time is not told', [file(wheel.file)], warehouse],
    ['the time is none', [file(wheel.file, { 'upload-time': 'yesterday' })], warehouse],
  ])('does not count days when %s', async (_title, files, upload) => {
    expect(await preflight({ page: { files }, upload })).toMatchObject({ codes: [], notes: [] });
  });

  test.each([
    ['a yanked version', { files: [file(wheel.file, { yanked: 'broken' })] }, 'YANKED'],
    ['an archived project', { 'project-status': { status: 'archived' } }, 'AUTH_FORBIDDEN'],
    ['a quarantined project', { 'project-status': { status: 'quarantined' } }, 'REJECTED'],
  ])('refuses %s, and blocks', async (_title, page, code) => {
    const { problems } = await preflight({ page });
    expect(problems).toMatchObject([{ code, severity: 'blocked' }]);
  });

  test('says when the index does not tell', async () => {
    expect((await preflight({ page: 503 })).notes).toEqual([expect.stringContaining('HTTP 503')]);
  });
});

describe('the preflight of files', () => {
  const mebibyte = 1024 * 1024;
  function sized(size: number): Situation {
    const artifact = sealed(sdist);
    return {
      samples: [sdist],
      artifacts: [{ ...artifact, digest: { ...artifact.digest, size: size * mebibyte } }],
    };
  }

  test.each([
    [100, 404, []],
    [101, 404, ['TOO_LARGE']],
    [101, {}, []],
    [1024, {}, []],
    [1025, {}, ['TOO_LARGE']],
  ])('finds in a file of %i MiB, the project answering %j: %j', async (size, page, expected) => {
    expect((await preflight({ ...sized(size), page })).codes).toEqual(expected);
  });

  test('notes a size that needs a raised limit', async () => {
    expect((await preflight({ ...sized(101), page: {} })).notes).toEqual([
      expect.stringContaining('101 MiB'),
    ]);
  });

  test.each([
    ['linux_x86_64', ['ARTIFACT_NAME_WRONG'], 0],
    ['linux_aarch64', ['ARTIFACT_NAME_WRONG'], 0],
    ['linux_armv7l', [], 0],
    ['manylinux_2_28_x86_64', [], 0],
    ['manylinux2014_ppc64', [], 0],
    ['musllinux_1_2_riscv64', [], 0],
    ['musllinux_1_2_ppc64', [], 1],
    ['macosx_10_9_universal2', [], 0],
    ['macosx_26_0_arm64', [], 0],
    ['macosx_27_0_arm64', [], 1],
    ['win_arm64', [], 0],
    ['ios_13_0_arm64_iphoneos', [], 0],
    ['android_24_x86_64', [], 0],
    ['pyemscripten_2025_0_wasm32', [], 0],
    ['emscripten_4_0_9_wasm32', [], 1],
    ['manylinux_2_17_x86_64.manylinux2014_x86_64', [], 0],
  ])('knows whether the registry takes the platform %s', async (platform, codes, doubts) => {
    const found = await preflight({ samples: [sampleWheel({ platform })], page: { files: [] } });
    expect([found.codes, found.notes.length]).toEqual([codes, doubts]);
  });

  test('refuses what the public registry refuses, and lets others take it', async () => {
    const metadata = ['Classifier: Private :: Do Not Upload', 'Requires-Dist: a @ https://example.org/a.whl'];
    const samples = [sampleSdist({ metadata })];
    expect((await preflight({ samples })).codes).toEqual(['METADATA_INVALID', 'METADATA_INVALID']);
    expect((await preflight({ samples, upload: elsewhere })).codes).toEqual([]);
  });

  test('refuses a local version on the public registry', async () => {
    const local = sampleSdist({ version: '1.0+local' });
    const artifacts = [sealed(local, { version: '1.0+local' })];
    expect((await preflight({ samples: [local], artifacts })).codes).toEqual(['METADATA_INVALID']);
    expect((await preflight({ samples: [local], artifacts, upload: elsewhere })).codes).toEqual([]);
  });

  test('finds files of one version that disagree', async () => {
    const samples = [
      sampleWheel({ metadata: ['Requires-Python: >=3.9'] }),
      sampleSdist({ metadata: ['Requires-Python: >=3.8'] }),
    ];
    const { problems } = await preflight({ samples });
    expect(problems).toMatchObject([
      { code: 'METADATA_MISMATCH', message: expect.stringMatching(/Requires-Python.*3\.8.*3\.9/) },
    ]);
  });

  test('reports a file that cannot be read with everything else', async () => {
    const broken = { file: wheel.file, bytes: new Uint8Array([1, 2, 3]) };
    const { codes } = await preflight({
      samples: [broken, sampleSdist({ version: '1.0' })],
      page: { 'project-status': { status: 'archived' } },
    });
    expect(codes).toHaveLength(2);
    expect(codes).toContain('AUTH_FORBIDDEN');
  });
});

test.each([
  ['left_pad-1.0-py3-none-any.whl', '1.0'],
  ['left_pad-1.0-1-py3-none-any.whl', '1.0'],
  ['left_pad-1.0.tar.gz', '1.0'],
  ['Left-Pad-1.0.post1.zip', '1.0.post1'],
  ['left.pad-1.0-rc1.tar.gz', '1.0rc1'],
  ['left_pad_extra-1.0.tar.gz', undefined],
  ['left-pad-extra-1.0.tar.gz', undefined],
  ['left_pad.tar.gz', undefined],
  ['', undefined],
])('the file name %s says the version %s', (name, expected) => {
  expect(versionInName(name, 'left-pad')).toBe(expected);
});
