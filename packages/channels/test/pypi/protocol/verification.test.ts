import { afterEach, describe, expect, test } from '@jest/globals';
import { type Digest, digestOf } from '@lockstep/core';
import {
  json,
  type RecordingRegistry,
  type Responder,
  startRecordingRegistry,
} from '../../registry/recording-registry.ts';
import { contextOf, openChannel, targetsFor } from './channel-fixture.ts';
import { sampleSdist, sampleWheel } from './sample-files.ts';

const metadata = ['Requires-Python: >=3.9, <4'];
const wheel = sampleWheel({ metadata });
const sdist = sampleSdist({ metadata });
const samples = [wheel, sdist];
const info = { version: '1.0', summary: 'Pads', description: 'Pads on the left.\r\n' };
const running: RecordingRegistry[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.close()));
});

/** The `METADATA` of the sample wheel, as an index hands it out beside it. */
const sideFile = `Metadata-Version: 2.1\nName: Left.Pad\nVersion: 1.0\nSummary: Pads\n${metadata[0]}\n\nPads on the left.\n`;

interface Shown {
  /** Changes of the wheel’s record. */
  readonly record?: object;
  /** What a download gives. */
  readonly bytes?: Uint8Array;
  readonly sideFile?: string;
  readonly info?: object;
  readonly legacy?: boolean;
}

function recordOf(file: string, digest: Digest, extra: object = {}) {
  const { sha256, size } = digest;
  return {
    filename: file,
    url: `/files/${file}`,
    hashes: { sha256 },
    size,
    'requires-python': '<4,>=3.9',
    yanked: false,
    ...extra,
  };
}

function respondWith(shown: Shown): Responder {
  const { sha256 } = digestOf(Buffer.from(sideFile));
  const files = [
    recordOf(wheel.file, digestOf(wheel.bytes), { 'core-metadata': { sha256 }, ...shown.record }),
    recordOf(sdist.file, digestOf(sdist.bytes)),
  ];
  return ({ path }) => {
    if (path.startsWith('/simple/'))
      return json(200, { meta: { 'api-version': '1.4' }, name: 'left-pad', files });
    if (path === '/pypi/left-pad/1.0/json')
      return shown.info ? json(200, { info: shown.info }) : json(404, {});
    if (path.endsWith('.metadata')) return { status: 200, body: shown.sideFile ?? sideFile };
    if (path === `/files/${wheel.file}`) return { status: 200, body: shown.bytes ?? wheel.bytes };
    return path === `/files/${sdist.file}` ? { status: 200, body: sdist.bytes } : { status: 404 };
  };
}

async function verify(shown: Shown = {}) {
  const registry = await startRecordingRegistry(respondWith(shown));
  running.push(registry);
  const upload = `${registry.url}${shown.legacy === false ? '' : 'legacy/'}`;
  const channel = openChannel(upload, `${registry.url}simple/`);
  const verifications = await channel.verify(targetsFor(channel, samples), contextOf([]));
  const problems = verifications.flatMap((each) => each.problems);
  return { registry, verifications, problems, codes: problems.map(({ code }) => code) };
}

