import { afterEach, describe, expect, test } from '@jest/globals';
import { fail, type HttpRequest, type Secret, secretOf, type Target } from '@lockstep/core';
import {
  type Answer,
  json,
  type RecordedRequest,
  type RecordingRegistry,
  type Responder,
  startRecordingRegistry,
} from '../../registry/recording-registry.ts';
import {
  contextOf,
  only,
  openChannel,
  type Surroundings,
  sealed,
  sealOf,
  targetsFor,
} from './channel-fixture.ts';
import { sampleSdist, sampleWheel } from './sample-files.ts';

const wheel = sampleWheel();
const sdist = sampleSdist();
const samples = [wheel, sdist];
const secret: Secret = secretOf('PYPI_TOKEN', 'pypi-secret');
const running: RecordingRegistry[] = [];

async function start(respond: Responder): Promise<RecordingRegistry> {
  const registry = await startRecordingRegistry(respond);
  running.push(registry);
  return registry;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.close()));
});

function page(files: readonly object[], fields: object = {}): Answer {
  const body = { meta: { 'api-version': '1.4' }, name: 'left-pad', files, ...fields };
  return json(200, body, { 'content-type': 'application/vnd.pypi.simple.v1+json' });
}

async function setUp(respond: Responder) {
  const registry = await start(respond);
  const channel = openChannel(`${registry.url}legacy/`, `${registry.url}simple/`);
  const targets = targetsFor(channel, samples);
  const observe = (surroundings: Surroundings = {}) =>
    channel.observe(targets, contextOf(samples, surroundings));
  return { registry, channel, targets, observe };
}

function digestOf(target: Target | undefined): string {
  return target?.artifact.digest.sha256 ?? '';
}

