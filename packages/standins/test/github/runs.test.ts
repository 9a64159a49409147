import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  commit,
  field,
  fieldsOf,
  otherCommit,
  type Reply,
  type Scene,
  scenes,
  send,
  tokens,
} from './scene.ts';

const start = scenes();
const actions = 'repos/ada/tool/actions';
const read = (scene: Scene, path: string) => scene.ask('GET', `${actions}/${path}`, { token: tokens.writer });
const listed = ({ json, headers }: Reply, name: string, of: string) =>
  fieldsOf({ json: field(json, name), headers, status: 200, text: '' }, of);

test('runs of a workflow are found by its file and their commit', async () => {
  const scene = await start();
  const { plant } = scene.standIn;
  const run = plant.run('ada/tool', { commit, branch: 'v1.0.0' });
  plant.run('ada/tool', { commit: otherCommit, branch: 'main' });
  plant.run('ada/tool', { commit, branch: 'main', path: '.github/workflows/ci.yml' });
  const found = await read(scene, `workflows/release.yml/runs?head_sha=${commit}`);
  expect(found.json).toMatchObject({ total_count: 1 });
  expect(listed(found, 'workflow_runs', 'id')).toEqual([run]);
  expect(listed(await read(scene, 'runs?branch=main'), 'workflow_runs', 'path')).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/release.yml',
  ]);
  expect(await read(scene, 'workflows/none.yml/runs')).toMatchObject({ status: 404 });
});

test('a run shows its last attempt, and what it was before', async () => {
  const scene = await start();
  const seed = { commit, branch: 'v1.0.0' };
  const id = scene.standIn.plant.run('ada/tool', { ...seed, conclusion: 'failure' });
  scene.standIn.plant.run('ada/tool', {
    ...seed,
    id,
    attempt: 2,
    jobs: [{ name: 'seal', status: 'completed', conclusion: 'success' }],
  });
  expect((await read(scene, `runs/${id}`)).json).toMatchObject({ run_attempt: 2, conclusion: 'success' });
  expect((await read(scene, `runs/${id}/attempts/1`)).json).toMatchObject({ conclusion: 'failure' });
  expect((await read(scene, 'runs')).json).toMatchObject({ total_count: 1 });
  expect(listed(await read(scene, `runs/${id}/jobs`), 'jobs', 'name')).toEqual(['seal']);
  expect((await read(scene, 'runs?status=failure')).json).toMatchObject({ total_count: 0 });
});

test('a run of a fork says so', async () => {
  const scene = await start();
  const id = scene.standIn.plant.run('ada/tool', { commit, branch: 'main', fork: 'mallory/tool' });
  expect((await read(scene, `runs/${id}`)).json).toMatchObject({
    repository: { full_name: 'ada/tool' },
    head_repository: { full_name: 'mallory/tool' },
  });
});

test('an artifact is downloaded from the storage, by those with a credential', async () => {
  const scene = await start();
  const archive = Buffer.from('zip');
  const run = scene.standIn.plant.run('ada/tool', { commit, branch: 'v1.0.0' });
  const id = scene.standIn.plant.artifact('ada/tool', { run, name: 'build', archive });
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  const list = await read(scene, `runs/${run}/artifacts?name=build`);
  expect(list.json).toMatchObject({
    artifacts: [{ id, size_in_bytes: 3, expired: false, digest, workflow_run: { id: run } }],
  });
  expect(await scene.ask('GET', `${actions}/artifacts/${id}/zip`)).toMatchObject({ status: 401 });
  const sent = await read(scene, `artifacts/${id}/zip`);
  expect(sent.status).toBe(302);
  const location = sent.headers.get('location') ?? '';
  expect(await send('GET', location, { token: tokens.writer })).toMatchObject({ status: 400 });
  expect(await send('GET', location)).toMatchObject({ status: 200, text: 'zip' });
});

test('an artifact that has expired is shown, and gone', async () => {
  let now = 1_000_000;
  const scene = await start({ now: () => now });
  const run = scene.standIn.plant.run('ada/tool', { commit, branch: 'v1.0.0' });
  const artifact = { run, name: 'build', archive: Buffer.from('zip'), expiresAt: now + 1 };
  const id = scene.standIn.plant.artifact('ada/tool', artifact);
  now += 1;
  expect((await read(scene, `artifacts/${id}`)).json).toMatchObject({ expired: true });
  expect(await read(scene, `artifacts/${id}/zip`)).toMatchObject({ status: 410 });
});

test('a log is in the storage once its job is over, for those with a credential', async () => {
  const scene = await start();
  const ended = { status: 'completed', conclusion: 'failure' } as const;
  const id = scene.standIn.plant.run('ada/tool', {
    commit,
    branch: 'v1.0.0',
    status: 'in_progress',
    conclusion: null,
    jobs: [
      { name: 'over', ...ended, log: 'printed\n', steps: [{ name: 'test', ...ended }] },
      { name: 'going', status: 'in_progress', conclusion: null, log: 'half' },
      { name: 'old', ...ended, log: 'gone', isLogExpired: true },
    ],
  });
  const jobs = await read(scene, `runs/${id}/jobs`);
  expect(jobs.json).toMatchObject({ jobs: [{ steps: [{ number: 1, conclusion: 'failure' }] }, {}, {}] });
  const [over, going, old] = listed(jobs, 'jobs', 'id');
  expect(await scene.ask('GET', `${actions}/jobs/${over}/logs`)).toMatchObject({ status: 401 });
  const locationOf = async (job: unknown) =>
    (await read(scene, `jobs/${job}/logs`)).headers.get('location') ?? '';
  const location = await locationOf(over);
  expect(await send('GET', location, { token: tokens.writer })).toMatchObject({ status: 400 });
  expect(await send('GET', location)).toMatchObject({ status: 200, text: 'printed\n' });
  expect(await send('GET', await locationOf(going))).toMatchObject({ status: 404 });
  expect(await read(scene, `jobs/${old}/logs`)).toMatchObject({ status: 410 });
  expect(await read(scene, 'jobs/999/logs')).toMatchObject({ status: 404 });
});

test('jobs are those of the last attempt, unless all are asked for', async () => {
  const scene = await start();
  const seed = { commit, branch: 'v1.0.0' };
  const job = { name: 'seal', status: 'completed', conclusion: 'failure' } as const;
  const id = scene.standIn.plant.run('ada/tool', { ...seed, conclusion: 'failure', jobs: [job] });
  scene.standIn.plant.run('ada/tool', { ...seed, id, attempt: 2, jobs: [{ ...job, conclusion: 'success' }] });
  const attempts = async (query: string) =>
    listed(await read(scene, `runs/${id}/jobs${query}`), 'jobs', 'run_attempt');
  expect([await attempts(''), await attempts('?filter=latest'), await attempts('?filter=all')]).toEqual([
    [2],
    [2],
    [1, 2],
  ]);
});
