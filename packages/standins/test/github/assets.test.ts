import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { storedName } from '../../src/github/releases/asset-name.ts';
import { field, fieldsOf, idOf, type Scene, scenes, send, tokens } from './scene.ts';

const start = scenes();
const path = 'repos/ada/tool/releases';
const bytes = 'some bytes';
const sha256 = createHash('sha256').update(bytes).digest('hex');
const octets = { accept: 'application/octet-stream' };

async function draft(scene: Scene): Promise<number> {
  return scene.standIn.plant.release('ada/tool', { tag: 'v1.0.0', isDraft: true, author: 'ada' });
}

test('a file is stored with its digest', async () => {
  const scene = await start();
  const id = await draft(scene);
  expect(await scene.upload(id, 'tool.tgz', bytes)).toMatchObject({
    status: 201,
    json: {
      name: 'tool.tgz',
      state: 'uploaded',
      size: bytes.length,
      digest: `sha256:${sha256}`,
      content_type: 'application/octet-stream',
      uploader: { login: 'ada' },
    },
  });
  const release = await scene.ask('GET', `${path}/${id}`, { token: tokens.writer });
  expect(field(release.json, 'upload_url')).toBe(`${scene.standIn.uploads}${path}/${id}/assets{?name,label}`);
  expect(field(release.json, 'assets')).toMatchObject([{ name: 'tool.tgz' }]);
});

test('a name is taken once', async () => {
  const scene = await start();
  const id = await draft(scene);
  await scene.upload(id, 'my tool.tgz', bytes);
  const again = await scene.upload(id, 'my.tool.tgz', bytes);
  expect(again).toMatchObject({ status: 422, json: { message: 'Validation Failed' } });
  expect(field(again.json, 'errors')).toEqual([
    { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
  ]);
});

test.each([
  // travis-ci/dpl#821: a file named with every character there is on a keyboard.
  [
    "a5_ !#$%&'(),-.0123456789;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{}~.txt",
    'a5_.-.0123456789.ABCDEFGHIJKLMNOPQRSTUVWXYZ._.abcdefghijklmnopqrstuvwxyz.txt',
  ],
  ['tool-1.0.0-1~buster_amd64.deb', 'tool-1.0.0-1.buster_amd64.deb'],
  ['app-(15-5)-release.apk', 'app-.15-5.-release.apk'],
  ['My App 1.0.0 Setup.exe', 'My.App.1.0.0.Setup.exe'],
  ['libstdc++.so', 'libstdc++.so'],
  ['.config', 'default.config'],
  ['café.tgz', 'cafe.tgz'],
  ['tool.tgz.', 'tool.tgz'],
  ['lockstep.seal.json', 'lockstep.seal.json'],
  ['SHA512SUMS', 'SHA512SUMS'],
])('%s is stored as %s', (name, stored) => {
  expect(storedName(name)).toBe(stored);
});

test('a plus sign that is not escaped is a space', async () => {
  const scene = await start();
  const id = await draft(scene);
  const url = `${scene.standIn.uploads}${path}/${id}/assets?name=a+b.tgz`;
  const headers = { 'content-type': 'application/gzip' };
  const answer = await send('POST', url, { token: tokens.writer, body: bytes, headers });
  expect(answer).toMatchObject({ status: 201, json: { name: 'a.b.tgz' } });
});

test.each([
  ['nothing at all', '', 'size must be greater than or equal to 1'],
  ['as much as the limit', 'x'.repeat(20), 'size must be less than 20'],
])('refused: %s', async (_, content, message) => {
  const scene = await start({ maxAssetBytes: 20 });
  const refused = await scene.upload(await draft(scene), 'tool.tgz', content);
  expect(refused).toMatchObject({
    status: 422,
    json: { errors: [{ code: 'custom', field: 'size', message }] },
  });
});

test('refused: a length that is not told beforehand', async () => {
  const scene = await start();
  const url = `${scene.standIn.uploads}${path}/${await draft(scene)}/assets?name=tool.tgz`;
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(Buffer.from(bytes));
      controller.close();
    },
  });
  const headers = { authorization: `Bearer ${tokens.writer}`, 'content-type': 'application/gzip' };
  const answer = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ message: 'Bad Content-Length: ' });
});

test('an upload that breaks off keeps its name until it is deleted, and only the list of files shows it', async () => {
  const scene = await start();
  const id = await draft(scene);
  scene.standIn.cutUploads(1);
  expect(await scene.upload(id, 'tool.tgz', bytes)).toMatchObject({ status: 502 });
  const list = await scene.ask('GET', `${path}/${id}/assets`, { token: tokens.writer });
  expect(list.json).toMatchObject([{ name: 'tool.tgz', state: 'starter', size: 0, digest: null }]);
  expect((await scene.ask('GET', `${path}/${id}`, { token: tokens.writer })).json).toMatchObject({
    assets: [],
  });
  expect(await scene.upload(id, 'tool.tgz', bytes)).toMatchObject({
    status: 422,
    json: { errors: [{ code: 'already_exists' }] },
  });
  const [starter] = fieldsOf(list, 'id');
  await scene.ask('DELETE', `${path}/assets/${starter}`, { token: tokens.writer });
  expect(await scene.upload(id, 'tool.tgz', bytes)).toMatchObject({ status: 201 });
});

