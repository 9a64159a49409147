import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { part } from './gitea-client.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.standIn.close());

const commit = 'f'.repeat(40);

describe('issues', () => {
  test('are found by words only after a while', async () => {
    await scene.as('rob').send('POST', '~/issues', { title: 'Release blocked' });
    const search = async () => (await scene.as().get('~/issues?q=BLOCKED')).body;
    expect(await search()).toEqual([]);
    expect(await search()).toMatchObject([{ title: 'Release blocked' }]);
    expect((await scene.as().get('~/issues')).body).toHaveLength(1);
  });

  test('a label that does not exist filters nothing', async () => {
    const label = part(
      await scene.as('ada').send('POST', '~/labels', { name: 'blocker', color: '#ff0000' }),
      'id',
    );
    await scene.as('ada').send('POST', '~/issues', { title: 'one', labels: [label] });
    await scene.as('ada').send('POST', '~/issues', { title: 'two' });
    expect((await scene.as().get('~/issues?labels=blocker')).body).toMatchObject([{ title: 'one' }]);
    expect((await scene.as().get('~/issues?labels=none')).body).toHaveLength(2);
    expect(
      (await scene.as('ada').send('POST', '~/issues/2/labels', { labels: ['blocker'] })).body,
    ).toHaveLength(1);
    expect((await scene.as().get('~/issues?labels=blocker')).body).toHaveLength(2);
  });

  test('are closed by those who write, and listed by their state', async () => {
    await scene.as('ada').send('POST', '~/issues', { title: 'one' });
    expect((await scene.as('rob').send('PATCH', '~/issues/1', { state: 'closed' })).status).toBe(403);
    expect((await scene.as('grace').send('PATCH', '~/issues/1', { state: 'closed' })).status).toBe(201);
    expect((await scene.as().get('~/issues')).body).toEqual([]);
    expect((await scene.as().get('~/issues?state=all')).body).toHaveLength(1);
    expect((await scene.as('ada').send('PATCH', '~/issues/7', {})).status).toBe(404);
    expect((await scene.as('ada').send('POST', '~/issues', {})).status).toBe(422);
  });

  test('are commented by everyone with an account', async () => {
    await scene.as('ada').send('POST', '~/issues', { title: 'one' });
    expect((await scene.as('eve').send('POST', '~/issues/1/comments', { body: 'why?' })).status).toBe(201);
    expect((await scene.as().send('POST', '~/issues/1/comments', { body: 'why?' })).status).toBe(401);
    expect((await scene.as('eve').send('POST', '~/issues/9/comments', { body: 'why?' })).status).toBe(404);
  });
});

test('a milestone counts its issues, and a part of its title finds it', async () => {
  const id = part(await scene.as('ada').send('POST', '~/milestones', { title: 'v1.0.0' }), 'id');
  await scene.as('ada').send('POST', '~/issues', { title: 'one', milestone: id });
  expect((await scene.as().get('~/milestones?name=1.0')).body).toMatchObject([
    { open_issues: 1, closed_issues: 0 },
  ]);
  await scene.as('ada').send('PATCH', `~/milestones/${id}`, { state: 'closed' });
  expect((await scene.as().get('~/milestones')).body).toEqual([]);
  expect((await scene.as().get('~/milestones?state=closed')).body).toHaveLength(1);
});

describe('the combined status of a commit', () => {
  const run = {
    repository: 'ada/tool',
    workflow: 'ci.yml',
    name: 'ci',
    event: 'push',
    ref: 'refs/heads/main',
    actor: 'ada',
  };
  const state = async () => part(await scene.as().get(`~/commits/${await tip()}/status`), 'state');
  const tip = async () => String(part(await scene.as().get('~/branches/main'), 'commit.id'));
  const report = async (context: string, value: string) =>
    scene.as('ada').send('POST', `~/statuses/${await tip()}`, { context, state: value });

  test('counts the server’s own reports on its workflows', async () => {
    await report('lint', 'success');
    expect(await state()).toBe('success');
    scene.standIn.addRun({ ...run, commit: await tip() });
    expect(await state()).toBe('pending');
  });

  test('is that of the newest report of each context', async () => {
    await report('lint', 'failure');
    await report('lint', 'success');
    expect(await state()).toBe('success');
    await report('test', 'error');
    expect(await state()).toBe('error');
    expect((await report('lint', 'fine')).status).toBe(422);
    expect(
      (await scene.as('rob').send('POST', `~/statuses/${await tip()}`, { state: 'success' })).status,
    ).toBe(403);
  });
});

