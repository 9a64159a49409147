import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { part } from './gitea-client.ts';
import { type Scene, secret, startScene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
  await scene.standIn.addRepository(secret);
});
afterAll(() => scene.standIn.close());

const release = { tag_name: 'v0.0.1', draft: true };

describe('who may write', () => {
  test.each([
    ['nobody', undefined, 401, 'token is required'],
    ['an unknown token', 'wrong', 401, 'invalid username, password or token'],
    ['a reader', 'rob', 403, 'user should have a permission to write to a repo'],
    ['a stranger', 'eve', 403, 'user should have a permission to write to a repo'],
    [
      'an owner’s token that only reads',
      'ada-reads',
      403,
      'token does not have at least one of required scope(s): [write:repository]',
    ],
    [
      'an owner’s token for packages',
      'ada-packages',
      403,
      'token does not have at least one of required scope(s): [write:repository]',
    ],
  ])('%s is told so', async (_, token, status, message) => {
    const answer = await scene.as(token).send('POST', '~/releases', release);
    expect([answer.status, part(answer, 'message')]).toEqual([status, message]);
  });

  test.each(['ada', 'grace', 'job', 'ada-code'])('%s may', async (token) => {
    const answer = await scene.as(token).send('POST', '~/releases', { ...release, tag_name: `v-${token}` });
    expect([answer.status, part(answer, 'author.login')]).toEqual([
      201,
      { job: 'gitea-actions', 'ada-code': 'ada' }[token] ?? token,
    ]);
  });

  test('nobody writes to an archived repository', async () => {
    await scene.standIn.addRepository({ name: 'ada/old', isArchived: true });
    expect((await scene.as('ada').send('POST', 'repos/ada/old/releases', release)).status).toBe(423);
  });
});

describe('who may look', () => {
  test.each([
    [undefined, 404],
    ['eve', 404],
    ['job', 404],
    ['rob', 200],
    ['ada', 200],
  ])('with the token %s, a private repository is answered %s', async (token, status) => {
    expect((await scene.as(token).get('repos/ada/secret')).status).toBe(status);
  });

  test.each([
    [undefined, { admin: false, push: false, pull: true }],
    ['rob', { admin: false, push: false, pull: true }],
    ['grace', { admin: false, push: true, pull: true }],
    ['ada', { admin: true, push: true, pull: true }],
  ])('the repository says what %s may', async (token, permissions) => {
    expect(part(await scene.as(token).get('~'), 'permissions')).toEqual(permissions);
  });

  test('a token without the scope does not even learn whose it is', async () => {
    expect((await scene.as('ada-packages').get('user')).status).toBe(403);
    expect(part(await scene.as('ada-reads').get('user'), 'login')).toBe('ada');
    expect(part(await scene.as('job').get('user'), 'login')).toBe('gitea-actions');
  });
});

test('a token is taken as “token”, as “Bearer”, and as the password of Basic', async () => {
  const basic = `Basic ${Buffer.from('x-access-token:ada').toString('base64')}`;
  const answers = ['token ada', 'Bearer ada', basic].map((authorization) =>
    fetch(`${scene.standIn.api}user`, { headers: { authorization } }),
  );
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

test.each([
  ['GET', 'nonsense', 404],
  ['GET', 'repos/ada/none', 404],
  ['GET', 'repos/%2e%2e/%2e%2e', 404],
  ['GET', '~/releases/%zz', 404],
  ['DELETE', 'version', 405],
])('%s %s is answered %i', async (method, path, status) => {
  expect((await scene.as('ada').send(method, path)).status).toBe(status);
});