test('a file of a draft is downloaded through the API, with a credential, from a storage that refuses it', async () => {
  const scene = await start();
  const id = await draft(scene);
  const asset = idOf(await scene.upload(id, 'tool.tgz', bytes));
  const address = `${path}/assets/${asset}`;
  expect(await scene.ask('GET', address, { headers: octets })).toMatchObject({ status: 404 });
  const sent = await scene.ask('GET', address, { token: tokens.writer, headers: octets });
  expect(sent).toMatchObject({ status: 302, text: '' });
  const location = sent.headers.get('location') ?? '';
  expect(new URL(location).origin).toBe(new URL(scene.standIn.storage).origin);
  expect(await send('GET', location, { token: tokens.writer })).toMatchObject({ status: 400 });
  expect(await send('GET', location)).toMatchObject({ status: 200, text: bytes });
  expect(scene.standIn.storageRequests.map(({ credential }) => credential)).toEqual([true, false]);
});

test('a link to the storage cannot be made up, and is not good for ever', async () => {
  let now = 1_000_000;
  const scene = await start({ now: () => now, linkMs: 1000 });
  const asset = idOf(await scene.upload(await draft(scene), 'tool.tgz', bytes));
  const sent = await scene.ask('GET', `${path}/assets/${asset}`, { token: tokens.writer, headers: octets });
  const location = sent.headers.get('location') ?? '';
  expect(await send('GET', location.replace(`/${asset}?`, `/${asset + 1}?`))).toMatchObject({ status: 403 });
  expect(await send('GET', location.split('?')[0] ?? '')).toMatchObject({ status: 403 });
  now += 1000;
  expect(await send('GET', location)).toMatchObject({ status: 403 });
});

test('a published file has an address for everyone; a draft’s address leads nowhere', async () => {
  const scene = await start();
  const id = await draft(scene);
  await scene.upload(id, 'tool.tgz', bytes);
  const addressOf = async () => {
    const list = await scene.ask('GET', `${path}/${id}/assets`, { token: tokens.writer });
    return String(fieldsOf(list, 'browser_download_url')[0]);
  };
  const hidden = await addressOf();
  expect(hidden).toMatch(/\/releases\/download\/untagged-[0-9a-f]+\/tool\.tgz$/);
  expect(await send('GET', hidden, { token: tokens.writer })).toMatchObject({ status: 404 });
  await scene.ask('PATCH', `${path}/${id}`, { token: tokens.writer, body: { draft: false } });
  const address = await addressOf();
  expect(address).toBe(`${scene.standIn.server}ada/tool/releases/download/v1.0.0/tool.tgz`);
  expect(await (await fetch(address)).text()).toBe(bytes);
  const latest = `${scene.standIn.server}ada/tool/releases/latest/download/tool.tgz`;
  expect(await (await fetch(latest)).text()).toBe(bytes);
});

test('files of a private repository have no address that a token opens', async () => {
  const scene = await start();
  scene.standIn.plant.release('ada/secret', { tag: 'v1', assets: [{ name: 'a.tgz', bytes }] });
  const address = `${scene.standIn.server}ada/secret/releases/download/v1/a.tgz`;
  expect(await send('GET', address, { token: tokens.writer })).toMatchObject({ status: 404 });
});

test('uploads can be sent on to another host', async () => {
  const scene = await start();
  scene.standIn.moveUploads('http://127.0.0.1:1/');
  const moved = await scene.upload(await draft(scene), 'tool.tgz', bytes);
  expect(moved.status).toBe(307);
  expect(moved.headers.get('location')).toMatch(
    /^http:\/\/127\.0\.0\.1:1\/repos\/ada\/tool\/releases\/\d+\/assets\?name=tool\.tgz$/,
  );
});

test('the host for uploads takes files and nothing else, and the API takes none', async () => {
  const scene = await start();
  const id = await draft(scene);
  expect(await send('GET', `${scene.standIn.uploads}${path}`, { token: tokens.writer })).toMatchObject({
    status: 404,
  });
  const answer = await fetch(`${scene.standIn.api}${path}/${id}/assets?name=x`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens.writer}`, 'content-type': 'application/gzip' },
    body: bytes,
  });
  expect(answer.status).toBe(404);
});

test('a planted file may lie about its bytes, or be without a digest', async () => {
  const scene = await start();
  const id = scene.standIn.plant.release('ada/tool', {
    tag: 'v1.0.0',
    assets: [
      { name: 'lie.tgz', bytes, sha256: '0'.repeat(64) },
      { name: 'old.tgz', bytes, sha256: null },
    ],
  });
  const list = await scene.ask('GET', `${path}/${id}/assets`);
  expect(fieldsOf(list, 'digest')).toEqual([`sha256:${'0'.repeat(64)}`, null]);
  expect(scene.standIn.inventory('ada/tool').releases[0]?.assets.map((asset) => asset.sha256)).toEqual([
    sha256,
    sha256,
  ]);
});
