import { expect, test } from '@jest/globals';
import { commit, field, fieldsOf, idOf, otherCommit, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const path = 'repos/ada/tool/releases';
const as = (token: string, body?: unknown) => ({ token, ...(body !== undefined && { body }) });

const create = (scene: Scene, body: Record<string, unknown>) =>
  scene.ask('POST', path, as(tokens.writer, body));
const change = (scene: Scene, id: number, body: Record<string, unknown>) =>
  scene.ask('PATCH', `${path}/${id}`, as(tokens.writer, body));
const errorsOf = (json: unknown) => field(json, 'errors');

test('a draft makes no tag, and is found in the list alone', async () => {
  const scene = await start();
  const made = await create(scene, {
    tag_name: 'v2.0.0',
    target_commitish: commit,
    draft: true,
    name: 'Two',
  });
  expect(made).toMatchObject({
    status: 201,
    json: { draft: true, name: 'Two', published_at: null, tarball_url: null },
  });
  expect(field(made.json, 'html_url')).toMatch(/\/ada\/tool\/releases\/tag\/untagged-[0-9a-f]{20}$/);
  expect(made.headers.get('location')).toBe(`${scene.standIn.api}${path}/${idOf(made)}`);
  expect(Object.keys(await scene.standIn.refs('ada/tool'))).not.toContain('refs/tags/v2.0.0');
  expect(await scene.ask('GET', `${path}/tags/v2.0.0`, as(tokens.writer))).toMatchObject({ status: 404 });
  expect(fieldsOf(await scene.ask('GET', path, as(tokens.writer)), 'id')).toEqual([idOf(made)]);
});

test.each([
  ['somebody who may not push', tokens.reader],
  ['a job that may only read', tokens.readingJob],
  ['a token that may only read', tokens.readingFine],
  ['nobody in particular', undefined],
])('a draft is not there for %s', async (_, token) => {
  const scene = await start();
  const id = scene.standIn.plant.release('ada/tool', { tag: 'v2.0.0', isDraft: true });
  const ask = token === undefined ? {} : { token };
  expect(await scene.ask('GET', path, ask)).toMatchObject({ status: 200, json: [] });
  expect(await scene.ask('GET', `${path}/${id}`, ask)).toMatchObject({ status: 404 });
});

test('any number of drafts may have one tag', async () => {
  const scene = await start();
  const draft = { tag_name: 'v2.0.0', draft: true };
  const ids = [idOf(await create(scene, draft)), idOf(await create(scene, draft))];
  expect(fieldsOf(await scene.ask('GET', path, as(tokens.writer)), 'id').toSorted()).toEqual(ids);
});

test('publishing a draft tags its target', async () => {
  const scene = await start();
  const id = idOf(await create(scene, { tag_name: 'v2.0.0', target_commitish: 'feature', draft: true }));
  expect(await change(scene, id, { draft: false })).toMatchObject({
    status: 200,
    json: { draft: false, immutable: false, html_url: `${scene.standIn.server}ada/tool/releases/tag/v2.0.0` },
  });
  expect(await scene.standIn.refs('ada/tool')).toMatchObject({ 'refs/tags/v2.0.0': otherCommit });
  expect(idOf(await scene.ask('GET', `${path}/tags/v2.0.0`))).toBe(id);
});

test('publishing a draft leaves a tag where it is', async () => {
  const scene = await start();
  const id = idOf(await create(scene, { tag_name: 'v1.0.0', target_commitish: otherCommit, draft: true }));
  expect(await change(scene, id, { draft: false })).toMatchObject({ status: 200 });
  expect(await scene.standIn.refs('ada/tool')).toMatchObject({ 'refs/tags/v1.0.0': commit });
});

test('two published releases cannot have one tag, and two requests at once do not get around that', async () => {
  const scene = await start();
  const both = await Promise.all([
    create(scene, { tag_name: 'v1.0.0' }),
    create(scene, { tag_name: 'v1.0.0' }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  expect(both.flatMap(({ json }) => errorsOf(json) ?? [])).toEqual([
    { resource: 'Release', code: 'already_exists', field: 'tag_name' },
  ]);
});

const invalidTarget = { resource: 'Release', code: 'invalid', field: 'target_commitish' };
const noTag = [
  { resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' },
  { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
];

test.each<[string, Record<string, unknown>, readonly unknown[]]>([
  ['a draft at a tag', { tag_name: 'v2', target_commitish: 'v1.0.0', draft: true }, [invalidTarget]],
  [
    'a draft at a full ref',
    { tag_name: 'v2', target_commitish: 'refs/heads/main', draft: true },
    [invalidTarget],
  ],
  ['a release at a short id', { tag_name: 'v2', target_commitish: 'ccccccc' }, [...noTag, invalidTarget]],
  [
    'a release at an unknown commit',
    { tag_name: 'v2', target_commitish: 'f'.repeat(40) },
    [...noTag, invalidTarget],
  ],
  [
    'an unknown target beside a tag that is there',
    { tag_name: 'v1.0.0', target_commitish: 'nowhere' },
    [invalidTarget],
  ],
  ['a tag that git does not take', { tag_name: 'v 2' }, noTag],
  [
    'a draft that is to be the latest',
    { tag_name: 'v2', draft: true, make_latest: 'true' },
    [{ resource: 'Release', code: 'custom', message: 'Latest release cannot be draft or prerelease.' }],
  ],
  [
    'notes that are too long',
    { tag_name: 'v2', draft: true, body: 'x'.repeat(125_001) },
    [
      {
        resource: 'Release',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 125000 characters)',
      },
    ],
  ],
])('refused: %s', async (_, body, errors) => {
  const scene = await start();
  const refused = await create(scene, body);
  expect(refused).toMatchObject({ status: 422, json: { message: 'Validation Failed', status: '422' } });
  expect(errorsOf(refused.json)).toEqual(errors);
  expect(scene.standIn.inventory('ada/tool').releases).toEqual([]);
});

test.each<[string, unknown, number, string]>([
  ['no tag', { name: 'x' }, 422, 'Invalid request.\n\n"tag_name" wasn\'t supplied.'],
  [
    'a flag that is none',
    { tag_name: 'v2', draft: 'yes' },
    422,
    'Invalid request.\n\nFor \'properties/draft\', "yes" is not a boolean.',
  ],
  ['an empty target', { tag_name: 'v2', target_commitish: '' }, 422, 'Invalid target_commitish parameter'],
  ['no object', [], 400, 'Body should be a JSON object'],
  ['no JSON', '{', 400, 'Problems parsing JSON'],
])('refused: a request with %s', async (_, body, status, message) => {
  const scene = await start();
  expect(await scene.ask('POST', path, as(tokens.writer, body))).toMatchObject({ status, json: { message } });
});

test('the latest release is the one that was marked, and never a prerelease', async () => {
  const scene = await start();
  const latest = async () => field((await scene.ask('GET', `${path}/latest`)).json, 'tag_name');
  expect(await scene.ask('GET', `${path}/latest`)).toMatchObject({ status: 404 });
  await create(scene, { tag_name: 'v1.0.0' });
  await create(scene, { tag_name: 'v2.0.0-rc.1', target_commitish: commit, prerelease: true });
  expect(await latest()).toBe('v1.0.0');
  await create(scene, { tag_name: 'v2.0.0', target_commitish: commit });
  await create(scene, { tag_name: 'v1.0.1', target_commitish: commit, make_latest: 'false' });
  expect(await latest()).toBe('v2.0.0');
});

test('a release that is deleted leaves its tag', async () => {
  const scene = await start();
  const id = idOf(await create(scene, { tag_name: 'v2.0.0', target_commitish: commit }));
  const gone = await scene.ask('DELETE', `${path}/${id}`, as(tokens.writer));
  expect(gone).toMatchObject({ status: 204, text: '' });
  expect(await scene.ask('GET', `${path}/${id}`, as(tokens.writer))).toMatchObject({ status: 404 });
  expect(Object.keys(await scene.standIn.refs('ada/tool'))).toContain('refs/tags/v2.0.0');
});

test('lists come in pages with links that lead to the others', async () => {
  const scene = await start();
  for (const number of [1, 2, 3, 4, 5]) scene.standIn.plant.release('ada/tool', { tag: `v${number}` });
  const page = await scene.ask('GET', `${path}?per_page=2&page=2`);
  expect(fieldsOf(page, 'tag_name')).toEqual(['v3', 'v2']);
  const links = [...(page.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)];
  const next = links.find(([, , rel]) => rel === 'next')?.[1] ?? '';
  expect(links.map(([, , rel]) => rel)).toEqual(['prev', 'next', 'last', 'first']);
  const last = await scene.ask('GET', next.slice(scene.standIn.api.length));
  expect(fieldsOf(last, 'tag_name')).toEqual(['v1']);
  expect(last.headers.get('link')).not.toContain('next');
});

test('a stale list lacks what was made last, and a held one for a while', async () => {
  const made = { method: 'POST', path: /releases$/ };
  const scene = await start({
    faults: [
      { on: { method: 'GET', path: /releases$/, nth: 1 }, fault: { kind: 'stale' } },
      { on: { ...made, nth: 2 }, fault: { kind: 'hold', reads: 1 } },
    ],
  });
  const list = async () => fieldsOf(await scene.ask('GET', path, as(tokens.writer)), 'tag_name');
  await create(scene, { tag_name: 'v2', draft: true });
  expect(await list()).toEqual([]);
  await create(scene, { tag_name: 'v3', draft: true });
  expect(await list()).toEqual(['v2']);
  expect((await list()).toSorted()).toEqual(['v2', 'v3']);
});
