import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Upstream, UpstreamRequest } from '@lockstep/core';
import { type PypiStandIn, type PypiStandInOptions, startPypiStandIn } from '@lockstep/standins';
import { packWheel } from './distribution.ts';
import { registryClient } from './registry-client.ts';

const token = 'token-of-ada';
const jsonType = 'application/vnd.pypi.simple.v1+json';
const third = packWheel('third-party', '1.0.0');

let behind: PypiStandIn;
const running: PypiStandIn[] = [];
beforeEach(async () => {
  behind = await startPypiStandIn({ tokens: [] });
  for (const { name, distribution } of [
    { name: 'third-party', distribution: third },
    { name: 'own', distribution: packWheel('own', '9.9.9') },
  ]) {
    const version = distribution.metadata.includes('9.9.9') ? '9.9.9' : '1.0.0';
    behind.seed({ name, version, ...distribution });
  }
});
afterEach(() => Promise.all([behind, ...running.splice(0)].map((standIn) => standIn.close())));

const through =
  (standIn: PypiStandIn): Upstream =>
  async ({ path, accept }) => {
    const url = path.startsWith('/') ? `${standIn.url}simple${path}` : path;
    const response = await fetch(url, { headers: { accept } });
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
  };

async function start(options: Partial<PypiStandInOptions>) {
  const tokens = [{ token, user: 'ada' }];
  const standIn = await startPypiStandIn({ tokens, reserved: ['Own'], ...options });
  running.push(standIn);
  return registryClient(`${standIn.url}legacy/`, standIn.url, ['__token__', token]);
}

test('a foreign project is read through, and its files and metadata are offered by the stand-in', async () => {
  const client = await start({ upstream: through(behind) });
  const [file] = (await client.page('third-party')).files;
  const url = file?.url ?? '';
  expect(new URL(url).port).toBe(new URL(running[0]?.url ?? '').port);
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(third.bytes)).toBe(true);
  expect(await (await fetch(`${url}.metadata`)).text()).toBe(third.metadata);
});

