import { expect, test } from '@jest/globals';
import { commit, field, idOf, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const path = 'repos/ada/tool/releases';
const writer = tokens.writer;

/** A locked release with one file. */
async function published(scene: Scene): Promise<number> {
  scene.standIn.lockReleases('ada/tool', true);
  const body = { tag_name: 'v2.0.0', target_commitish: commit, draft: true };
  const id = idOf(await scene.ask('POST', path, { token: writer, body }));
  expect(await scene.upload(id, 'tool.tgz', 'bytes')).toMatchObject({ status: 201 });
  const answer = await scene.ask('PATCH', `${path}/${id}`, { token: writer, body: { draft: false } });
  expect(answer).toMatchObject({ status: 200, json: { immutable: true } });
  return id;
}

test('a locked release takes no file', async () => {
  const scene = await start();
  const id = await published(scene);
  expect(await scene.upload(id, 'late.tgz', 'bytes')).toMatchObject({
    status: 422,
    json: { message: 'Cannot upload assets to an immutable release.' },
  });
});

test('a locked release gives no file away, and lets none be renamed', async () => {
  const scene = await start();
  await published(scene);
  const asset = scene.standIn.inventory('ada/tool').releases[0]?.assets[0]?.id;
  const errors = [
    { resource: 'ReleaseAsset', code: 'custom', message: 'Cannot delete asset from an immutable release' },
  ];
  expect(await scene.ask('DELETE', `${path}/assets/${asset}`, { token: writer })).toMatchObject({
    status: 422,
    json: { errors },
  });
  const renamed = { token: writer, body: { name: 'other.tgz' } };
  expect(await scene.ask('PATCH', `${path}/assets/${asset}`, renamed)).toMatchObject({ status: 422 });
  expect(scene.standIn.inventory('ada/tool').releases[0]?.assets).toMatchObject([{ name: 'tool.tgz' }]);
});

test('a locked release stays public and keeps its tag; its notes and marks can change', async () => {
  const scene = await start();
  const id = await published(scene);
  const patch = (body: unknown) => scene.ask('PATCH', `${path}/${id}`, { token: writer, body });
  const message = (what: string) => `${what} cannot be changed when release is immutable`;
  expect(await patch({ draft: true })).toMatchObject({
    status: 422,
    json: { errors: [{ field: 'state', message: message('state') }] },
  });
  expect(await patch({ tag_name: 'v3' })).toMatchObject({ status: 422 });
  expect(await patch({ name: 'New', body: 'Notes', prerelease: true, make_latest: 'legacy' })).toMatchObject({
    status: 200,
    json: { name: 'New', body: 'Notes', prerelease: true, immutable: true },
  });
});

test('the tag of a locked release that was deleted can never be used again', async () => {
  const scene = await start();
  const id = await published(scene);
  expect(await scene.ask('DELETE', `${path}/${id}`, { token: writer })).toMatchObject({ status: 204 });
  const again = await scene.ask('POST', path, { token: writer, body: { tag_name: 'v2.0.0' } });
  expect(again.status).toBe(422);
  expect(field(again.json, 'errors')).toEqual([
    {
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name was used by an immutable release',
    },
    { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
  ]);
  // A draft can still be made; it is publishing it that fails.
  const draft = await scene.ask('POST', path, { token: writer, body: { tag_name: 'v2.0.0', draft: true } });
  expect(draft.status).toBe(201);
  const publish = { token: writer, body: { draft: false } };
  expect(await scene.ask('PATCH', `${path}/${idOf(draft)}`, publish)).toMatchObject({ status: 422 });
});

test('what was published before the repository locks releases stays open', async () => {
  const scene = await start();
  const id = idOf(await scene.ask('POST', path, { token: writer, body: { tag_name: 'v1.0.0' } }));
  scene.standIn.lockReleases('ada/tool', true);
  expect(await scene.upload(id, 'late.tgz', 'bytes')).toMatchObject({ status: 201 });
});

test('only administrators learn whether releases are locked', async () => {
  const scene = await start();
  const ask = (token?: string) =>
    scene.ask('GET', 'repos/ada/tool/immutable-releases', token === undefined ? {} : { token });
  expect(await ask(tokens.admin)).toMatchObject({ status: 404 });
  scene.standIn.lockReleases('ada/tool', true);
  expect(await ask(tokens.admin)).toMatchObject({ status: 200, json: { enabled: true } });
  expect(await ask(writer)).toMatchObject({ status: 404 });
  expect(await ask(tokens.job)).toMatchObject({ status: 403 });
  expect(await ask(tokens.fine)).toMatchObject({ status: 403 });
  expect(await ask()).toMatchObject({ status: 401 });
});
