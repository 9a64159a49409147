import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf, fail, secretOf } from '@lockstep/core';
import { contextWith } from '../../registry/loopback-context.ts';
import { json } from '../../registry/recording-registry.ts';
import { publishParts } from '../cargo-registry.ts';
import { filesOf, onlyTarget, openChannel, packCrate, sealedCrate, sealOf } from './crate-fixture.ts';
import { type CratesServer, indexFile, startCratesServer, type Table } from './crates-server.ts';
import { indexLine } from './scripted-http.ts';

const secret = secretOf('CARGO_REGISTRY_TOKEN', 'token of alice');

let server: CratesServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(table: (address: string) => Table): Promise<CratesServer> {
  server = await startCratesServer(table);
  return server;
}

async function setUp(registry: CratesServer, settings: object = {}) {
  const sealed = await sealedCrate({ name: 'foo' });
  const channel = openChannel({ index: registry.index, ...settings });
  const target = onlyTarget(channel, sealOf([sealed]));
  const warnings: string[] = [];
  const plain = contextWith(filesOf([sealed]), secret);
  const log = { ...plain.log, warn: (message: string) => void warnings.push(message) };
  const context = { ...plain, log };
  const apply = async () => {
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    return channel.apply(step, target, context);
  };
  const observe = async () => (await channel.observe([target], context))[0];
  const verify = async () => (await channel.verify([target], context))[0];
  return { sealed, channel, target, context, warnings, apply, observe, verify };
}

const taken = json(200, { warnings: { invalid_categories: [], invalid_badges: [], other: [] } });
const upload = 'PUT /api/v1/crates/new';

