import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type HttpRequest, secretOf, silentLog } from '@lockstep/core';
import { resolveSecret } from '@lockstep/hosts';
import {
  type FaultProgramme,
  type GiteaStandIn,
  type GiteaStandInOptions,
  standInKinds,
  startGiteaStandIn,
} from '@lockstep/standins';
import { endpoints } from '../../src/endpoints.ts';
import { npmKind, npmSettings } from '../../src/npm/index.ts';
import { contextWith, loopbackHttp } from '../registry/loopback-context.ts';
import { filesOf, onlyTarget, openChannel, sealedPackage, sealOf } from './channel-fixture.ts';
import { createNpmClient, writeTree } from './npm-client.ts';

const manifest = {
  name: '@ada/tool',
  version: '1.0.0',
  description: 'A tool',
  license: 'MIT',
  bin: { tool: 'index.js' },
};

let standIn: GiteaStandIn;
afterEach(() => standIn.close());

async function start(options: GiteaStandInOptions = {}): Promise<void> {
  standIn = await startGiteaStandIn({
    users: [{ login: 'ada' }, { login: 'grace' }],
    tokens: [
      { token: 'write', user: 'ada' },
      { token: 'packages', user: 'ada', scopes: ['write:package'] },
      { token: 'read', user: 'ada', scopes: ['read:package', 'read:user'] },
      { token: 'other', user: 'grace' },
    ],
    ...options,
  });
}

async function setUp(token = 'write', changes: object = {}, owner = 'ada') {
  const sealed = await sealedPackage({ ...manifest, ...changes });
  const channel = openChannel(standIn.npmRegistry(owner));
  const target = onlyTarget(channel, sealOf([sealed]));
  const sent: HttpRequest[] = [];
  const context = contextWith(filesOf([sealed]), secretOf('GITEA_TOKEN', token), (request) => {
    sent.push(request);
    return loopbackHttp(request);
  });
  const apply = async () => {
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    return channel.apply(step, target, context);
  };
  const observe = async () => (await channel.observe([target], context))[0];
  const verify = async () => (await channel.verify([target], context))[0];
  const preflight = () => channel.preflight([target], context);
  return { sealed, channel, target, sent, apply, observe, verify, preflight };
}

async function deleteVersion(): Promise<void> {
  const url = `${standIn.api}packages/ada/npm/@ada%2Ftool/1.0.0`;
  const answer = await fetch(url, { method: 'DELETE', headers: { authorization: 'token write' } });
  if (answer.status !== 204) throw new Error(`the deletion is answered ${answer.status}`);
}

const packages = async () => (await standIn.inventory()).packages;