describe('observing', () => {
  test('asks once for all files of a project, past every cache, in the preferred form', async () => {
    const { registry, observe } = await setUp(() => json(404, {}));
    expect(await observe()).toEqual([{ state: 'absent' }, { state: 'absent' }]);
    const request = only(registry.requests);
    expect(request.path).toBe('/simple/left-pad/');
    expect(request.headers).toMatchObject({
      accept: expect.stringMatching(/^application\/vnd\.pypi\.simple\.v1\+json, .*text\/html/),
      'cache-control': 'no-cache',
    });
  });

  test('asks for each project by its own name', async () => {
    const { registry, channel } = await setUp(() => json(404, {}));
    const other = sampleWheel({ name: 'right.pad' });
    const artifacts = [sealed(wheel), sealed(other, { name: 'right-pad' })];
    await channel.observe(channel.targets(sealOf(artifacts)), contextOf([wheel, other]));
    expect(registry.requests.map(({ path }) => path)).toEqual(['/simple/left-pad/', '/simple/right-pad/']);
  });

  test('tells the digest that the index names, and what is yanked', async () => {
    const sha256 = digestOf(only(targetsFor(openChannel('http://a.example/', 'http://a.example/'), [wheel])));
    const url = `https://files.example.org/${wheel.file}`;
    const { observe } = await setUp(() =>
      page([{ filename: wheel.file, url, hashes: { sha256 }, size: 7, yanked: 'broken' }]),
    );
    expect(await observe()).toEqual([
      { state: 'present', digest: { sha256, size: 7 }, yanked: true, ref: url },
      { state: 'absent' },
    ]);
  });

  test('hashes the file where the index names no digest', async () => {
    const { observe, targets } = await setUp(({ path }) =>
      path.startsWith('/simple/')
        ? page([{ filename: wheel.file, url: `../../files/${wheel.file}`, hashes: {} }])
        : { status: 200, body: wheel.bytes },
    );
    expect((await observe())[0]).toMatchObject({ state: 'present', digest: targets[0]?.artifact.digest });
  });

  test('does not know what is there when neither tells', async () => {
    const { observe } = await setUp(({ path }) =>
      path.startsWith('/simple/')
        ? page([{ filename: wheel.file, url: '/files/x.whl', hashes: {} }])
        : { status: 500 },
    );
    expect((await observe())[0]).toMatchObject({ state: 'unknown' });
  });

  test('takes a redirect to another index for absence, as pypiserver’s fallback means it', async () => {
    const away = { status: 303, headers: { location: 'https://fallback.example.org/simple/left-pad/' } };
    const { observe } = await setUp(() => away);
    expect(await observe()).toEqual([{ state: 'absent' }, { state: 'absent' }]);
  });

  test.each<readonly [string, Answer]>([
    ['a failing registry', { status: 503 }],
    ['a forbidden look', { status: 403 }],
    [
      'a log-in page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<title>Log in</title>' },
    ],
    [
      'a redirect to a log-in',
      { status: 302, headers: { location: 'https://login.example.org/?next=/left-pad/' } },
    ],
    ['a redirect to itself', { status: 302, headers: { location: '/simple/left-pad/' } }],
    [
      'an index that moved',
      { status: 301, headers: { location: 'https://new.example.org/simple/left-pad/' } },
    ],
    [
      'an index that moved for good',
      { status: 308, headers: { location: 'https://new.example.org/simple/left-pad/' } },
    ],
    [
      'the HTML page of another project',
      {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<title>Links for right-pad</title><a href="/right_pad-1.0.tar.gz">x</a>',
      },
    ],
    ['an answer of no kind', { status: 200, body: 'OK' }],
    ['broken JSON', { status: 200, headers: { 'content-type': 'application/json' }, body: '{' }],
    ['a quarantined project', page([], { 'project-status': { status: 'quarantined' } })],
    ['a malformed record', page([wheel, sdist].map(({ file }) => ({ filename: file })))],
  ])('behind %s is unknown', async (_title, answer) => {
    const { observe } = await setUp(() => answer);
    const observed = await observe();
    expect(observed.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });

  test('shows the secret to the origin of uploads alone', async () => {
    const { registry, observe } = await setUp(() => json(404, {}));
    await observe({ secret });
    expect(registry.requests[0]?.headers.authorization).toMatch(/^Basic /);
    const channel = openChannel('https://upload.example.org/legacy/', `${registry.url}simple/`);
    await channel.observe(targetsFor(channel, samples), contextOf(samples, { secret }));
    expect(registry.requests[1]?.headers.authorization).toBeUndefined();
  });
});

describe('planning', () => {
  const channel = openChannel('https://example.org/legacy/', 'https://example.org/simple/');
  const [first, second] = targetsFor(channel, samples);
  if (first === undefined || second === undefined) throw new Error('targets are missing');

  test('uploads what is absent, for ever, the sdist after its wheel', () => {
    expect(channel.steps(second, { state: 'absent' })).toEqual([
      {
        key: `upload pypi:${sdist.file}`,
        target: `pypi:${sdist.file}`,
        channel: 'pypi',
        phase: 'commit',
        undo: 'never',
        title: `upload ${sdist.file} to pypi`,
        needs: [first.key],
      },
    ]);
  });

  test.each([
    { state: 'present', digest: {}, yanked: false },
    { state: 'unknown', why: 'x' },
    { state: 'burned' },
  ] as const)('does nothing about what is %j', (observed) => {
    expect(channel.steps(first, observed)).toEqual([]);
  });

  test('cannot undo anything', () => {
    expect(channel.undo).toBeUndefined();
  });

  test('knows how many new projects Warehouse takes, and of no other registry', () => {
    expect(channel.limits.quotas).toMatchObject([{ what: 'new package', burst: 20 }]);
    expect(openChannel('https://example.org/', 'https://example.org/simple/').limits.quotas).toBeUndefined();
  });
});

