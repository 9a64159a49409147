import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { part } from './gitea-client.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
let now = Date.parse('2026-01-01T00:00:00Z');
beforeAll(async () => {
  scene = await startScene({
    now: () => now,
    teams: [
      { organisation: 'ada', name: 'Owners', members: ['ada'] },
      { organisation: 'ada', name: 'releasers', members: ['grace', 'BOB'] },
      { organisation: 'ada', name: 'others', members: ['rob'] },
    ],
  });
});
afterAll(() => scene.standIn.close());

describe('teams', () => {
  test.each([
    [undefined, 401],
    ['ada', 200],
    ['rob', 200],
    ['eve', 403],
    ['job', 403],
    ['ada-code', 403],
  ])('of an organisation, asked for with the token %s, are answered %s', async (token, status) => {
    expect((await scene.as(token).get('orgs/ada/teams')).status).toBe(status);
  });

  test.each([
    [undefined, 401, 'token is required'],
    ['ada', 200, undefined],
    ['grace', 200, undefined],
    ['rob', 403, 'Must be a team member'],
    ['eve', 404, 'not found'],
    ['ada-code', 403, 'token does not have at least one of required scope(s): [read:organization]'],
  ])('have members, for whom the token %s is answered %s', async (token, status, message) => {
    const id = part(await scene.as('ada').get('orgs/ada/teams'), '1.id');
    const answer = await scene.as(token).get(`teams/${id}/members`);
    expect(answer.status).toBe(status);
    if (status === 200) expect(part(answer, '1.login')).toBe('bob');
    else expect(part(answer, 'message')).toBe(message);
  });

  test('that are not there are not found', async () => {
    expect((await scene.as('ada').get('orgs/nobody/teams')).status).toBe(404);
    expect((await scene.as('ada').get('teams/99/members')).status).toBe(404);
  });
});

describe('what readers say', () => {
  test('has no labels, whatever they ask for', async () => {
    const label = await scene.as('ada').send('POST', '~/labels', { name: 'bug', color: '#b60205' });
    const issue = { title: 'one', labels: [part(label, 'id')] };
    expect(part(await scene.as('rob').send('POST', '~/issues', issue), 'labels')).toEqual([]);
    expect(part(await scene.as('grace').send('POST', '~/issues', issue), 'labels.0.name')).toBe('bug');
    expect((await scene.as('rob').send('POST', '~/labels', { name: 'x', color: '#b60205' })).status).toBe(
      403,
    );
  });

  test('is changed by themselves and by writers, and shows it', async () => {
    const number = part(await scene.as('ada').send('POST', '~/issues', { title: 'two' }), 'number');
    const said = await scene.as('rob').send('POST', `~/issues/${number}/comments`, { body: 'approve' });
    const path = `~/issues/comments/${part(said, 'id')}`;
    expect(part(await scene.as().get(path), 'updated_at')).toBe('2026-01-01T00:00:00Z');
    now += 1_000;
    expect((await scene.as('eve').send('PATCH', path, { body: 'x' })).status).toBe(403);
    expect((await scene.as().send('PATCH', path, { body: 'x' })).status).toBe(401);
    for (const token of ['rob', 'grace'])
      expect((await scene.as(token).send('PATCH', path, { body: `by ${token}` })).status).toBe(200);
    expect(await scene.as().get(path)).toMatchObject({
      body: { body: 'by grace', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:01Z' },
    });
    expect((await scene.as('ada').get('~/issues/comments/99')).status).toBe(404);
  });

  test('may have been said elsewhere, by somebody else', async () => {
    const number = Number(part(await scene.as('ada').send('POST', '~/issues', { title: 'three' }), 'number'));
    const seed = {
      repository: 'ada/tool',
      issue: number,
      author: 'ada',
      body: 'approve',
      originalAuthor: 'zoe',
    };
    scene.standIn.addComment(seed);
    const comments = await scene.as().get(`~/issues/${number}/comments`);
    expect([part(comments, '0.user.login'), part(comments, '0.original_author')]).toEqual(['ada', 'zoe']);
  });
});
