import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fail, secretOf } from '@lockstep/core';
import { type FaultProgramme, type NpmStandIn, startNpmStandIn } from '@lockstep/standins';
import { packPackage } from '../../../standins/test/tarball.ts';
import { contextWith } from '../registry/loopback-context.ts';
import { filesOf, onlyTarget, openChannel, sealedPackage, sealOf } from './channel-fixture.ts';

const tokens = [
  { token: 'npm_write', user: 'alice', rights: 'publish' },
  { token: 'npm_read', user: 'alice', rights: 'read' },
  { token: 'npm_other', user: 'mallory', rights: 'publish' },
] as const;

const manifest = { name: 'left-pad', version: '1.0.0', description: 'Pads', license: 'MIT' };

let standIn: NpmStandIn | undefined;

async function start(faults: FaultProgramme = [], pending?: () => number): Promise<NpmStandIn> {
  standIn = await startNpmStandIn({ tokens, faults, ...(pending && { pending }) });
  return standIn;
}

afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function setUp(registry: NpmStandIn, token = 'npm_write', changes: object = {}, settings: object = {}) {
  const sealed = await sealedPackage({ ...manifest, ...changes });
  const channel = openChannel(registry.url, { ...settings });
  const target = onlyTarget(channel, sealOf([sealed]));
  const context = contextWith(filesOf([sealed]), secretOf('NPM_TOKEN', token));
  const apply = async () => {
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    return channel.apply(step, target, context);
  };
  const observe = async () => (await channel.observe([target], context))[0];
  const verify = async () => (await channel.verify([target], context))[0];
  const preflight = () => channel.preflight([target], context);
  return { sealed, channel, target, apply, observe, verify, preflight };
}

