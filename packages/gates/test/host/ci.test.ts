import { describe, expect, test } from '@jest/globals';
import { ciCheck } from '../../src/host/index.ts';
import { type Circumstances, gateOf, kinds, type Scene, setScene } from './scene.ts';

const green = [{ name: 'unit', conclusion: 'success' }] as const;
const red = [{ name: 'unit', conclusion: 'failure' }] as const;
const running = [{ name: 'unit' }] as const;

const check = (scene: Scene, settings: object, circumstances?: Circumstances) =>
  ciCheck(gateOf('ci', settings), scene.context(circumstances));

/** How a run is named by those that check in it. */
const runUrl = ({ server }: Scene, id: string) => `${server}acme/demo/actions/runs/${id}/attempts/1`;

/** The name of a job’s report. */
const reportOf = ({ address: { kind } }: Scene, workflow: string, job: string, event = 'push') =>
  kind === 'github' ? job : `${workflow} / ${job} (${event})`;

describe.each(kinds)('statuses and checks on %s (P14)', (kind) => {
  test('nothing at all is no success', async () => {
    const scene = await setScene(kind);
    expect(await check(scene, {})).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/^no status or check for [0-9a-f]{12}$/),
    });
  });

  test('all green passes; the newest of a name counts', async () => {
    const scene = await setScene(kind);
    await scene.status('lint', 'failure');
    scene.addRun({ workflow: 'test.yml', jobs: red });
    scene.addRun({ workflow: 'test.yml', jobs: green });
    expect(await check(scene, {})).toMatchObject({
      verdict: 'failed',
      reason: 'failed: “lint” (failure)',
    });
    await scene.status('lint', 'success');
    expect(await check(scene, {})).toMatchObject({
      verdict: 'passed',
      reason: expect.stringMatching(/^2 statuses and checks of [0-9a-f]{12} green$/),
    });
  });

  test('what is green in one workflow hides nothing of another', async () => {
    const scene = await setScene(kind);
    scene.addRun({ workflow: 'release.yml', jobs: red });
    scene.addRun({ workflow: 'test.yml', jobs: green });
    const name = reportOf(scene, 'release.yml', 'unit');
    expect(await check(scene, {})).toMatchObject({ reason: `failed: “${name}” (failure)` });
    expect(await check(scene, { checks: [name] })).toMatchObject({ verdict: 'failed' });
  });

  test('other commits say nothing about this one', async () => {
    const scene = await setScene(kind);
    const commit = scene.commits.older;
    scene.addRun({ workflow: 'test.yml', commit, jobs: green });
    await scene.status('lint', 'success', commit);
    expect(await check(scene, {})).toMatchObject({ reason: expect.stringContaining('no status or check') });
    expect(await check(scene, { workflows: ['test.yml'] })).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/^test\.yml has not run for [0-9a-f]{12}$/),
    });
  });

  test('what is pending fails for now, and says so', async () => {
    const scene = await setScene(kind);
    scene.addRun({ workflow: 'test.yml', jobs: running });
    const name = reportOf(scene, 'test.yml', 'unit');
    expect(await check(scene, {})).toEqual({
      verdict: 'failed',
      reason: `pending: “${name}”; run this again when that is over`,
    });
    expect(await check(scene, { workflows: ['test.yml'] })).toMatchObject({
      reason: expect.stringMatching(/^test\.yml is pending \(.*\): run this again when it is over$/),
    });
  });

  test('the run that checks does not wait for itself', async () => {
    const scene = await setScene(kind);
    const own = scene.addRun({
      workflow: 'release.yml',
      jobs: [{ name: 'gates' }, { name: 'build', conclusion: 'success' }],
    });
    const run = runUrl(scene, own);
    expect(await check(scene, {}, { run })).toMatchObject({
      reason: expect.stringContaining('no status or check'),
    });
    await scene.status('lint', 'success');
    expect(await check(scene, {}, { run })).toMatchObject({ verdict: 'passed' });
    expect(await check(scene, {})).toMatchObject({ reason: expect.stringContaining('pending') });
    const gates = reportOf(scene, 'release.yml', 'gates');
    expect(await check(scene, { checks: [gates] }, { run })).toMatchObject({
      reason: `“${gates}” is a job of this very run and not over: let this job need it`,
    });
    expect(await check(scene, { workflows: ['release.yml'] }, { run })).toMatchObject({
      reason: expect.stringMatching(/^release\.yml has not run/),
    });
  });

  test('neither forks nor pull requests speak for the commit', async () => {
    const scene = await setScene(kind);
    scene.addRun({ workflow: 'test.yml', fork: 'mallory/demo', jobs: green });
    scene.addRun({ workflow: 'test.yml', event: 'pull_request', branch: 'side', jobs: green });
    expect(await check(scene, {})).toMatchObject({ reason: expect.stringContaining('no status or check') });
    expect(await check(scene, { workflows: ['test.yml'] })).toMatchObject({
      reason: expect.stringContaining('has not run'),
    });
    expect(await check(scene, { checks: [reportOf(scene, 'test.yml', 'unit')] })).toMatchObject({
      reason: expect.stringMatching(/^there is no status or check/),
    });
  });

  test('a branch is a condition on runs', async () => {
    const scene = await setScene(kind);
    scene.addRun({ workflow: 'test.yml', branch: 'side', jobs: green });
    const settings = { branch: 'main', workflows: ['test.yml'] };
    expect(await check(scene, settings)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/has not run for [0-9a-f]{12} on main$/),
    });
    scene.addRun({ workflow: 'test.yml', event: 'workflow_dispatch', jobs: green });
    expect(await check(scene, settings)).toMatchObject({ verdict: 'passed' });
  });

  test('the newest run of a workflow counts', async () => {
    const scene = await setScene(kind);
    scene.addRun({ workflow: 'test.yml', jobs: green });
    const settings = { workflows: ['test.yml'] };
    expect(await check(scene, settings)).toMatchObject({
      verdict: 'passed',
      reason: expect.stringMatching(/^test\.yml succeeded for/),
    });
    scene.addRun({ workflow: 'test.yml', jobs: red });
    expect(await check(scene, settings)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(/^test\.yml ended with failure \(http/),
    });
    expect(await check(scene, { workflows: ['none.yml'] })).toMatchObject({
      reason: 'the repository has no workflow none.yml, or does not show its runs',
    });
  });

  test('named checks must each be there and green', async () => {
    const scene = await setScene(kind);
    await scene.status('lint', 'success');
    await scene.status('flaky', 'failure');
    expect(await check(scene, { checks: ['lint'] })).toMatchObject({ verdict: 'passed' });
    expect(await check(scene, { checks: ['lint', 'Lint', 'flaky'] })).toMatchObject({
      verdict: 'failed',
      reason: 'there is no status or check “Lint”; failed: “flaky” (failure)',
    });
  });

  test('a commit that the host does not have is said', async () => {
    const scene = await setScene(kind);
    await expect(check(scene, {}, { commit: 'f'.repeat(40) })).rejects.toMatchObject({
      code: 'GATE_NO_ACCESS',
      message: expect.stringMatching(/the statuses of f{12}, if it was pushed/),
    });
  });
});

test('what was skipped is no proof: a job is, too, when one that it needs has failed', async () => {
  const scene = await setScene('github');
  scene.addRun({
    workflow: 'test.yml',
    jobs: [
      { name: 'unit', conclusion: 'failure' },
      { name: 'integration', conclusion: 'skipped' },
    ],
  });
  expect(await check(scene, { checks: ['integration'] })).toMatchObject({
    verdict: 'failed',
    reason: '“integration” was skipped, so it says nothing of the commit',
  });
});

test('a commit whose jobs were all skipped was not looked at', async () => {
  const scene = await setScene('github');
  scene.addRun({ workflow: 'test.yml', jobs: [{ name: 'docs', conclusion: 'skipped' }] });
  expect(await check(scene, {})).toMatchObject({
    verdict: 'failed',
    reason: expect.stringMatching(/^every check of [0-9a-f]{12} was skipped$/),
  });
});

test('a skipped job is no failure', async () => {
  const scene = await setScene('github');
  scene.addRun({ workflow: 'test.yml', jobs: [{ name: 'docs', conclusion: 'skipped' }, ...green] });
  expect(await check(scene, {})).toMatchObject({ verdict: 'passed' });
});