describe('publishing', () => {
  test('sends the sealed bytes by one request, with the token as it is', async () => {
    const registry = await start(() => ({ [upload]: taken }));
    const { apply, sealed, context, channel, target } = await setUp(registry);
    expect((await apply()).outcome).toBe('stored');
    expect(registry.asked()).toEqual(['GET /index/config.json', upload]);
    expect(registry.requests[1]?.headers).toMatchObject({
      authorization: 'token of alice',
      accept: 'application/json',
      'content-type': 'application/octet-stream',
    });
    const bodies: Uint8Array[] = [];
    const recording = {
      ...context,
      http: async (request: Parameters<typeof context.http>[0]) => {
        if (request.body instanceof Uint8Array) bodies.push(request.body);
        return context.http(request);
      },
    };
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    await channel.apply(step, target, recording);
    const parts = publishParts(Buffer.from(bodies[0] ?? []));
    expect(parts.crate.equals(sealed.bytes)).toBe(true);
    expect(parts).toMatchObject({ rest: 0 });
    expect(JSON.parse(parts.json)).toMatchObject({ name: 'foo', vers: '1.0.0', description: 'A crate' });
  });

  test('reads the configuration of the index once', async () => {
    const registry = await start(() => ({ [upload]: taken }));
    const { apply, observe } = await setUp(registry);
    await Promise.all([observe(), observe()]);
    await apply();
    expect(registry.asked().filter((each) => each.includes('config.json'))).toHaveLength(1);
  });

  test('shows what the registry remarks, in one safe line each', async () => {
    const warnings = {
      invalid_categories: ['mew'],
      invalid_badges: 'none',
      other: ['be\u001b[2Jware\n::error::', 7, 'token of alice'],
    };
    const registry = await start(() => ({ [upload]: json(200, { warnings }) }));
    const set = await setUp(registry);
    await set.apply();
    expect(set.warnings).toEqual([
      'foo@1.0.0 is on crates; it ignores the category “mew”',
      'foo@1.0.0 is on crates; it remarks “beware ::error::”',
      'foo@1.0.0 is on crates; it remarks “***”',
    ]);
  });

  test.each([
    [
      'a refusal',
      json(400, { errors: [{ detail: 'crate version `1.0.0` is already uploaded' }] }),
      'refused',
    ],
    ['a refusal with status 200', json(200, { errors: [{ detail: 'authentication failed' }] }), 'refused'],
    ['throttling', json(429, {}, { 'retry-after': '60' }), 'throttled'],
    ['a failure', json(500, {}), 'unknown'],
    ['a page', { status: 200, body: '<html>' }, 'unknown'],
  ])('after %s is told', async (_title, answer, outcome) => {
    const registry = await start(() => ({ [upload]: answer }));
    const { apply } = await setUp(registry);
    expect((await apply()).outcome).toBe(outcome);
    expect(registry.asked().filter((each) => each === upload)).toHaveLength(1);
  });

  test('hashes the file again before it is sent, also when it was read ahead', async () => {
    const registry = await start(() => ({ [upload]: taken }));
    const { channel, target, context, sealed } = await setUp(registry);
    let reads = 0;
    const read = async () => {
      reads += 1;
      if (reads === 2) throw fail('SEAL_BROKEN', 'the file holds other bytes');
      return sealed.bytes;
    };
    const changing = { ...context, artifacts: { ...context.artifacts, read } };
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    await channel.prepare?.(target, changing);
    await expect(channel.apply(step, target, changing)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    expect(registry.requests).toEqual([]);
    expect((await channel.apply(step, target, changing)).outcome).toBe('stored');
  });
});

describe('the web API', () => {
  const elsewhere = json(200, { dl: 'https://files.example/', api: 'https://thief.example/web' });

  test('of another origin gets no token that the configuration does not send there', async () => {
    const registry = await start(() => ({ 'GET /index/config.json': elsewhere }));
    const { apply } = await setUp(registry);
    const receipt = await apply();
    expect(receipt).toMatchObject({
      outcome: 'refused',
      problem: {
        code: 'CONFIG_WRONG_TYPE',
        message: expect.stringContaining('https://thief.example'),
        remedy: expect.stringContaining('api: https://thief.example/web'),
      },
    });
    expect(registry.asked()).toEqual(['GET /index/config.json']);
  });

  test('of the settings is used whatever the index says', async () => {
    const registry = await start(() => ({
      'GET /index/config.json': elsewhere,
      'PUT /web/api/v1/crates/new': taken,
    }));
    const { apply } = await setUp(registry, { api: `${registry.url}web` });
    expect((await apply()).outcome).toBe('stored');
    expect(registry.asked()).toEqual(['PUT /web/api/v1/crates/new']);
  });

  test.each([
    ['none', { dl: 'https://files.example/' }, /names no web API/],
    ['no address', { dl: 'https://files.example/', api: 'web' }, /no http\(s\) address/],
    [
      'one with a password',
      { dl: 'https://files.example/', api: 'http://user:password@127.0.0.1/' },
      /no http\(s\) address/,
    ],
    ['a file', { dl: 'https://files.example/', api: 'file:///web' }, /no http\(s\) address/],
  ])('that is %s has to be named', async (_title, config, words) => {
    const registry = await start(() => ({ 'GET /index/config.json': json(200, config) }));
    const { apply } = await setUp(registry);
    expect(await apply()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'CONFIG_WRONG_TYPE', message: expect.stringMatching(words) },
    });
  });

  test('is asked for again after the index failed', async () => {
    let isDown = true;
    const registry = await start((url) => ({
      [upload]: taken,
      'GET /index/config.json': () => (isDown ? json(503, {}) : json(200, { dl: `${url}dl`, api: url })),
    }));
    const { apply } = await setUp(registry);
    expect(await apply()).toMatchObject({ outcome: 'unsent', why: expect.stringContaining('503') });
    isDown = false;
    expect((await apply()).outcome).toBe('stored');
  });
});

