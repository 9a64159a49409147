import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Upstream, UpstreamRequest } from '@lockstep/core';
import { type CratesStandIn, type CratesStandInOptions, startCratesStandIn } from '@lockstep/standins';
import { packCrate } from './crate-file.ts';
import { registryClient } from './registry-client.ts';
import { throughHttp } from './through-http.ts';

const file = packCrate('Third_party', '1.0.0');

let behind: CratesStandIn;
beforeEach(async () => {
  behind = await startCratesStandIn({ tokens: [] });
  behind.seed({ name: 'Third_party', version: '1.0.0', file });
  behind.seed({ name: 'own-crate', version: '9.9.9', file });
});
const running: CratesStandIn[] = [];
afterEach(() => Promise.all([behind, ...running.splice(0)].map((standIn) => standIn.close())));

async function start(options: Partial<CratesStandInOptions>) {
  const tokens = [{ token: 'cio-ada', user: 'ada' }];
  const standIn = await startCratesStandIn({ tokens, reserved: ['own-crate'], ...options });
  running.push(standIn);
  return registryClient(standIn.url, 'cio-ada');
}

test('a foreign crate is read through, line for line, and its file is offered by the stand-in', async () => {
  const client = await start({ upstream: throughHttp(behind.url) });
  const [line] = await client.index('th/ir/third_party');
  expect([line?.name, line?.vers]).toEqual(['Third_party', '1.0.0']);
  const response = await fetch(new URL('crates/Third_party/1.0.0/download', client.url));
  expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true);
});

test('a foreign index is not sent again when it has not changed', async () => {
  const client = await start({ upstream: throughHttp(behind.url) });
  const { headers } = await client.send('GET', 'th/ir/third_party');
  const again = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
  expect((await client.send('GET', 'th/ir/third_party', again)).status).toBe(304);
});

test('a reserved name is never looked up behind the stand-in, in no spelling', async () => {
  const client = await start({ upstream: throughHttp(behind.url) });
  for (const path of ['ow/n-/own-crate', 'ow/n_/own_crate', 'crates/own-crate/9.9.9/download'])
    expect((await client.send('GET', path)).status).toBeGreaterThanOrEqual(403);
  expect(await client.publish('own-crate', '1.0.0')).toEqual([200, 'done']);
  expect((await client.index('ow/n-/own-crate')).map(({ vers }) => vers)).toEqual(['1.0.0']);
  expect(behind.requests).toEqual([]);
});

test('a dependency may be a foreign crate, by its exact name', async () => {
  const client = await start({ upstream: throughHttp(behind.url) });
  const needs = (name: string, version: string) =>
    client.publish('own-crate', version, { rest: `[dependencies]\n${name} = "1"` });
  expect(await needs('Third_party', '1.0.0')).toEqual([200, 'done']);
  expect(await needs('third_party', '1.0.1')).toEqual([400, 'no known crate named `third_party`']);
  expect(await needs('nowhere', '1.0.1')).toEqual([400, 'no known crate named `nowhere`']);
});

test('what nobody has is not found', async () => {
  const client = await start({ upstream: throughHttp(behind.url) });
  expect((await client.send('GET', 'no/bo/nobody')).status).toBe(404);
  expect((await client.send('GET', 'crates/nobody/1.0.0/download')).status).toBe(404);
});

test.each(['crates/a%3Fb/1.0.0/download', 'crates/$&/1.0.0/download', 'crates/Third_party/1%3F2/download'])(
  'what is no file of a crate is not asked for: %s',
  async (path) => {
    const client = await start({ upstream: throughHttp(behind.url) });
    expect((await client.send('GET', path)).status).toBe(403);
    expect(behind.requests).toEqual([]);
  },
);

const answer = (status: number, body: string) => async () => ({
  status,
  headers: {},
  body: Buffer.from(body),
});

test.each<[string, Upstream]>([
  ['503', answer(503, '')],
  ['no answer', () => Promise.reject(new Error('no connection'))],
])('an upstream in trouble is reported as such, and not as an absent crate: %s', async (_, upstream) => {
  const client = await start({ upstream });
  const { status } = await client.send('GET', 'an/yt/anything');
  const [file] = await client.ask('GET', 'crates/anything/1.0.0/download');
  const [published] = await client.publish('own-crate', '1.0.0', {
    rest: '[dependencies]\nanything = "1"',
  });
  expect([status, file, published]).toEqual([502, 502, 502]);
});

test.each(['<html>', '{}'])('a configuration that is none is an upstream in trouble: %s', async (body) => {
  const client = await start({ upstream: answer(200, body) });
  expect((await client.send('GET', 'crates/anything/1.0.0/download')).status).toBe(502);
});

describe('addresses of files', () => {
  const lines = '{"name":"Cargo","vers":"1.0.0","cksum":"abc"}\n';
  const askedFor = async (dl: string, name: string): Promise<string | undefined> => {
    const seen: UpstreamRequest[] = [];
    const client = await start({
      upstream: async (request) => {
        seen.push(request);
        const isConfig = request.path === '/config.json';
        return { status: 200, headers: {}, body: Buffer.from(isConfig ? JSON.stringify({ dl }) : lines) };
      },
    });
    await client.send('GET', `crates/${name}/1.0.0/download`);
    return seen.at(-1)?.path;
  };

  test.each([
    ['http://f.invalid/dl', 'Cargo', 'http://f.invalid/dl/Cargo/1.0.0/download'],
    ['http://f.invalid/{crate}-{version}', 'Cargo', 'http://f.invalid/Cargo-1.0.0'],
    ['http://f.invalid/{prefix}/{crate}', 'Cargo', 'http://f.invalid/Ca/rg/Cargo'],
    ['http://f.invalid/{lowerprefix}/{crate}', 'Cargo', 'http://f.invalid/ca/rg/Cargo'],
    ['http://f.invalid/{lowerprefix}/{crate}', 'Abc', 'http://f.invalid/3/a/Abc'],
    ['http://f.invalid/{prefix}/{crate}', 'Ab', 'http://f.invalid/2/Ab'],
    ['http://f.invalid/{sha256-checksum}', 'Cargo', 'http://f.invalid/abc'],
  ])('%s', async (dl, name, address) => {
    expect(await askedFor(dl, name)).toBe(address);
  });
});

test('no credential reaches the upstream', async () => {
  const seen: unknown[] = [];
  const client = await start({
    upstream: async (request) => {
      seen.push(request);
      return { status: 404, headers: {}, body: new Uint8Array() };
    },
  });
  await client.send('GET', 'so/me/something');
  expect(seen).toEqual([{ method: 'GET', path: '/so/me/something', accept: 'text/plain' }]);
});

test('what is published already is read from there, and nothing is taken', async () => {
  const client = await start({ published: throughHttp(behind.url) });
  expect((await client.index('ow/n-/own-crate')).map(({ vers }) => vers)).toEqual(['9.9.9']);
  const response = await fetch(new URL('crates/own-crate/9.9.9/download', client.url));
  expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true);
  expect((await client.send('GET', 'th/ir/third_party')).status).toBe(404);
  expect((await client.publish('own-crate', '10.0.0'))[0]).toBe(403);
  expect((await client.ask('DELETE', 'api/v1/crates/own-crate/9.9.9/yank'))[0]).toBe(403);
});