test('it is offered in HTML as well', async () => {
  const client = await start({ upstream: through(behind) });
  const page = await (await client.get('simple/third-party/', 'text/html')).text();
  expect(page).toMatch(/#sha256=[0-9a-f]{64}" data-dist-info-metadata="sha256=[0-9a-f]{64}"/);
  expect((await client.get('simple/Third_Party/')).headers.get('location')).toBe('/simple/third-party/');
});

test.each([7, '7', 'seven', null])('a page whose own serial is %j is read all the same', async (serial) => {
  const upstream: Upstream = async (request) => {
    const { headers, body, ...rest } = await through(behind)({ ...request, accept: jsonType });
    const page = JSON.parse(Buffer.from(body).toString());
    const text = JSON.stringify({ ...page, meta: { ...page.meta, '_last-serial': serial } });
    return { ...rest, headers: { 'content-type': headers['content-type'] ?? '' }, body: Buffer.from(text) };
  };
  const { files } = await (await start({ upstream })).page('third-party');
  expect(files.map(({ filename }) => filename)).toEqual([third.fileName]);
});

const htmlPage = (href: string) =>
  `<html><body><a href='${href}#sha256=${'a'.repeat(64)}' data-requires-python="&gt;=3.8" data-yanked="">x-1.tar.gz</a></body></html>`;

const addresses = [
  ['https://files.example.org/a/x-1.tar.gz', 'https://files.example.org/a/x-1.tar.gz'],
  ['//files.example.org/a/x-1.tar.gz', 'https://files.example.org/a/x-1.tar.gz'],
  ['../../packages/x-1.tar.gz', 'https://index.example.org/root/packages/x-1.tar.gz'],
  ['x-1.tar.gz', 'https://index.example.org/root/simple/x/x-1.tar.gz'],
  ['/packages/x-1.tar.gz', 'https://index.example.org/packages/x-1.tar.gz'],
] as const;

test.each(addresses)('a foreign page’s link %s leads to %s', async (href, expected) => {
  const asked: string[] = [];
  const upstream: Upstream = async ({ path }) => {
    const url = path.startsWith('/') ? new URL(`https://index.example.org/root/simple${path}`).href : path;
    asked.push(url);
    const body = Buffer.from(url.endsWith('/x/') ? htmlPage(href) : 'the file');
    return { status: 200, headers: { 'content-type': 'text/html' }, body };
  };
  const client = await start({ upstream });
  const { files } = await client.page('x');
  expect(files).toMatchObject([
    { filename: 'x-1.tar.gz', hashes: { sha256: 'a'.repeat(64) }, 'requires-python': '>=3.8', yanked: true },
  ]);
  expect(await (await fetch(files[0]?.url ?? '')).text()).toBe('the file');
  expect(asked.at(-1)).toBe(expected);
});

test('a foreign page may hold any character reference', async () => {
  const labels = ['x-1.tar.gz', 'constructor', '&constructor;', '&#x110000;', '&#99999999;', '&AMP;'];
  const body = Buffer.from(labels.map((label) => `<a href="/f">${label}</a>`).join('\n'));
  const client = await start({
    upstream: async () => ({ status: 200, headers: { 'content-type': 'text/html' }, body }),
  });
  const { files } = await client.page('x');
  expect(files.map(({ filename }) => filename)).toEqual([...labels.slice(0, -1), '&']);
});

test('a reserved name is never looked up behind the stand-in', async () => {
  const client = await start({ upstream: through(behind) });
  expect((await client.get('simple/own/')).status).toBe(404);
  expect(await client.status(packWheel('own', '1.0.0'))).toBe(200);
  expect((await client.page('own')).versions).toEqual(['1.0.0']);
  expect(behind.requests).toEqual([]);
});

test('what was published is read from there, all else from upstream, and nothing is taken', async () => {
  const elsewhere = await startPypiStandIn({ tokens: [] });
  running.push(elsewhere);
  const own = packWheel('own', '1.0.0');
  elsewhere.seed({ name: 'own', version: '1.0.0', ...own });
  const client = await start({ upstream: through(behind), published: through(elsewhere) });
  const { versions, files } = await client.page('own');
  expect(versions).toEqual(['1.0.0']);
  const served = await fetch(files[0]?.url ?? '');
  expect(Buffer.from(await served.arrayBuffer()).equals(own.bytes)).toBe(true);
  expect((await client.get('simple/third-party/')).status).toBe(200);
  expect(behind.requests.map(({ path }) => path)).toEqual(['/simple/third-party/']);
  expect(await client.status(packWheel('own', '1.0.1'))).toBe(403);
});

test('what nobody has is not found', async () => {
  const client = await start({ upstream: through(behind) });
  expect((await client.get('simple/nobody/')).status).toBe(404);
});

test('an upstream in trouble is reported as such, and not as an absent project', async () => {
  const answers: readonly Upstream[] = [
    async () => ({ status: 503, headers: {}, body: new Uint8Array() }),
    async () => ({ status: 200, headers: { 'content-type': jsonType }, body: Buffer.from('{"files":1}') }),
    async () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from('hello') }),
    () => Promise.reject(new Error('no connection')),
  ];
  const clients = await Promise.all(answers.map((upstream) => start({ upstream })));
  const statuses = await Promise.all(clients.map(async (client) => (await client.get('simple/any/')).status));
  expect(statuses).toEqual([502, 502, 502, 502]);
});

test('no credential reaches the upstream', async () => {
  const seen: UpstreamRequest[] = [];
  const client = await start({
    upstream: async (request) => {
      seen.push(request);
      return { status: 404, headers: {}, body: new Uint8Array() };
    },
  });
  await client.get('simple/some-name/');
  expect(seen).toEqual([{ method: 'GET', path: '/some-name/', accept: expect.stringContaining(jsonType) }]);
});