describe('publishing', () => {
  test('stores the sealed bytes once, and shows them', async () => {
    const registry = await start();
    const { apply, observe, verify, sealed } = await setUp(registry);
    expect(await observe()).toEqual({ state: 'absent' });
    expect((await apply()).outcome).toBe('stored');
    expect(await observe()).toMatchObject({
      state: 'present',
      digest: { sha512: sealed.artifact.digest.sha512 },
    });
    expect(registry.packages()['left-pad']?.versions['1.0.0']?.sha256).toBe(sealed.artifact.digest.sha256);
    expect(await verify()).toMatchObject({ problems: [], observed: { digest: sealed.artifact.digest } });
    expect(registry.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('leaves latest where a higher stable version is', async () => {
    const registry = await start();
    registry.seed({
      name: 'left-pad',
      version: '2.0.0',
      tarball: packPackage({ ...manifest, version: '2.0.0' }),
      owner: 'alice',
    });
    const { apply, verify } = await setUp(registry);
    await apply();
    expect(registry.packages()['left-pad']?.tags).toEqual({ latest: '2.0.0', 'release-1.0': '1.0.0' });
    expect((await verify())?.problems).toEqual([]);
  });

  test('takes the dist-tag of the settings', async () => {
    const registry = await start();
    const { apply } = await setUp(registry, 'npm_write', {}, { tag: 'canary' });
    await apply();
    expect(registry.packages()['left-pad']?.tags).toMatchObject({ canary: '1.0.0' });
  });

  test('sends nothing when the version appeared meanwhile', async () => {
    const registry = await start();
    registry.seed({
      name: 'left-pad',
      version: '1.0.0',
      tarball: packPackage({ name: 'left-pad' }),
      owner: 'alice',
    });
    const { apply } = await setUp(registry);
    expect(await apply()).toMatchObject({ outcome: 'refused', problem: { code: 'VERSION_EXISTS' } });
    expect(registry.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each([
    ['npm_unknown', 'AUTH_FAILED'],
    ['npm_read', 'AUTH_FORBIDDEN'],
  ])('with the token %s is %s', async (token, code) => {
    const registry = await start();
    const { apply } = await setUp(registry, token);
    const receipt = await apply();
    expect(receipt).toMatchObject(
      receipt.outcome === 'refused' ? { problem: { code } } : { outcome: 'unsent' },
    );
    expect(registry.packages()['left-pad']).toBeUndefined();
  });

  test('is held back by the registry', async () => {
    const registry = await start([], () => 2);
    const { apply, observe } = await setUp(registry, 'npm_write', {}, { tag: 'canary' });
    expect((await apply()).outcome).toBe('stored');
    expect((await apply()).outcome).toBe('pending');
    expect(await observe()).toEqual({ state: 'absent' });
  });

  const put = { method: 'PUT' };
  test.each([
    ['a 503', 'unknown', false, { on: put, fault: { kind: 'reject', status: 503 } }],
    ['a lost answer', 'unknown', true, { on: put, fault: { kind: 'lose-answer' } }],
    ['garbage', 'unknown', true, { on: put, fault: { kind: 'garbage', body: '<html>' } }],
    ['a 429', 'throttled', false, { on: put, fault: { kind: 'reject', status: 429 } }],
    ['a failing look', 'unsent', false, { on: { method: 'GET' }, fault: { kind: 'reject', status: 500 } }],
  ] as const)('after %s is %s', async (_title, outcome, isStored, fault) => {
    const registry = await start([fault]);
    const { apply } = await setUp(registry);
    expect((await apply()).outcome).toBe(outcome);
    expect(registry.packages()['left-pad'] !== undefined).toBe(isStored);
  });

  test('hashes the file again before it is sent, also when it was read ahead', async () => {
    const registry = await start();
    const { target, channel, sealed } = await setUp(registry, 'npm_write');
    let reads = 0;
    const read = async () => {
      reads += 1;
      if (reads === 2) throw fail('SEAL_BROKEN', 'the file holds other bytes');
      return sealed.bytes;
    };
    const context = contextWith(new Map(), secretOf('NPM_TOKEN', 'npm_write'));
    const changing = { ...context, artifacts: { ...context.artifacts, read } };
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    await channel.prepare?.(target, changing);
    await expect(channel.apply(step, target, changing)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    expect(registry.requests).toEqual([]);
    expect((await channel.apply(step, target, changing)).outcome).toBe('stored');
  });

  test('sends nothing when the file is another package than the sealed one', async () => {
    const registry = await start();
    const sealed = await sealedPackage(manifest);
    const { target, channel } = await setUp(registry, 'npm_write', { name: 'other' });
    const files = new Map([[target.artifact.file, sealed.bytes]]);
    const context = contextWith(files, secretOf('NPM_TOKEN', 'npm_write'));
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    await expect(channel.apply(step, target, context)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    expect(registry.requests).toEqual([]);
  });
});

describe('verifying', () => {
  const other = packPackage({ ...manifest, description: 'Other bytes' });

  async function verifySeeded(seed: object, before?: Parameters<NpmStandIn['seed']>[0]) {
    const registry = await start();
    if (before !== undefined) registry.seed(before);
    const { verify, sealed } = await setUp(registry);
    registry.seed({ name: 'left-pad', version: '1.0.0', tarball: sealed.bytes, owner: 'alice', ...seed });
    const verification = await verify();
    return verification?.problems.map(({ code }) => code);
  }

  test('finds other bytes', async () => {
    expect(await verifySeeded({ tarball: other })).toEqual(['DIGEST_CONFLICT']);
  });

  test('finds a download that differs from its record', async () => {
    const { artifact } = await sealedPackage(manifest);
    const integrity = `sha512-${Buffer.from(artifact.digest.sha512, 'hex').toString('base64')}`;
    expect(await verifySeeded({ tarball: other, dist: { integrity } })).toEqual(['CORRUPT_ARTIFACT']);
  });

  test('finds a dist-tag that points elsewhere', async () => {
    const before = { name: 'left-pad', version: '0.9.0', tarball: other, published: 0 };
    expect(await verifySeeded({ tags: ['old'] }, before)).toEqual(['DIST_TAG_WRONG']);
  });

  test('finds a withdrawn version', async () => {
    expect(await verifySeeded({ manifest: { deprecated: 'broken' } })).toEqual(['YANKED']);
  });

  test('reports absence as it is', async () => {
    const registry = await start();
    const { verify } = await setUp(registry);
    expect(await verify()).toMatchObject({ observed: { state: 'absent' }, problems: [] });
  });
});

describe('observing', () => {
  let registry: NpmStandIn;
  beforeEach(async () => {
    registry = await start();
  });

  test('hashes the bytes when the record has no usable digest', async () => {
    const { observe, sealed } = await setUp(registry);
    const dist = { integrity: 'sha1-qUiQTy8PR5uPgZdpSzAYSw0u0cA=' };
    registry.seed({ name: 'left-pad', version: '1.0.0', tarball: sealed.bytes, dist });
    expect(await observe()).toMatchObject({ state: 'present', digest: sealed.artifact.digest });
  });

  test('asks for an answer that no cache gave', async () => {
    const sealed = await sealedPackage(manifest);
    const channel = openChannel(registry.url);
    const headers: unknown[] = [];
    const context = contextWith(filesOf([sealed]), undefined, async (request) => {
      headers.push(request.headers);
      return { kind: 'failure', sent: false, why: 'offline' };
    });
    const observed = await channel.observe(channel.targets(sealOf([sealed])), context);
    expect(observed).toEqual([{ state: 'unknown', why: 'offline' }]);
    expect(headers).toEqual([expect.objectContaining({ 'cache-control': 'no-cache' })]);
  });

  test('plans steps for what is absent alone, in dependency order', async () => {
    const a = await sealedPackage({ name: 'a', version: '1.0.0', dependencies: { b: '1', elsewhere: '1' } });
    const b = await sealedPackage({ name: 'b', version: '1.0.0' });
    const channel = openChannel(registry.url);
    const [first, second] = channel.targets(sealOf([a, b]));
    expect(first?.needs).toEqual([second?.key]);
    if (first === undefined || second === undefined) throw new Error('targets are missing');
    expect(channel.steps(first, { state: 'absent' })).toMatchObject([
      { phase: 'commit', needs: [second.key] },
    ]);
    expect(channel.steps(second, { state: 'present', digest: {}, yanked: false })).toEqual([]);
    expect(channel.steps(second, { state: 'pending', why: 'scan' })).toEqual([]);
  });
});

describe('the preflight', () => {
  const seed = {
    name: 'left-pad',
    version: '0.9.0',
    tarball: packPackage({ ...manifest, version: '0.9.0' }),
    owner: 'alice',
  };

  test('proves a token that may write to every package', async () => {
    const registry = await start();
    registry.seed(seed);
    const { preflight } = await setUp(registry);
    const { problems, credential } = await preflight();
    expect(problems).toEqual([]);
    expect(credential).toMatchObject({ secret: 'NPM_TOKEN', strength: 'proven', identity: 'alice' });
  });

  test('does not claim what it cannot know of a new name', async () => {
    const { preflight } = await setUp(await start());
    const { problems, notes, credential } = await preflight();
    expect(problems).toEqual([]);
    expect(notes).toContain('left-pad is new on the registry');
    expect(credential).toMatchObject({
      strength: 'identity only',
      reason: expect.stringContaining('left-pad'),
    });
  });

  test.each([
    ['npm_unknown', 'AUTH_FAILED', /./],
    ['npm_read', 'AUTH_FORBIDDEN', /read-only/],
    ['npm_other', 'AUTH_FORBIDDEN', /no write access to left-pad/],
  ])('refuses %s', async (token, code, words) => {
    const registry = await start();
    registry.seed(seed);
    const { preflight } = await setUp(registry, token);
    const { problems } = await preflight();
    expect(problems).toMatchObject([{ code, message: expect.stringMatching(words) }]);
    expect(JSON.stringify(problems)).not.toContain(token);
  });

  test('refuses a new name that breaks the rules', async () => {
    const { preflight } = await setUp(await start(), 'npm_write', { name: 'Left-Pad' });
    expect((await preflight()).problems).toMatchObject([{ code: 'NAME_REJECTED' }]);
  });

  test('refuses what no request can hold', async () => {
    const registry = await start();
    const { artifact, bytes } = await sealedPackage(manifest);
    const huge = { artifact: { ...artifact, digest: { ...artifact.digest, size: 2 ** 30 } }, bytes };
    const channel = openChannel(registry.url);
    const context = contextWith(filesOf([huge]), secretOf('NPM_TOKEN', 'npm_write'));
    const { problems } = await channel.preflight(channel.targets(sealOf([huge])), context);
    expect(problems).toMatchObject([{ code: 'TOO_LARGE' }]);
  });

  test('says when the token would travel unencrypted', async () => {
    const sealed = await sealedPackage(manifest);
    const channel = openChannel('http://registry.example/');
    const context = contextWith(filesOf([sealed]), undefined, async () => ({
      kind: 'failure',
      sent: false,
      why: 'offline',
    }));
    const { notes } = await channel.preflight(channel.targets(sealOf([sealed])), context);
    expect(notes).toEqual([expect.stringContaining('unencrypted')]);
  });

  test('wants a token', async () => {
    const registry = await start();
    const sealed = await sealedPackage(manifest);
    const channel = openChannel(registry.url);
    const { problems } = await channel.preflight(
      channel.targets(sealOf([sealed])),
      contextWith(filesOf([sealed])),
    );
    expect(problems).toMatchObject([{ code: 'TOKEN_MISSING' }]);
  });

  test('writes nothing', async () => {
    const registry = await start();
    const { preflight } = await setUp(registry);
    await preflight();
    expect(new Set(registry.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });
});
