import { afterEach, expect, test } from '@jest/globals';
import { reveal, type StandIn, silentLog, type Upstream } from '@lockstep/core';
import { standInKinds } from '../../src/index.ts';
import { packWheel } from './distribution.ts';
import { registryClient } from './registry-client.ts';

const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

const publicEndpoint = 'http://127.0.0.1:1/legacy/';
const packages = ['json', 'New.Name'].map((name) => ({
  ecosystem: 'pypi',
  name,
  version: '2.0.0',
  needs: [],
  commands: [],
}));

async function startFor(upload: string, asked: string[], published?: Upstream) {
  const upstream: Upstream = async ({ path }) => {
    asked.push(path);
    return { status: path === '/json/' ? 200 : 404, headers: {}, body: new Uint8Array() };
  };
  const kind = standInKinds.find((each) => each.kind === 'pypi');
  if (kind === undefined) throw new Error('no kind of stand-in');
  const settings = { artifacts: ['dist/*'], upload, index: 'http://127.0.0.1:1/simple/' };
  const more = published === undefined ? {} : { published };
  const options = { settings, packages, upstream, publicEndpoint, log: silentLog, ...more };
  const standIn = await kind.start(options);
  open.push(standIn);
  const pointed = standIn.settings as unknown as { upload: string; index: string };
  return { standIn, pointed, asked };
}

test('the settings point to the stand-in, and its secret is a token that it accepts', async () => {
  const { standIn, pointed } = await startFor(publicEndpoint, []);
  expect(pointed.upload).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/legacy\/$/);
  expect(pointed.index).toBe(pointed.upload.replace('legacy', 'simple'));
  const token = reveal(standIn.secret);
  expect(token).toMatch(/^pypi-[\w-]+$/);
  const client = registryClient(pointed.upload, pointed.index, ['__token__', token]);
  expect(await client.status(packWheel('new-name', '2.0.0'))).toBe(200);
});

test('a rehearsal for the public registry asks which of the names are there already, and serves none of them', async () => {
  const { standIn, pointed, asked } = await startFor(publicEndpoint, []);
  expect(asked.sort()).toEqual(['/json/', '/new-name/']);
  expect((await fetch(`${pointed.index}json/`)).status).toBe(404);
  const client = registryClient(pointed.upload, pointed.index, ['__token__', reveal(standIn.secret)]);
  expect(await client.status(packWheel('json', '2.0.0'))).toBe(200);
});

test('a rehearsal for another registry asks the public one nothing about the names', async () => {
  const { asked } = await startFor('http://127.0.0.1:2/legacy/', []);
  expect(asked).toEqual([]);
});

test('what was published is asked for where it was', async () => {
  const asked: string[] = [];
  const published: Upstream = async ({ path }) => {
    asked.push(path);
    return { status: 404, headers: {}, body: new Uint8Array() };
  };
  const { pointed, asked: upstream } = await startFor(publicEndpoint, [], published);
  expect((await fetch(`${pointed.index}new-name/`)).status).toBe(404);
  expect([asked, upstream]).toEqual([['/new-name/'], []]);
});