describe('verifying', () => {
  test('finds nothing wrong, without the sealed files at hand', async () => {
    const { verifications, codes, registry } = await verify({ info });
    expect(codes).toEqual([]);
    expect(verifications.map(({ observed }) => observed)).toMatchObject([
      { state: 'present', digest: digestOf(wheel.bytes) },
      { state: 'present', digest: digestOf(sdist.bytes) },
    ]);
    expect(registry.requests.map(({ path }) => path).toSorted()).toEqual(
      [
        `/files/${sdist.file}`,
        `/files/${wheel.file}`,
        `/files/${wheel.file}.metadata`,
        '/pypi/left-pad/1.0/json',
        '/simple/left-pad/',
      ].toSorted(),
    );
  });

  const other = sampleWheel({ metadata, code: 'print("other")' });
  const otherSha256 = digestOf(other.bytes).sha256;

  test.each<readonly [string, Shown, readonly string[]]>([
    [
      'another digest',
      { record: { hashes: { sha256: otherSha256 }, size: other.bytes.length }, bytes: other.bytes },
      ['DIGEST_CONFLICT'],
    ],
    ['another size', { record: { size: 1 } }, ['DIGEST_CONFLICT']],
    [
      'other bytes without a digest',
      { record: { hashes: {}, size: undefined }, bytes: other.bytes },
      ['DIGEST_CONFLICT'],
    ],
    ['other bytes than the index says', { bytes: other.bytes }, ['CORRUPT_ARTIFACT']],
    ['bytes that are cut short', { bytes: wheel.bytes.subarray(0, 100) }, ['CORRUPT_ARTIFACT']],
    ['more bytes', { bytes: Buffer.concat([wheel.bytes, wheel.bytes]) }, ['CORRUPT_ARTIFACT']],
    ['no file', { record: { url: '/files/gone.whl' } }, ['STATE_UNKNOWN']],
    ['a yanked release', { record: { yanked: true } }, ['YANKED']],
    ['another Python', { record: { 'requires-python': '>=3.8' } }, ['METADATA_MISMATCH']],
    ['no Python', { record: { 'requires-python': null } }, ['METADATA_MISMATCH']],
    ['no Python on an index that need not say', { record: { 'requires-python': null }, legacy: false }, []],
    [
      'another hash of the metadata',
      { record: { 'core-metadata': { sha256: otherSha256 } } },
      ['CORRUPT_ARTIFACT'],
    ],
    ['other metadata', { sideFile: 'Metadata-Version: 2.1\n' }, ['CORRUPT_ARTIFACT']],
    [
      'other metadata without a hash',
      { record: { 'core-metadata': true }, sideFile: 'x' },
      ['CORRUPT_ARTIFACT'],
    ],
    ['no metadata beside the file', { record: { 'core-metadata': false }, sideFile: 'x' }, []],
    ['another description', { info: { ...info, description: 'UNKNOWN' } }, ['METADATA_MISMATCH']],
    ['another summary', { info: { ...info, summary: null } }, ['METADATA_MISMATCH']],
    ['the same version in another spelling', { info: { ...info, version: 'v1.0' } }, []],
    ['no page', {}, []],
  ])('finds %s', async (_title, shown, expected) => {
    expect((await verify(shown)).codes).toEqual(expected);
  });

  test('shows foreign words as one short line', async () => {
    const { problems } = await verify({
      record: { 'requires-python': `>=3.8\n::error::${'x'.repeat(4000)}` },
    });
    expect(problems[0]?.message).toMatch(/Python “>=3.8 ::error::x+…”/);
    expect(problems[0]?.message.length).toBeLessThan(600);
  });

  test('takes what old build tools write where nothing is known for nothing', async () => {
    const sample = sampleWheel({ metadata: ['Author: UNKNOWN', 'Maintainer: UNKNOWN'] });
    const registry = await startRecordingRegistry(({ path }) => {
      if (path.startsWith('/simple/')) {
        const files = [{ ...recordOf(sample.file, digestOf(sample.bytes)), 'requires-python': null }];
        return json(200, { meta: { 'api-version': '1.4' }, name: 'left-pad', files });
      }
      return path.startsWith('/pypi/') ? json(200, { info }) : { status: 200, body: sample.bytes };
    });
    running.push(registry);
    const channel = openChannel(`${registry.url}legacy/`, `${registry.url}simple/`);
    const [found] = await channel.verify(targetsFor(channel, [sample]), contextOf([]));
    expect(found?.problems).toEqual([]);
  });

  test('names what the page shows otherwise, and calls it an incident', async () => {
    const { problems } = await verify({ info: { ...info, summary: 'Other', version: '1.1' } });
    expect(problems).toMatchObject([
      {
        severity: 'incident',
        message: expect.stringContaining('another Version, Summary than'),
        rerun: false,
      },
    ]);
  });

  test('reports absence and doubt as they are', async () => {
    const channel = openChannel('http://127.0.0.1:9/', 'http://127.0.0.1:9/simple/');
    const targets = targetsFor(channel, samples);
    const answers = (status: number) =>
      contextOf([], { http: async () => ({ kind: 'answer', status, headers: {}, body: new Uint8Array() }) });
    const states = async (status: number) =>
      (await channel.verify(targets, answers(status))).map(({ observed, problems }) => [
        observed.state,
        problems.length,
      ]);
    expect(await states(404)).toEqual([
      ['absent', 0],
      ['absent', 0],
    ]);
    expect(await states(500)).toEqual([
      ['unknown', 0],
      ['unknown', 0],
    ]);
  });
});
