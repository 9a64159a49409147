import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Upstream } from '@lockstep/core';
import { type NpmStandIn, startNpmStandIn } from '@lockstep/standins';
import { packPackage } from '../tarball.ts';
import { registryClient } from './registry-client.ts';

const ada = { token: 'token-of-ada', user: 'ada', rights: 'publish' } as const;
const tarball = packPackage({ name: 'third-party', version: '1.0.0' });

let behind: NpmStandIn;
beforeEach(async () => {
  behind = await startNpmStandIn({ tokens: [] });
  behind.seed({ name: 'third-party', version: '1.0.0', tarball });
  behind.seed({ name: 'own', version: '9.9.9', tarball });
});
const running: NpmStandIn[] = [];
afterEach(() => Promise.all([behind, ...running.splice(0)].map((standIn) => standIn.close())));

const throughHttp: Upstream = async ({ path, accept }) => {
  const response = await fetch(new URL(path, behind.url), { headers: { accept } });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
};

async function start(upstream: Upstream) {
  const standIn = await startNpmStandIn({ tokens: [ada], upstream, reserved: ['own'] });
  running.push(standIn);
  return registryClient(standIn.url, ada.token);
}

test('a foreign package is read through, and its tarball is offered by the stand-in', async () => {
  const client = await start(throughHttp);
  const { versions } = (await client.packument('third-party')) as {
    versions: Record<string, { dist: { tarball: string } }>;
  };
  const address = versions['1.0.0']?.dist.tarball ?? '';
  expect(address.startsWith(client.url)).toBe(true);
  expect((await client.bytes(address)).equals(tarball)).toBe(true);
});

test('a foreign version by itself names the stand-in as well', async () => {
  const client = await start(throughHttp);
  const { dist } = (await client.send('GET', 'third-party/latest')).body as { dist: { tarball: string } };
  expect(dist.tarball).toBe(`${client.url}third-party/-/third-party-1.0.0.tgz`);
});

test('a reserved name is never looked up behind the stand-in', async () => {
  const client = await start(throughHttp);
  expect((await client.send('GET', 'own')).status).toBe(404);
  expect(await client.publish('own', '1.0.0')).toBe(200);
  expect(Object.keys((await client.packument('own')).versions ?? {})).toEqual(['1.0.0']);
  expect(behind.requests).toEqual([]);
});

test('a release that is public already is read from where it is, and from nowhere else', async () => {
  const elsewhere = await startNpmStandIn({ tokens: [ada] });
  running.push(elsewhere);
  elsewhere.seed({ name: 'own', version: '1.0.0', tarball });
  const published: Upstream = async ({ path, accept }) => {
    const response = await fetch(new URL(path, elsewhere.url), { headers: { accept } });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };
  const standIn = await startNpmStandIn({
    tokens: [ada],
    upstream: throughHttp,
    published,
    reserved: ['own'],
  });
  running.push(standIn);
  const client = registryClient(standIn.url, ada.token);
  const { versions } = (await client.packument('own')) as { versions: Record<string, unknown> };
  expect(Object.keys(versions)).toEqual(['1.0.0']);
  const refused = await fetch(`${standIn.url}own`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${ada.token}` },
    body: '{}',
  });
  expect(refused.status).toBe(405);
});

test('what nobody has is not found', async () => {
  const client = await start(throughHttp);
  expect((await client.send('GET', 'nobody')).status).toBe(404);
});

test('an upstream in trouble is reported as such, and not as an absent package', async () => {
  const answers: readonly Upstream[] = [
    async () => ({ status: 503, headers: {}, body: new Uint8Array() }),
    async () => ({ status: 200, headers: {}, body: Buffer.from('<html>') }),
    () => Promise.reject(new Error('no connection')),
  ];
  const clients = await Promise.all(answers.map(start));
  const statuses = await Promise.all(clients.map(async (client) => (await client.send('GET', 'any')).status));
  expect(statuses).toEqual([502, 502, 502]);
});

test('no credential reaches the upstream', async () => {
  const seen: unknown[] = [];
  const client = await start(async (request) => {
    seen.push(request);
    return { status: 404, headers: {}, body: new Uint8Array() };
  });
  await client.send('GET', '@scope%2fpart');
  expect(seen).toEqual([{ method: 'GET', path: '/@scope%2fpart', accept: 'application/json' }]);
});
