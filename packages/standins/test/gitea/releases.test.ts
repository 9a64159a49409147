import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GiteaStandInOptions } from '@lockstep/standins';
import { part } from './gitea-client.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
async function restart(options: GiteaStandInOptions): Promise<void> {
  await scene.standIn.close();
  scene = await startScene(options);
}
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.standIn.close());

const bytes = Buffer.from('bytes of an asset');

async function held(name = 'ada/tool') {
  const { repositories } = await scene.standIn.inventory();
  const repository = repositories[name];
  if (repository === undefined) throw new Error(`${name} is not there`);
  return repository;
}

describe('a draft', () => {
  test('is for those who write, by its number, by its tag and in the list', async () => {
    const id = await scene.draft('v1.0.0');
    const looks = [`~/releases/${id}`, '~/releases/tags/v1.0.0'];
    for (const path of looks) {
      expect((await scene.as('grace').get(path)).status).toBe(200);
      expect((await scene.as('rob').get(path)).status).toBe(404);
      expect((await scene.as().get(path)).status).toBe(404);
    }
    expect((await scene.as('grace').get('~/releases')).body).toHaveLength(1);
    expect((await scene.as('rob').get('~/releases')).body).toEqual([]);
    expect((await scene.as('grace').get('~/releases?draft=false')).body).toEqual([]);
  });

  test('makes no tag; publishing it does, where it was to be, and only when there is none', async () => {
    await scene.draft('v1.0.0');
    expect((await held()).refs).not.toHaveProperty(['refs/tags/v1.0.0']);
    const [first] = (await held()).releases;
    await scene.as('ada').send('PATCH', `~/releases/${first?.id}`, { draft: false });
    const { refs } = await held();
    expect(refs['refs/tags/v1.0.0']).toBe(refs['refs/heads/main']);

    await scene.standIn.setRef('ada/tool', 'refs/tags/v2.0.0', 'b'.repeat(40));
    const id = await scene.draft('v2.0.0');
    await scene.as('ada').send('PATCH', `~/releases/${id}`, { draft: false });
    expect((await held()).refs['refs/tags/v2.0.0']).toBe('b'.repeat(40));
  });

  test('for a commit that is not there is only refused when it is published', async () => {
    const target = 'd'.repeat(40);
    const draft = await scene
      .as('ada')
      .send('POST', '~/releases', { tag_name: 'v1', target_commitish: target, draft: true });
    expect(draft.status).toBe(201);
    const answer = await scene.as('ada').send('PATCH', `~/releases/${part(draft, 'id')}`, { draft: false });
    expect(answer.status).toBe(404);
    expect((await held()).releases).toMatchObject([{ isDraft: true }]);
  });

  test('by somebody else holds its tag', async () => {
    scene.standIn.addRelease({ repository: 'ada/tool', tag: 'v1.0.0', author: 'grace' });
    expect((await scene.as('ada').send('POST', '~/releases', { tag_name: 'V1.0.0' })).status).toBe(409);
    expect(part(await scene.as('ada').get('~/releases/tags/v1.0.0'), 'author.login')).toBe('grace');
  });
});