describe.each(['', 'forge/gitea'])('on a Gitea at “/%s”', (subPath) => {
  test('a version is published once, shown, and downloaded as it was sealed', async () => {
    await start({ subPath });
    const { apply, observe, verify, sealed } = await setUp();
    expect(await observe()).toEqual({ state: 'absent' });
    expect((await apply()).outcome).toBe('stored');
    expect(await observe()).toMatchObject({
      state: 'present',
      digest: { sha512: sealed.artifact.digest.sha512 },
    });
    expect(await verify()).toMatchObject({ problems: [], observed: { digest: sealed.artifact.digest } });
    expect((await packages())['ada/@ada/tool']).toMatchObject({
      versions: { '1.0.0': { sha256: sealed.artifact.digest.sha256 } },
      tags: { latest: '1.0.0' },
    });
    expect(standIn.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('the real npm installs what was published', async () => {
    await start({ subPath });
    await (await setUp()).apply();
    const folder = await mkdtemp(join(tmpdir(), 'lockstep-gitea-npm-'));
    try {
      const npm = await createNpmClient(folder, standIn.npmRegistry('ada'), 'write');
      await writeTree(folder, { 'package.json': '{"name":"app","version":"0.0.0","private":true}' });
      await npm.run(['install', '@ada/tool']);
      const tree = JSON.parse(await npm.run(['ls', '--json']));
      expect(tree.dependencies['@ada/tool']).toMatchObject({ version: '1.0.0' });
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});

describe.each([409, 400] as const)('a Gitea that answers a duplicate with %i', (duplicateVersionStatus) => {
  test('refuses the second request, and the look afterwards finds the sealed bytes', async () => {
    await start({ duplicateVersionStatus });
    const first = await setUp('write', { publishConfig: { tag: 'latest' } });
    await first.apply();
    expect(await first.apply()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'VERSION_EXISTS' },
      answer: { status: duplicateVersionStatus },
    });
    expect(await first.observe()).toMatchObject({
      state: 'present',
      digest: { sha512: first.sealed.artifact.digest.sha512 },
    });
  });

  test('with other bytes there, what is observed is another digest', async () => {
    await start({ duplicateVersionStatus });
    await (await setUp('write', { description: 'by somebody else' })).apply();
    const { observe, sealed } = await setUp();
    const seen = await observe();
    expect(seen).toMatchObject({ state: 'present' });
    expect(seen).not.toMatchObject({ digest: { sha512: sealed.artifact.digest.sha512 } });
  });
});

test('a version that was deleted and published again with other bytes is a conflict', async () => {
  await start();
  const { apply, observe, verify } = await setUp();
  await apply();
  expect((await verify())?.problems).toEqual([]);
  await deleteVersion();
  expect(await observe()).toEqual({ state: 'absent' });
  await (await setUp('write', { description: 'other bytes' })).apply();
  expect((await verify())?.problems).toMatchObject([{ code: 'DIGEST_CONFLICT' }]);
});

describe('the proof of a token', () => {
  test.each([
    ['write', 'proven', 'ada'],
    ['packages', 'proven', undefined],
  ])('%s is %s, and nothing is published for it', async (token, strength, identity) => {
    await start();
    const { credential, problems } = await (await setUp(token)).preflight();
    expect([credential.strength, credential.identity, problems]).toEqual([strength, identity, []]);
    expect(await packages()).toEqual({});
  });

  test.each([
    ['wrong', 'ada', 'AUTH_FAILED'],
    ['read', 'ada', 'AUTH_FORBIDDEN'],
    ['other', 'ada', 'AUTH_FORBIDDEN'],
    ['write', 'nobody', 'ADDRESS_WRONG'],
  ])('%s for the packages of %s is %s', async (token, owner, code) => {
    await start();
    const { credential, problems } = await (await setUp(token, {}, owner)).preflight();
    expect(problems).toMatchObject([{ code }]);
    expect(credential.strength).toBe('not provable here');
  });

  const put = { method: 'PUT' };
  const user = { path: /api\/v1\/user$/ };
  test.each<[string, string, readonly string[], FaultProgramme]>([
    ['a server in trouble', 'identity only', [], [{ on: put, fault: { kind: 'reject', status: 503 } }]],
    ['a lost answer', 'identity only', [], [{ on: put, fault: { kind: 'lose-answer' } }]],
    ['an account that is not told', 'proven', [], [{ on: user, fault: { kind: 'reject', status: 404 } }]],
    [
      'no account at all',
      'not provable here',
      ['STATE_UNKNOWN'],
      [{ on: user, fault: { kind: 'reject', status: 502 } }],
    ],
  ])('with %s is %s', async (_, strength, codes, faults) => {
    await start({ faults });
    const { credential, problems } = await (await setUp()).preflight();
    expect([credential.strength, problems.map(({ code }) => code)]).toEqual([strength, codes]);
  });

  test('a token goes to the server’s own origin alone, as a bearer', async () => {
    await start();
    const { preflight, sent } = await setUp();
    await preflight();
    const credentials = sent.map(({ credential }) => [credential?.scheme, credential?.origins]);
    expect(new Set(credentials.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(['Bearer', [new URL(standIn.url).origin]])]),
    );
  });
});

test('without the right, publishing is refused and stores nothing', async () => {
  await start();
  for (const token of ['wrong', 'read', 'other'])
    expect(await (await setUp(token, { publishConfig: { tag: 'latest' } })).apply()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'AUTH_FAILED' },
    });
  expect(await packages()).toEqual({});
});

test('a token that is mounted as a file is used without its line end', async () => {
  await start();
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-gitea-token-'));
  try {
    const file = join(folder, 'token');
    await writeFile(file, 'write\n');
    const resolved = await resolveSecret({ file }, {});
    if ('problem' in resolved) throw new Error(resolved.problem.message);
    const { channel, target, sealed } = await setUp();
    const context = contextWith(filesOf([sealed]), resolved.secret);
    expect((await channel.preflight([target], context)).credential).toMatchObject({
      secret: file,
      strength: 'proven',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('in a rehearsal the npm stand-in plays the registry, scoped names need no public access', async () => {
  await start();
  const sealed = await sealedPackage(manifest);
  const { package: released } = sealed.artifact;
  if (released === undefined) throw new Error('no package was sealed');
  const role = { artifacts: ['*.tgz'], ...npmSettings.parse({ registry: standIn.npmRegistry('ada') }) };
  const kind = standInKinds.find((each) => each.kind === 'npm');
  const player = await kind?.start({
    settings: role,
    packages: [released],
    publicEndpoint: endpoints.npm,
    log: silentLog,
  });
  if (player === undefined) throw new Error('nobody plays npm');
  try {
    const settings = {
      ...role,
      registry: String(Object.entries(player.settings).find(([key]) => key === 'registry')?.[1]),
    };
    const channel = npmKind.open('npm', settings, role);
    const target = onlyTarget(channel, sealOf([sealed]));
    const context = contextWith(filesOf([sealed]), player.secret);
    expect((await channel.preflight([target], context)).credential).toMatchObject({ identity: 'rehearsal' });
    const [step] = channel.steps(target, { state: 'absent' });
    if (step === undefined) throw new Error('no step is planned');
    expect((await channel.apply(step, target, context)).outcome).toBe('stored');
    expect((await channel.verify([target], context))[0]?.problems).toEqual([]);
    expect(standIn.requests).toEqual([]);
  } finally {
    await player.close();
  }
});

test('what people can take back themselves is said in the server’s words', async () => {
  await start();
  expect((await setUp()).channel.undoByHand).toContain('deletion of the version on the server');
});