describe('runs', () => {
  const run = {
    repository: 'ada/tool',
    workflow: 'release.yml',
    event: 'push',
    ref: 'refs/tags/v1',
    commit,
    actor: 'ada',
  };

  test('say how they ended, and are found by commit, event and state', async () => {
    const good = scene.standIn.addRun({
      ...run,
      conclusion: 'success',
      jobs: [{ name: 'build', log: 'built' }],
    });
    scene.standIn.addRun({ ...run, conclusion: 'failure', commit: 'e'.repeat(40), attempt: 2 });
    const found = async (query: string) =>
      part(await scene.as().get(`~/actions/runs?${query}`), 'workflow_runs');
    expect(await found(`head_sha=${commit}`)).toMatchObject([
      { id: good, status: 'completed', conclusion: 'success' },
    ]);
    expect(await found('status=failure')).toMatchObject([{ run_attempt: 2 }]);
    expect(await found('event=pull_request')).toEqual([]);
    const jobs = await scene.as().get(`~/actions/runs/${good}/jobs`);
    expect((await scene.as().get(`~/actions/jobs/${part(jobs, 'jobs.0.id')}/logs`)).body).toBe('built');
    expect((await scene.as().get('~/actions/runs/99')).status).toBe(404);
  });

  test('of a fork say so', async () => {
    await scene.standIn.addRepository({ name: 'eve/tool' });
    const id = scene.standIn.addRun({ ...run, event: 'pull_request', headRepository: 'eve/tool' });
    expect(part(await scene.as().get(`~/actions/runs/${id}`), 'head_repository.full_name')).toBe('eve/tool');
  });

  test('leave archives that are handed out by a redirect, until they expire', async () => {
    const id = scene.standIn.addRun({ ...run, conclusion: 'success' });
    const seed = { repository: 'ada/tool', run: id, name: 'dist', archive: Buffer.from('zip') };
    const kept = scene.standIn.addArtifact(seed);
    const lost = scene.standIn.addArtifact({ ...seed, name: 'old', isExpired: true });
    expect(part(await scene.as().get(`~/actions/runs/${id}/artifacts?name=old`), 'artifacts')).toMatchObject([
      { expired: true },
    ]);
    const sent = await scene.as('ada').get(`~/actions/artifacts/${kept}/zip`);
    const location = sent.headers.get('location') ?? '';
    expect(await (await fetch(location)).text()).toBe('zip');
    expect((await fetch(location.replace(/sig=.*/, 'sig=0'))).status).toBe(403);
    expect((await scene.as('ada').get(`~/actions/artifacts/${lost}/zip`)).status).toBe(404);
  });

  test('are started by hand for a workflow and a ref that are there', async () => {
    const dispatch = (file: string, ref: string) =>
      scene.as('ada').send('POST', `~/actions/workflows/${file}/dispatches`, { ref });
    await scene.as('ada').send('POST', '~/contents/.gitea/workflows/ci.yml', {
      content: Buffer.from(
        'name: CI\non: workflow_dispatch\njobs:\n  lint:\n    runs-on: [a, b]\n  test:\n    runs-on: c\n',
      ).toString('base64'),
      branch: 'main',
    });
    expect((await dispatch('none.yml', 'main')).status).toBe(404);
    expect((await dispatch('ci.yml', 'none')).status).toBe(404);
    expect((await dispatch('ci.yml', 'main')).status).toBe(204);
    const runs = await scene.as().get('~/actions/workflows/ci.yml/runs');
    expect(part(runs, 'workflow_runs')).toMatchObject([
      { event: 'workflow_dispatch', head_branch: 'main', status: 'queued' },
    ]);
    const jobs = await scene.as().get(`~/actions/runs/${part(runs, 'workflow_runs.0.id')}/jobs`);
    expect(part(jobs, 'jobs')).toMatchObject([
      { name: 'lint', labels: ['a', 'b'] },
      { name: 'test', labels: ['c'] },
    ]);
  });
});
