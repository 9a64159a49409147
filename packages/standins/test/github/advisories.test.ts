import { expect, test } from '@jest/globals';
import { field, fieldsOf, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const path = 'repos/ada/tool/security-advisories';
const vulnerability = {
  package: { ecosystem: 'npm', name: 'tool' },
  vulnerable_version_range: '< 1.2.3',
  patched_versions: '1.2.3',
};
const wanted = { summary: 'A hole', description: 'Text', severity: 'high', vulnerabilities: [vulnerability] };

const create = (scene: Scene, body: unknown = wanted, token: string = tokens.admin) =>
  scene.ask('POST', path, { token, body });
const list = async (scene: Scene, token: string, query = '') =>
  fieldsOf(await scene.ask('GET', `${path}${query}`, { token }), 'summary');

test('an advisory is a draft that administrators see, until it is published for good', async () => {
  const scene = await start();
  const made = await create(scene);
  expect(made).toMatchObject({
    status: 201,
    json: { state: 'draft', published_at: null, publisher: null, vulnerabilities: [vulnerability] },
  });
  const id = String(field(made.json, 'ghsa_id'));
  expect(id).toMatch(/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/);
  expect(await list(scene, tokens.admin)).toEqual(['A hole']);
  expect(await list(scene, tokens.writer)).toEqual([]);
  expect((await scene.ask('GET', `${path}/${id}`, { token: tokens.reader })).status).toBe(404);
  const change = (body: object) => scene.ask('PATCH', `${path}/${id}`, { token: tokens.admin, body });
  expect(await change({ state: 'published' })).toMatchObject({
    status: 200,
    json: { state: 'published', publisher: { login: 'root' } },
  });
  expect(await list(scene, tokens.reader)).toEqual(['A hole']);
  expect((await change({ state: 'draft' })).status).toBe(422);
  expect((await change({ summary: 'A small hole' })).status).toBe(200);
});

test('anybody with an account reports one, which administrators alone see, and can accept', async () => {
  const scene = await start();
  const report = (token?: string) =>
    scene.ask('POST', `${path}/reports`, { body: wanted, ...(token !== undefined && { token }) });
  const made = await report(tokens.reader);
  expect(made).toMatchObject({ status: 201, json: { state: 'triage', submission: { accepted: false } } });
  expect((await report()).status).toBe(401);
  expect(await list(scene, tokens.writer)).toEqual([]);
  expect(await list(scene, tokens.admin)).toEqual(['A hole']);
  const at = `${path}/${String(field(made.json, 'ghsa_id'))}`;
  const accepted = await scene.ask('PATCH', at, { token: tokens.admin, body: { state: 'draft' } });
  expect(accepted).toMatchObject({ status: 200, json: { state: 'draft', submission: { accepted: true } } });
});

test.each([
  ['somebody who may push', tokens.writer, 404],
  ['a job', tokens.job, 403],
  ['a token without the permission', tokens.fine, 403],
])('%s makes none', async (_, token, status) => {
  const scene = await start();
  expect((await create(scene, wanted, token)).status).toBe(status);
  expect(await list(scene, tokens.admin)).toEqual([]);
});

test('a token with the permission, of an administrator, makes one', async () => {
  const scene = await start({
    tokens: [
      {
        token: 'advising',
        user: 'root',
        role: 'admin',
        kind: 'fine-grained',
        permissions: { repository_advisories: 'write' },
      },
    ],
  });
  expect((await create(scene, wanted, 'advising')).status).toBe(201);
});

test.each([
  ['no summary', { summary: undefined }],
  ['an empty one', { summary: '' }],
  ['a long one', { summary: 'x'.repeat(1025) }],
  ['no products', { vulnerabilities: undefined }],
  [
    'a product of an unknown kind',
    { vulnerabilities: [{ ...vulnerability, package: { ecosystem: 'pypi', name: 'x' } }] },
  ],
  ['an unknown severity', { severity: 'bad' }],
  ['a severity and a vector', { cvss_vector_string: 'CVSS:3.1/AV:N' }],
  ['a state, which a new one has not', { state: 'published' }],
])('with %s it is refused', async (_, change) => {
  const scene = await start();
  expect((await create(scene, { ...wanted, ...change })).status).toBe(422);
  expect(await list(scene, tokens.admin)).toEqual([]);
});

test('they are listed by cursors, the newest first, and by their state', async () => {
  const scene = await start();
  for (const summary of ['one', 'two', 'three']) await create(scene, { ...wanted, summary });
  const first = await scene.ask('GET', `${path}?per_page=2`, { token: tokens.admin });
  expect(fieldsOf(first, 'summary')).toEqual(['three', 'two']);
  const next = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const query = new URL(next).search;
  expect(new URLSearchParams(query).has('page')).toBe(false);
  expect(await list(scene, tokens.admin, query)).toEqual(['one']);
  expect(await list(scene, tokens.admin, '?state=published')).toEqual([]);
});

test('one that is not there is not there', async () => {
  const scene = await start();
  const id = 'GHSA-2222-2222-2222';
  expect((await scene.ask('GET', `${path}/${id}`, { token: tokens.admin })).status).toBe(404);
  const closing = { token: tokens.admin, body: { state: 'closed' } };
  expect((await scene.ask('PATCH', `${path}/${id}`, closing)).status).toBe(404);
});