describe('observing', () => {
  test('finds the sealed bytes by the checksum of the index, asking past caches', async () => {
    const { artifact } = await sealedCrate({ name: 'foo' });
    const line = indexLine({ cksum: artifact.digest.sha256 });
    const registry = await start(() => ({ 'GET /index/3/f/foo': indexFile(line) }));
    const { observe } = await setUp(registry);
    expect(await observe()).toEqual({
      state: 'present',
      digest: { sha256: artifact.digest.sha256 },
      yanked: false,
    });
    expect(registry.requests[1]?.headers).toMatchObject({ 'cache-control': 'no-cache' });
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test('shows the token to an index that is private, and not before it says so', async () => {
    const registry = await start((url) => ({
      'GET /index/config.json': ({ headers }) =>
        headers.authorization === undefined
          ? json(401, {})
          : json(200, { dl: `${url}dl`, api: url, 'auth-required': true }),
      'GET /index/3/f/foo': ({ headers }) =>
        headers.authorization === 'token of alice' ? indexFile(indexLine({})) : json(401, {}),
    }));
    const { observe } = await setUp(registry);
    expect(await observe()).toMatchObject({ state: 'present' });
    expect(registry.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'token of alice',
      'token of alice',
    ]);
  });

  test('without a token leaves a private index unknown', async () => {
    const registry = await start(() => ({ 'GET /index/config.json': json(401, {}) }));
    const { channel, target, context } = await setUp(registry);
    const { secret: _, ...anonymous } = context;
    expect(await channel.observe([target], anonymous)).toMatchObject([{ state: 'unknown' }]);
  });

  test('finds nothing', async () => {
    const registry = await start(() => ({}));
    const { observe } = await setUp(registry);
    expect(await observe()).toEqual({ state: 'absent' });
  });
});

describe('verifying', () => {
  const other = packCrate({ name: 'foo', about: 'description = "Other bytes"\nlicense = "MIT"' });

  async function verifyWith(fields: object, served: (sealed: Uint8Array) => Uint8Array | undefined) {
    const { artifact, bytes } = await sealedCrate({ name: 'foo' });
    const body = served(bytes);
    const line = indexLine({ cksum: artifact.digest.sha256, ...fields });
    const registry = await start((url) => ({
      'GET /index/3/f/foo': indexFile(line),
      'GET /index/config.json': json(200, {
        dl: `${url}files/{lowerprefix}/{crate}-{version}.crate`,
        api: url,
      }),
      ...(body && { 'GET /files/3/f/foo-1.0.0.crate': { status: 200, body } }),
    }));
    const { verify } = await setUp(registry);
    return verify();
  }

  test('downloads and hashes', async () => {
    const verification = await verifyWith({}, (sealed) => sealed);
    const { artifact } = await sealedCrate({ name: 'foo' });
    expect(verification).toMatchObject({ problems: [], observed: { digest: artifact.digest } });
  });

  test.each([
    ['a version that was yanked', { yanked: true }, (sealed: Uint8Array) => sealed, ['YANKED']],
    ['other bytes', { cksum: digestOf(other).sha256 }, () => other, ['DIGEST_CONFLICT']],
    ['a download that differs from its record', {}, () => other, ['CORRUPT_ARTIFACT']],
    ['a file that is gone', {}, () => undefined, ['STATE_UNKNOWN']],
    [
      'all at once',
      { yanked: true, cksum: 'ab'.repeat(32) },
      () => undefined,
      ['DIGEST_CONFLICT', 'YANKED', 'STATE_UNKNOWN'],
    ],
  ] as const)('finds %s', async (_title, fields, served, codes) => {
    const verification = await verifyWith(fields, served);
    expect(verification?.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('reports absence as it is', async () => {
    const registry = await start(() => ({}));
    const { verify } = await setUp(registry);
    expect(await verify()).toMatchObject({ observed: { state: 'absent' }, problems: [] });
  });

  test.each([
    [true, 'token of alice'],
    [undefined, undefined],
  ])('shows the token for files where auth-required is %s', async (isPrivate, authorization) => {
    const { artifact, bytes } = await sealedCrate({ name: 'foo' });
    const registry = await start((url) => ({
      'GET /index/config.json': json(200, { dl: `${url}dl`, api: url, 'auth-required': isPrivate }),
      'GET /index/3/f/foo': indexFile(indexLine({ cksum: artifact.digest.sha256 })),
      'GET /dl/foo/1.0.0/download': { status: 200, body: bytes },
    }));
    const { verify } = await setUp(registry);
    expect((await verify())?.problems).toEqual([]);
    expect(registry.requests.at(-1)?.headers.authorization).toBe(authorization);
  });

  test('does not show the token to the store that files are kept in', async () => {
    const { artifact, bytes } = await sealedCrate({ name: 'foo' });
    const store = await startCratesServer(() => ({
      'GET /dl/foo/1.0.0/download': { status: 200, body: bytes },
    }));
    const registry = await start((url) => ({
      'GET /index/config.json': json(200, { dl: `${store.url}dl`, api: url, 'auth-required': true }),
      'GET /index/3/f/foo': indexFile(indexLine({ cksum: artifact.digest.sha256 })),
    }));
    const { verify } = await setUp(registry);
    expect((await verify())?.problems).toEqual([]);
    expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await store.close();
  });
});
