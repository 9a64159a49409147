import { expect, test } from '@jest/globals';
import { commit, field, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const repo = 'repos/ada/tool';
const draft = { tag_name: 'v2.0.0', draft: true };
const create = (scene: Scene, token: string | undefined, name = 'ada/tool') =>
  scene.ask('POST', `repos/${name}/releases`, { ...(token !== undefined && { token }), body: draft });

test.each<[string, string | undefined, number, string]>([
  ['nobody in particular', undefined, 401, 'Requires authentication'],
  ['an unknown token', 'made-up', 401, 'Bad credentials'],
  ['an expired token', tokens.expired, 401, 'Bad credentials'],
  ['an account that may only read', tokens.reader, 404, 'Not Found'],
  ['a token that may only read', tokens.readingFine, 403, 'Resource not accessible by personal access token'],
  ['a job that may only read', tokens.readingJob, 403, 'Resource not accessible by integration'],
])('%s makes no release', async (_, token, status, message) => {
  const scene = await start();
  expect(await create(scene, token)).toMatchObject({ status, json: { message, status: String(status) } });
  expect(scene.standIn.inventory('ada/tool').releases).toEqual([]);
});

test.each([tokens.writer, tokens.fine, tokens.job])('%s makes one', async (token) => {
  expect(await create(await start(), token)).toMatchObject({ status: 201 });
});

test('a credential that is not known is refused even for what is public', async () => {
  const scene = await start();
  expect(await scene.ask('GET', repo, { token: 'made-up' })).toMatchObject({ status: 401 });
  expect(await scene.ask('GET', repo)).toMatchObject({ status: 200 });
});

test.each([
  ['Bearer', `Bearer ${tokens.writer}`],
  ['token', `token ${tokens.writer}`],
  ['Basic', `Basic ${Buffer.from(`x-access-token:${tokens.writer}`).toString('base64')}`],
])('a token is taken as %s', async (_, authorization) => {
  const scene = await start();
  expect(await scene.ask('GET', 'user', { headers: { authorization } })).toMatchObject({
    status: 200,
    json: { login: 'ada' },
  });
});

test('a private repository is not there for those who may not see it', async () => {
  const scene = await start();
  const ask = (token?: string) => scene.ask('GET', 'repos/ada/secret', token === undefined ? {} : { token });
  expect(await ask()).toMatchObject({ status: 404 });
  expect(await ask(tokens.stranger)).toMatchObject({ status: 404 });
  expect(await ask(tokens.reader)).toMatchObject({ status: 200, json: { private: true } });
  expect(await create(scene, tokens.stranger, 'ada/secret')).toMatchObject({ status: 404 });
});

test('a token reaches the repositories that it is for', async () => {
  const scene = await start({
    tokens: [{ token: 'narrow', user: 'ada', kind: 'fine-grained', repositories: ['ada/secret'] }],
  });
  expect(await create(scene, 'narrow', 'ada/secret')).toMatchObject({ status: 201 });
  expect(await create(scene, 'narrow')).toMatchObject({ status: 403 });
  expect(await scene.ask('GET', `${repo}/releases`, { token: 'narrow' })).toMatchObject({ status: 200 });
});

test('a repository tells what an account may do, not what its token may, and tells a job nothing', async () => {
  const scene = await start();
  const pushes = async (token?: string) =>
    field(
      field((await scene.ask('GET', repo, token === undefined ? {} : { token })).json, 'permissions'),
      'push',
    );
  expect(await pushes(tokens.writer)).toBe(true);
  expect(await pushes(tokens.reader)).toBe(false);
  expect(await pushes(tokens.readingFine)).toBe(true);
  expect(await pushes(tokens.job)).toBe(false);
  expect(await pushes()).toBeUndefined();
});

test('a job belongs to nobody', async () => {
  const scene = await start();
  expect(await scene.ask('GET', 'user', { token: tokens.job })).toMatchObject({
    status: 403,
    json: { message: 'Resource not accessible by integration' },
  });
  expect(await scene.ask('GET', 'user')).toMatchObject({ status: 401 });
});

test('an archived repository takes nothing', async () => {
  const scene = await start();
  expect(await create(scene, tokens.writer, 'ada/old')).toMatchObject({
    status: 403,
    json: { message: 'Repository was archived so is read-only.' },
  });
});

test('a repository that has another name now is elsewhere, and a write keeps its method', async () => {
  const scene = await start();
  const moved = await scene.ask('GET', 'repos/ada/older/releases?page=1');
  expect(moved.status).toBe(301);
  expect(moved.headers.get('location')).toBe(`${scene.standIn.api}repos/ada/old/releases?page=1`);
  expect(await create(scene, tokens.writer, 'ada/older')).toMatchObject({ status: 307 });
});

test('names of repositories are taken in any case', async () => {
  const scene = await start();
  expect(await scene.ask('GET', 'repos/Ada/TOOL')).toMatchObject({
    status: 200,
    json: { full_name: 'ada/tool' },
  });
});

test('answers say which version of the API they are of; others are refused', async () => {
  const scene = await start();
  const ask = (version: string) => scene.ask('GET', repo, { headers: { 'x-github-api-version': version } });
  const answer = await ask('2022-11-28');
  expect(answer.headers.get('x-github-api-version-selected')).toBe('2022-11-28');
  expect(answer.headers.get('x-github-media-type')).toBe('github.v3; format=json');
  expect(await ask('2020-01-01')).toMatchObject({ status: 400 });
});

test('a client has to say who it is', async () => {
  const scene = await start();
  const { status, text } = await scene.ask('GET', 'user', { headers: { 'user-agent': '' } });
  expect({ status, text }).toMatchObject({ status: 403, text: expect.stringContaining('User-Agent') });
});

test('what is nowhere is not found', async () => {
  const scene = await start();
  const paths = [
    'repos/ada/none',
    `${repo}/releases/abc`,
    `${repo}/releases/1`,
    `${repo}/commits/${'f'.repeat(40)}/status`,
  ];
  for (const path of paths) expect(await scene.ask('GET', path)).toMatchObject({ status: 404 });
  expect(await scene.ask('GET', `${repo}/commits/${commit}/status`)).toMatchObject({ status: 200 });
});

test('who asks for headers alone gets them', async () => {
  const scene = await start();
  const answer = await fetch(`${scene.standIn.api}${repo}`, { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('x-ratelimit-limit')).toBe('60');
  expect(await answer.text()).toBe('');
});