describe('a release', () => {
  test('that is removed leaves its tag, and its number to the next one', async () => {
    const answer = await scene.as('ada').send('POST', '~/releases', { tag_name: 'v1.0.0' });
    const id = part(answer, 'id');
    expect((await scene.as('ada').send('DELETE', `~/releases/${id}`)).status).toBe(204);
    expect((await scene.as('ada').get('~/releases/tags/v1.0.0')).status).toBe(404);
    const again = await scene.as('ada').send('POST', '~/releases', { tag_name: 'v1.0.0', draft: true });
    expect([again.status, part(again, 'id')]).toEqual([201, id]);
  });

  test('without a tag, or in an empty repository, is refused', async () => {
    expect((await scene.as('ada').send('POST', '~/releases', {})).status).toBe(422);
    await scene.standIn.addRepository({ name: 'ada/empty', hasReadme: false });
    expect((await scene.as('ada').send('POST', 'repos/ada/empty/releases', { tag_name: 'v1' })).status).toBe(
      422,
    );
  });

  test('an empty text changes nothing', async () => {
    const answer = await scene
      .as('ada')
      .send('POST', '~/releases', { tag_name: 'v1', name: 'One', body: 'notes' });
    const changed = await scene
      .as('ada')
      .send('PATCH', `~/releases/${part(answer, 'id')}`, { name: '', body: '', prerelease: true });
    expect(changed.body).toMatchObject({ name: 'One', body: 'notes', prerelease: true });
  });

  test('lists come in pages that know of each other', async () => {
    for (const tag of ['v1', 'v2', 'v3']) await scene.draft(tag);
    const page = await scene.as('ada').get('~/releases?limit=2&page=2');
    expect(page.body).toHaveLength(1);
    expect(page.headers.get('x-total-count')).toBe('3');
    expect(page.headers.get('link')).toContain(
      '/api/v1/repos/ada/tool/releases?limit=2&page=1>; rel="first"',
    );
  });

  test('the latest is no draft and no pre-release', async () => {
    await scene.as('ada').send('POST', '~/releases', { tag_name: 'v1' });
    await scene.as('ada').send('POST', '~/releases', { tag_name: 'v2-rc', prerelease: true });
    await scene.draft('v3');
    expect(part(await scene.as().get('~/releases/latest'), 'tag_name')).toBe('v1');
  });
});

