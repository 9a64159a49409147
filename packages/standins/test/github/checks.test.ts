import { expect, test } from '@jest/globals';
import { commit, field, fieldsOf, otherCommit, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const repo = 'repos/ada/tool';
const read = (scene: Scene, path: string, token?: string) =>
  scene.ask('GET', path, token === undefined ? {} : { token });

async function checks(scene: Scene, query = '') {
  const { json } = await read(scene, `${repo}/commits/${commit}/check-runs${query}`);
  const list = field(json, 'check_runs');
  return Array.isArray(list) ? list.map((each) => [field(each, 'name'), field(each, 'conclusion')]) : [];
}

test('each job of a run is a check run, and the newest of a suite is shown', async () => {
  const scene = await start();
  const { plant } = scene.standIn;
  plant.run('ada/tool', {
    commit,
    branch: 'main',
    jobs: [{ name: 'unit', status: 'completed', conclusion: 'success' }],
  });
  plant.checkRun('ada/tool', { commit, name: 'scan', suite: 7, conclusion: 'failure' });
  plant.checkRun('ada/tool', { commit, name: 'scan', suite: 7, conclusion: 'neutral' });
  plant.checkRun('ada/tool', { commit: otherCommit, name: 'scan' });
  plant.checkRun('ada/tool', { commit, name: 'slow', status: 'in_progress' });
  expect(await checks(scene)).toEqual([
    ['slow', null],
    ['scan', 'neutral'],
    ['unit', 'success'],
  ]);
  expect(await checks(scene, '?filter=all&check_name=scan')).toEqual([
    ['scan', 'neutral'],
    ['scan', 'failure'],
  ]);
  expect(await checks(scene, '?status=in_progress&filter=latest')).toEqual([['slow', null]]);
});

test('check runs of a private repository take a permission of their own', async () => {
  const token = 'statuses-only';
  const scene = await start({
    tokens: [
      { token, user: 'x[bot]', kind: 'job', permissions: { statuses: 'read' } },
      { token: tokens.writer, user: 'ada' },
    ],
  });
  const path = (what: string) => `repos/ada/secret/commits/${commit}/${what}`;
  expect(await read(scene, path('status'), token)).toMatchObject({ status: 200 });
  expect(await read(scene, path('check-runs'), token)).toMatchObject({ status: 403 });
  expect(await read(scene, path('check-runs'))).toMatchObject({ status: 404 });
  expect(await read(scene, path('check-runs'), tokens.writer)).toMatchObject({ status: 200 });
  expect(await read(scene, `${repo}/commits/${'f'.repeat(40)}/check-runs`)).toMatchObject({ status: 422 });
});

test('whether a branch is protected is for everybody to know', async () => {
  const scene = await start();
  expect(await read(scene, `${repo}/branches/main`)).toMatchObject({
    status: 200,
    json: { name: 'main', commit: { sha: commit }, protected: false },
  });
  await scene.standIn.plant.protection('ada/tool', 'main');
  expect(await read(scene, `${repo}/branches/main`)).toMatchObject({ json: { protected: true } });
  expect(await read(scene, `${repo}/branches/none`)).toMatchObject({
    status: 404,
    json: { message: 'Branch not found' },
  });
  expect(await read(scene, 'repos/ada/secret/branches/main')).toMatchObject({ status: 404 });
});

const [root, next, aside, lone] = ['1', '2', '3', '4'].map((digit) => digit.repeat(40));

test.each([
  [root, next, 'ahead', 1, 0],
  [next, root, 'behind', 0, 1],
  [next, next, 'identical', 0, 0],
  [next, aside, 'diverged', 1, 1],
] as const)('%s...%s: %s', async (base, head, status, ahead, behind) => {
  if (base === undefined || head === undefined || root === undefined || next === undefined) throw new Error();
  const refs = { 'refs/heads/main': next, 'refs/heads/lone': lone ?? '' };
  const parents = { [next]: [root], [aside ?? '']: [root] };
  const scene = await start({ repositories: [{ name: 'ada/tool', refs, parents }] });
  expect((await read(scene, `${repo}/compare/${base}...${head}?per_page=1`)).json).toMatchObject({
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    merge_base_commit: { sha: status === 'ahead' || status === 'identical' ? base : root },
  });
  for (const other of [lone, 'f'.repeat(40)])
    expect(await read(scene, `${repo}/compare/${base}...${other}`)).toMatchObject({ status: 404 });
});

test('the members of a team are for those who may see the organisation', async () => {
  const members = Array.from({ length: 31 }, (_, index) => `member-${index}`);
  const scene = await start({
    teams: [{ organisation: 'acme', slug: 'releasers', members }],
    tokens: [
      { token: 'member', user: 'ada', organisations: ['Acme'] },
      { token: 'stranger', user: 'eve' },
      { token: 'fine', user: 'ada', kind: 'fine-grained' },
      { token: 'job', user: 'github-actions[bot]', kind: 'job', organisations: ['acme'] },
    ],
  });
  const path = 'orgs/acme/teams/releasers/members';
  const first = await read(scene, path, 'member');
  expect(fieldsOf(first, 'login')).toEqual(members.slice(0, 30));
  expect(first.headers.get('link')).toContain('rel="next"');
  expect(fieldsOf(await read(scene, `${path}?page=2`, 'member'), 'login')).toEqual(['member-30']);
  expect(await read(scene, 'orgs/acme/teams/none/members', 'member')).toMatchObject({ status: 404 });
  expect(await read(scene, path)).toMatchObject({ status: 401 });
  expect(await read(scene, path, 'stranger')).toMatchObject({ status: 404 });
  expect(await read(scene, path, 'job')).toMatchObject({ status: 404 });
  expect(await read(scene, path, 'fine')).toMatchObject({
    status: 403,
    json: { message: 'Resource not accessible by personal access token' },
  });
});

test('a comment is changed by its author and by writers, and shows it', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const scene = await start({ now: () => now });
  scene.standIn.plant.issue('ada/tool', { title: 'one' });
  const id = scene.standIn.plant.comment('ada/tool', { issue: 1, body: 'approve', author: 'grace' });
  const path = `${repo}/issues/comments/${id}`;
  expect((await read(scene, path)).json).toMatchObject({
    body: 'approve',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  });
  now += 1_000;
  const edit = (token: string) => scene.ask('PATCH', path, { token, body: { body: 'reject' } });
  expect(await edit(tokens.stranger)).toMatchObject({ status: 404 });
  expect(await edit(tokens.readingJob)).toMatchObject({ status: 403 });
  for (const token of [tokens.reader, tokens.writer])
    expect(await edit(token)).toMatchObject({
      status: 200,
      json: { body: 'reject', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:01Z' },
    });
  expect(await read(scene, `${repo}/issues/comments/9`)).toMatchObject({ status: 404 });
});