describe('uploading', () => {
  async function upload(respond: Responder, surroundings: Surroundings = { secret }) {
    const { registry, channel, targets } = await setUp(respond);
    const [target] = targets;
    const [step] = target === undefined ? [] : channel.steps(target, { state: 'absent' });
    if (target === undefined || step === undefined) throw new Error('no step is planned');
    const context = contextOf(samples, surroundings);
    return { registry, channel, target, step, apply: () => channel.apply(step, target, context) };
  }

  function fieldsOf({ body, headers }: RecordedRequest): Record<string, string> {
    const boundary = /boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return Object.fromEntries(
      parts.map((part) => {
        const [head = '', ...content] = part.split('\r\n\r\n');
        return [/name="([^"]*)"/.exec(head)?.[1] ?? '', content.join('\r\n\r\n').replace(/\r\n$/, '')];
      }),
    );
  }

  test('is one request to the very address, with the token as a password', async () => {
    const { registry, apply } = await upload(() => ({ status: 200 }));
    expect(await apply()).toMatchObject({ outcome: 'stored' });
    const request = only(registry.requests);
    expect([request.method, request.path]).toEqual(['POST', '/legacy/']);
    const basic = Buffer.from('__token__:pypi-secret').toString('base64');
    expect(request.headers.authorization).toBe(`Basic ${basic}`);
  });

  test('sends the metadata of the file, and the file', async () => {
    const { registry, apply, target } = await upload(() => ({ status: 200 }));
    await apply();
    const request = only(registry.requests);
    expect(fieldsOf(request)).toMatchObject({
      ':action': 'file_upload',
      protocol_version: '1',
      version: '1.0',
      filetype: 'bdist_wheel',
      sha256_digest: target.artifact.digest.sha256,
    });
    expect(request.body).toContain(`filename="${wheel.file}"`);
    expect(Number(request.headers['content-length'])).toBeGreaterThan(wheel.bytes.length);
  });

  test('is never sent twice', async () => {
    const { registry, apply } = await upload(() => ({ status: 502 }));
    expect(await apply()).toMatchObject({ outcome: 'unknown' });
    expect(registry.requests).toHaveLength(1);
  });

  test('sends nothing when the file changed since it was read ahead', async () => {
    const { registry, channel, target, step } = await upload(() => ({ status: 200 }));
    const context = contextOf(samples, { secret });
    await channel.prepare?.(target, context);
    const read = async () => {
      throw fail('SEAL_BROKEN', 'the file holds other bytes');
    };
    const changed = { ...context, artifacts: { ...context.artifacts, read } };
    await expect(channel.apply(step, target, changed)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    expect(registry.requests).toEqual([]);
  });

  test('sends nothing when the file is another package than the sealed one', async () => {
    const { registry, channel } = await setUp(() => ({ status: 200 }));
    const target = only(channel.targets(sealOf([sealed(wheel, { version: '2.0' })])));
    const step = only(channel.steps(target, { state: 'absent' }));
    await expect(channel.apply(step, target, contextOf(samples, { secret }))).rejects.toMatchObject({
      code: 'SEAL_BROKEN',
    });
    expect(registry.requests).toEqual([]);
  });

  test('does not repeat the secret, even where the registry does', async () => {
    const { apply } = await upload(() => ({ status: 403, body: 'bad token pypi-secret' }));
    const receipt = await apply();
    expect(receipt).toMatchObject({ outcome: 'refused', problem: { code: 'AUTH_FORBIDDEN' } });
    expect(JSON.stringify(receipt)).not.toContain('pypi-secret');
  });

  test('asks for nothing but its own origin to see the secret', async () => {
    const requests: HttpRequest[] = [];
    const http = async (request: HttpRequest) => {
      requests.push(request);
      return { kind: 'failure', sent: false, why: 'offline' } as const;
    };
    const { apply, registry } = await upload(() => ({ status: 200 }), { secret, http });
    expect(await apply()).toMatchObject({ outcome: 'unsent' });
    expect(only(requests).credential?.origins).toEqual([new URL(registry.url).origin]);
  });
});