describe('an asset', () => {
  test('is stored twice under one name, and no digest is told', async () => {
    const id = await scene.draft('v1');
    await scene.as('ada').upload(id, 'a.tgz', bytes);
    const second = await scene.as('ada').upload(id, 'a.tgz', bytes);
    expect(second.status).toBe(201);
    expect(Object.keys(Object(second.body)).sort()).toEqual([
      'browser_download_url',
      'created_at',
      'download_count',
      'id',
      'name',
      'size',
      'uuid',
    ]);
    expect((await held()).releases[0]?.assets.map(({ name }) => name)).toEqual(['a.tgz', 'a.tgz']);
  });

  test('may be a bare body, if its name is given', async () => {
    const id = await scene.draft('v1');
    const post = (query: string) =>
      fetch(`${scene.standIn.api}repos/ada/tool/releases/${id}/assets${query}`, {
        method: 'POST',
        body: bytes,
        headers: { authorization: 'token ada', 'content-type': 'application/octet-stream' },
      });
    expect((await post('?name=a.tgz')).status).toBe(201);
    expect((await post('')).status).toBe(400);
    expect((await held()).releases[0]?.assets).toMatchObject([{ name: 'a.tgz', size: bytes.length }]);
  });

  test('keeps all of its bytes in a form, line ends and boundaries of others included', async () => {
    const id = await scene.draft('v1');
    const tricky = Buffer.from('--\r\n--x\r\n\r\nname="attachment"\r\n');
    const url = part(await scene.as('ada').upload(id, 'a.bin', tricky), 'browser_download_url');
    const answer = await fetch(String(url), { headers: { authorization: 'token ada' } });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(tricky);
  });

  test('of a type or size that releases do not allow is refused; what is told is about issues', async () => {
    scene.standIn.changeAttachments({ releaseTypes: '.tgz,.zip', releaseMaxSize: 1 });
    const id = await scene.draft('v1');
    expect((await scene.as('ada').upload(id, 'a.exe', bytes)).status).toBe(400);
    expect((await scene.as('ada').upload(id, 'a.tgz', Buffer.alloc(1024 * 1024 + 1))).status).toBe(413);
    expect((await scene.as('ada').upload(id, 'A.TGZ', bytes)).status).toBe(201);
    expect(part(await scene.as('ada').get('settings/attachment'), 'max_size')).toBe(100);
    scene.standIn.changeAttachments({ enabled: false });
    expect((await scene.as('ada').upload(id, 'b.tgz', bytes)).status).toBe(404);
  });

  test('is renamed and removed', async () => {
    const id = await scene.draft('v1');
    const asset = part(await scene.as('ada').upload(id, 'a.tgz', bytes), 'id');
    const path = `~/releases/${id}/assets/${asset}`;
    expect(part(await scene.as('ada').send('PATCH', path, { name: 'b.tgz' }), 'name')).toBe('b.tgz');
    expect((await scene.as('ada').send('DELETE', path)).status).toBe(204);
    expect((await scene.as('ada').get(path)).status).toBe(404);
  });

  test('of a draft is downloaded by those who write alone, then by everyone, by either address', async () => {
    const id = await scene.draft('v1/x');
    const url = String(part(await scene.as('ada').upload(id, 'a b.tgz', bytes), 'browser_download_url'));
    const named = `${scene.standIn.url}ada/tool/releases/download/v1%2Fx/a%20b.tgz`;
    const statuses = async (headers = {}) =>
      Promise.all([url, named].map(async (each) => (await fetch(each, { headers })).status));
    expect(await statuses()).toEqual([404, 404]);
    expect(await statuses({ authorization: 'token rob' })).toEqual([404, 404]);
    expect(await statuses({ authorization: 'Bearer grace' })).toEqual([200, 200]);
    await scene.as('ada').send('PATCH', `~/releases/${id}`, { draft: false });
    expect(await statuses()).toEqual([200, 200]);
  });

  test('may come from a store that takes no credential', async () => {
    await restart({ servesDirectly: true });
    const id = await scene.draft('v1');
    const url = String(part(await scene.as('ada').upload(id, 'a.tgz', bytes), 'browser_download_url'));
    const answer = await fetch(url, { headers: { authorization: 'token ada' }, redirect: 'manual' });
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, new URL(location).origin === new URL(url).origin]).toEqual([302, false]);
    expect((await fetch(location, { headers: { authorization: 'token ada' } })).status).toBe(400);
    expect((await fetch(location.replace(/\?.*/, ''))).status).toBe(403);
    expect(await (await fetch(location)).text()).toBe(bytes.toString());
    expect(scene.standIn.storeRequests.map(({ status }) => status)).toEqual([400, 403, 200]);
  });

  test('may be sent elsewhere, and is not stored then', async () => {
    scene.standIn.redirectUploads('http://127.0.0.1:1/elsewhere');
    const id = await scene.draft('v1');
    const answer = await scene.as('ada').upload(id, 'a.tgz', bytes);
    expect([answer.status, answer.headers.get('location')]).toEqual([307, 'http://127.0.0.1:1/elsewhere']);
    expect((await held()).releases[0]?.assets).toEqual([]);
  });
});

test('a server below a path knows nothing outside of it, and names it in every address', async () => {
  await restart({ subPath: '/gitea/' });
  const { url, api } = scene.standIn;
  expect(new URL(url).pathname).toBe('/gitea/');
  expect((await fetch(`${new URL(url).origin}/api/v1/version`)).status).toBe(404);
  const answer = await scene.as('ada').send('POST', '~/releases', { tag_name: 'v1' });
  expect(part(answer, 'url')).toBe(`${api}repos/ada/tool/releases/${part(answer, 'id')}`);
  expect(part(await scene.as('ada').get('~'), 'clone_url')).toBe(`${url}ada/tool.git`);
});

test('a proxy may throttle, and a cache may lag behind', async () => {
  await restart({
    faults: [
      { on: { method: 'POST', path: /releases$/ }, fault: { kind: 'throttle', allow: 1, windowMs: 60_000 } },
      { on: { method: 'GET', path: /releases$/, nth: 1 }, fault: { kind: 'stale' } },
    ],
  });
  await scene.draft('v1');
  const throttled = await scene.as('ada').send('POST', '~/releases', { tag_name: 'v2' });
  expect([throttled.status, throttled.headers.has('retry-after')]).toEqual([429, true]);
  expect((await scene.as('ada').get('~/releases')).body).toEqual([]);
  expect((await scene.as('ada').get('~/releases')).body).toHaveLength(1);
});
