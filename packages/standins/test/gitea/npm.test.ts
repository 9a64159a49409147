import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GiteaStandIn, startGiteaStandIn } from '@lockstep/standins';
import { npmPublication } from './npm-publication.ts';
import { people } from './scene.ts';

let standIn: GiteaStandIn;
beforeEach(async () => {
  standIn = await startGiteaStandIn(people);
});
afterEach(() => standIn.close());

const one = { name: '@ada/tool', version: '1.0.0' };
const path = '@ada%2ftool';

async function ask(method: string, place: string, token?: string, body?: string, owner = 'ada') {
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(`${standIn.npmRegistry(owner)}${place}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

const put = async (body: string, token = 'ada', owner = 'ada') => ask('PUT', path, token, body, owner);
const held = async () => (await standIn.inventory()).packages;

describe('publishing', () => {
  test.each([
    ['nobody', undefined, 'reqPackageAccess\n'],
    ['an unknown token', 'wrong', 'Failed to authenticate user\n'],
    ['a token that only reads', 'ada-reads', 'reqPackageAccess\n'],
    ['a token for code', 'ada-code', 'reqPackageAccess\n'],
    ['another account', 'grace', 'reqPackageAccess\n'],
  ])('is answered 401 to %s', async (_, token, text) => {
    expect(await ask('PUT', path, token, npmPublication(one).body)).toEqual({ status: 401, text });
    expect(await held()).toEqual({});
  });

  test.each(['ada', 'ada-packages', 'job'])('is open to %s', async (token) => {
    expect((await put(npmPublication(one).body, token)).status).toBe(201);
    expect((await held())['ada/@ada/tool']?.tags).toEqual({ latest: '1.0.0' });
  });

  test.each([
    ['a name that is none', npmPublication({ name: '@Ada/Tool', version: '1.0.0' }).body, 400],
    ['a version that is none', npmPublication({ name: '@ada/tool', version: 'one' }).body, 400],
    ['no version', npmPublication(one, '', { versions: {} }).body, 400],
    ['no attachment', npmPublication(one, '', { _attachments: {} }).body, 400],
    [
      'an attachment that is no base64',
      npmPublication(one, '', { _attachments: { a: { data: '*' } } }).body,
      400,
    ],
    ['another name than the path’s', npmPublication({ name: '@ada/other', version: '1.0.0' }).body, 400],
    ['an empty document', '{}', 400],
    ['no document', 'no JSON', 500],
  ])('refuses %s', async (_, body, status) => {
    expect((await put(body)).status).toBe(status);
    expect(await held()).toEqual({});
  });

  test('refuses a dist-tag that reads as a version, and has stored the version all the same', async () => {
    const { body } = npmPublication(one, '', { 'dist-tags': { 'v1.0': '1.0.0', next: '1.0.0' } });
    expect((await put(body)).status).toBe(400);
    expect((await held())['ada/@ada/tool']).toMatchObject({
      versions: { '1.0.0': {} },
      tags: { next: '1.0.0' },
    });
  });

  test('refuses a version that is there, with equal bytes as well, and keeps the first', async () => {
    await put(npmPublication(one).body);
    const before = await held();
    expect((await put(npmPublication(one).body)).status).toBe(409);
    expect((await put(npmPublication(one, 'other').body)).status).toBe(409);
    expect(await held()).toEqual(before);
  });

  test('on an old server the refusal is a 400', async () => {
    await standIn.close();
    standIn = await startGiteaStandIn({ ...people, duplicateVersionStatus: 400 });
    await put(npmPublication(one).body);
    expect(await put(npmPublication(one).body)).toEqual({
      status: 400,
      text: '{"error":"package version already exists"}',
    });
  });

  test('a version that was deleted is free again, for other bytes too', async () => {
    await put(npmPublication(one).body);
    const before = await held();
    const version = `${standIn.api}packages/ada/npm/@ada%2Ftool/1.0.0`;
    const remove = (token: string) =>
      fetch(version, { method: 'DELETE', headers: { authorization: `token ${token}` } });
    expect([(await remove('grace')).status, (await remove('ada-code')).status]).toEqual([403, 403]);
    expect((await remove('ada')).status).toBe(204);
    expect((await ask('GET', path)).status).toBe(404);
    expect((await put(npmPublication(one, 'other').body)).status).toBe(201);
    expect(await held()).not.toEqual(before);
  });
});

describe('reading', () => {
  test('gives the stored bytes at the address of the document, below a path too', async () => {
    await standIn.close();
    standIn = await startGiteaStandIn({ ...people, subPath: 'gitea' });
    const { body, tarball } = npmPublication(one);
    await put(body);
    const { versions } = JSON.parse((await ask('GET', path)).text);
    const address: string = versions['1.0.0'].dist.tarball;
    expect(address).toBe(`${standIn.npmRegistry('ada')}%40ada%2Ftool/-/1.0.0/tool-1.0.0.tgz`);
    expect(Buffer.from(await (await fetch(address)).arrayBuffer())).toEqual(tarball);
  });

  test('needs the scope, but no token', async () => {
    await put(npmPublication(one).body);
    expect((await ask('GET', path)).status).toBe(200);
    expect((await ask('GET', path, 'grace')).status).toBe(200);
    expect((await ask('GET', path, 'ada-code')).status).toBe(401);
    expect((await ask('GET', path, 'wrong')).status).toBe(401);
  });

  test('every owner has a registry of their own', async () => {
    await put(npmPublication(one).body);
    expect((await ask('GET', path, undefined, undefined, 'grace')).status).toBe(404);
    expect(await ask('GET', path, undefined, undefined, 'none')).toEqual({
      status: 404,
      text: 'Not found.\n',
    });
  });

  test.each(['-/whoami', '-/ping', '%zz', '../x', '@ada%2ftool/-/9.9.9/tool-9.9.9.tgz'])(
    '%s is not there',
    async (place) => {
      await put(npmPublication(one).body);
      expect((await ask('GET', place, 'ada')).status).toBe(404);
    },
  );
});

test('dist-tags move among versions that are there', async () => {
  await put(npmPublication(one).body);
  const tag = `-/package/${path}/dist-tags/next`;
  expect((await ask('PUT', tag, 'ada', '"2.0.0"')).status).toBe(404);
  expect((await ask('PUT', tag, 'grace', '"1.0.0"')).status).toBe(401);
  expect((await ask('PUT', tag, 'ada', '"1.0.0"')).status).toBe(200);
  expect(JSON.parse((await ask('GET', `-/package/${path}/dist-tags`)).text)).toEqual({
    latest: '1.0.0',
    next: '1.0.0',
  });
  expect((await ask('DELETE', tag, 'ada')).status).toBe(200);
  expect((await held())['ada/@ada/tool']?.tags).toEqual({ latest: '1.0.0' });
});
