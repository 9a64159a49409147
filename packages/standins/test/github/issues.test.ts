import { expect, test } from '@jest/globals';
import { commit, field, fieldsOf, idOf, otherCommit, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const repo = 'repos/ada/tool';
const write = (scene: Scene, method: string, path: string, body: unknown, token: string = tokens.writer) =>
  scene.ask(method, `${repo}/${path}`, { token, body });
const read = (scene: Scene, path: string) => scene.ask('GET', `${repo}/${path}`, { token: tokens.writer });

test('an issue is opened with its labels, changed, and spoken on', async () => {
  const scene = await start();
  const opened = await write(scene, 'POST', 'issues', {
    title: 'Broken',
    body: 'text',
    labels: ['release-blocker'],
  });
  expect(opened).toMatchObject({
    status: 201,
    json: { number: 1, state: 'open', user: { login: 'ada' }, labels: [{ name: 'release-blocker' }] },
  });
  expect(await write(scene, 'POST', 'issues/1/comments', { body: 'again' })).toMatchObject({ status: 201 });
  expect(await write(scene, 'PATCH', 'issues/1', { state: 'closed', body: 'done' })).toMatchObject({
    status: 200,
    json: { state: 'closed', state_reason: 'completed', comments: 1 },
  });
  expect((await read(scene, 'issues/1/comments')).json).toMatchObject([{ body: 'again' }]);
  expect(fieldsOf(await read(scene, 'labels'), 'name')).toEqual(['release-blocker']);
  expect(scene.standIn.inventory('ada/tool').issues).toEqual([
    {
      number: 1,
      title: 'Broken',
      body: 'done',
      isOpen: false,
      isPull: false,
      labels: ['release-blocker'],
      comments: ['again'],
    },
  ]);
});

test('who may only read opens issues, and labels are dropped silently', async () => {
  const scene = await start();
  const issue = { title: 'Broken', labels: ['urgent'] };
  expect(await write(scene, 'POST', 'issues', issue, tokens.reader)).toMatchObject({
    status: 201,
    json: { labels: [] },
  });
  expect(await write(scene, 'PATCH', 'issues/1', { state: 'closed' }, tokens.reader)).toMatchObject({
    status: 404,
  });
  expect(await write(scene, 'POST', 'issues', issue, tokens.readingJob)).toMatchObject({ status: 403 });
});

test('issues are listed by state, label, and when they changed last; pull requests are among them', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const scene = await start({ now: () => now });
  scene.standIn.plant.issue('ada/tool', { title: 'old', labels: ['a', 'b'] });
  now = Date.parse('2026-02-01T00:00:00Z');
  scene.standIn.plant.issue('ada/tool', { title: 'new', labels: ['a'] });
  await write(scene, 'POST', 'pulls', { title: 'pull', head: 'feature', base: 'main' });
  await write(scene, 'POST', 'issues', { title: 'closed' });
  await write(scene, 'PATCH', 'issues/4', { state: 'closed' });
  const titles = async (query: string) => fieldsOf(await read(scene, `issues?${query}`), 'title');
  expect(await titles('')).toEqual(['pull', 'new', 'old']);
  expect(await titles('state=closed')).toEqual(['closed']);
  expect(await titles('labels=a,B')).toEqual(['old']);
  expect(await titles('since=2026-01-15T00:00:00Z&state=all')).toEqual(['closed', 'pull', 'new']);
  await write(scene, 'POST', 'issues/1/comments', { body: 'still' });
  expect(await titles('since=2026-01-15T00:00:00Z')).toContain('old');
  expect(fieldsOf(await read(scene, 'issues'), 'pull_request')[0]).toBeDefined();
});

test('a milestone counts its issues and is closed', async () => {
  const scene = await start();
  const number = scene.standIn.plant.milestone('ada/tool', 'v1.0.0');
  scene.standIn.plant.milestone('ada/tool', 'v0.9.0', false);
  scene.standIn.plant.issue('ada/tool', { title: 'left', milestone: number });
  const [open] = [(await read(scene, 'milestones')).json];
  expect(open).toMatchObject([{ title: 'v1.0.0', open_issues: 1, closed_issues: 0 }]);
  expect(fieldsOf(await read(scene, 'milestones?state=all'), 'title')).toEqual(['v1.0.0', 'v0.9.0']);
  expect(await write(scene, 'PATCH', `milestones/${number}`, { state: 'closed' })).toMatchObject({
    status: 200,
    json: { state: 'closed', closed_at: expect.any(String) },
  });
  expect(await write(scene, 'POST', 'milestones', { title: 'v1.0.0' })).toMatchObject({
    status: 422,
    json: { errors: [{ resource: 'Milestone', code: 'already_exists' }] },
  });
  expect(await write(scene, 'PATCH', 'milestones/9', { state: 'closed' })).toMatchObject({ status: 404 });
});

test('the newest status of each context counts', async () => {
  const scene = await start();
  const say = (state: string, context: string) =>
    write(scene, 'POST', `statuses/${commit}`, { state, context });
  const combined = async () => (await read(scene, `commits/${commit}/status`)).json;
  expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 });
  await say('failure', 'ci');
  await say('success', 'lint');
  expect(await combined()).toMatchObject({ state: 'failure', total_count: 2 });
  expect(await say('success', 'CI')).toMatchObject({ status: 201, json: { creator: { login: 'ada' } } });
  expect(await combined()).toMatchObject({ state: 'success', total_count: 2 });
  expect(fieldsOf(await read(scene, 'commits/main/statuses'), 'state')).toEqual([
    'success',
    'success',
    'failure',
  ]);
});

test.each<[string, string, unknown, number]>([
  ['an unknown commit', 'f'.repeat(40), { state: 'success' }, 422],
  ['an unknown state', commit, { state: 'green' }, 422],
  ['a description that is too long', commit, { state: 'success', description: 'x'.repeat(141) }, 422],
])('refused: a status with %s', async (_, sha, body, status) => {
  const scene = await start();
  expect(await write(scene, 'POST', `statuses/${sha}`, body)).toMatchObject({ status });
  expect(scene.standIn.inventory('ada/tool').statuses).toEqual([]);
});

test('a pull request is made once for two branches', async () => {
  const scene = await start();
  const pull = { title: 'Formula', head: 'feature', base: 'main', body: 'text' };
  const made = await write(scene, 'POST', 'pulls', pull);
  expect(made).toMatchObject({ status: 201, json: { number: 1, state: 'open', head: { sha: otherCommit } } });
  const again = await write(scene, 'POST', 'pulls', pull);
  expect(field(again.json, 'errors')).toEqual([
    { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for ada:feature.' },
  ]);
  expect(fieldsOf(await read(scene, 'pulls?head=ada:feature'), 'id')).toEqual([idOf(made)]);
  expect((await read(scene, 'pulls?head=ada:other')).json).toEqual([]);
  expect(await read(scene, 'pulls/1')).toMatchObject({ status: 200, json: { merged: false } });
});

test.each([
  ['a branch that is not there', { head: 'nowhere', base: 'main' }, { code: 'invalid', field: 'head' }],
  ['nothing to merge', { head: 'main', base: 'main' }, { message: 'No commits between main and main' }],
])('refused: a pull request with %s', async (_, ends, error) => {
  const scene = await start();
  expect(await write(scene, 'POST', 'pulls', { title: 'x', ...ends })).toMatchObject({
    status: 422,
    json: { errors: [error] },
  });
});
