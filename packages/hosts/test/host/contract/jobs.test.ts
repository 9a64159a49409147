import { describe, expect, test } from '@jest/globals';
import { kinds } from '../samples.ts';
import { replyValue } from './reply-value.ts';
import { type PlantedJob, setScene } from './scene.ts';

const failed: PlantedJob = {
  name: 'publish / npm',
  status: 'completed',
  conclusion: 'failure',
  steps: [
    { name: 'checkout', status: 'completed', conclusion: 'success' },
    { name: 'publish', status: 'completed', conclusion: 'failure' },
  ],
  log: 'first\nlast\n',
};
const going: PlantedJob = { name: 'test', status: 'in_progress' };
const waiting: PlantedJob = { name: 'report', status: 'queued' };

describe.each(kinds)('the jobs of a run on %s', (kind) => {
  test('are shown while the run is going on, each with how far it is', async () => {
    const scene = await setScene(kind);
    const run = scene.plantRunning([failed, going, waiting]);
    const { runs } = scene.as('writer');
    expect(await replyValue(runs.get(run))).toMatchObject({ isOver: false });
    const jobs = (await replyValue(runs.jobs(run))) ?? [];
    expect(jobs).toMatchObject([
      {
        name: 'publish / npm',
        attempt: 1,
        state: 'over',
        conclusion: 'failure',
        steps: [
          { number: 1, name: 'checkout', conclusion: 'success' },
          { number: 2, name: 'publish', conclusion: 'failure' },
        ],
      },
      { name: 'test', state: 'running', steps: [] },
      { name: 'report', state: 'waiting', steps: [] },
    ]);
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', undefined, undefined]);
    expect(jobs.every(({ url }) => url.includes(`/actions/runs/${run}/job`))).toBe(true);
    expect(jobs[1]?.completedAt).toBeUndefined();
  });

  test('have logs, to which no credential goes along', async () => {
    const scene = await setScene(kind);
    const run = scene.plantRunning([failed, waiting]);
    const { runs } = scene.as('writer');
    const [over, notBegun] = (await replyValue(runs.jobs(run))) ?? [];
    expect(await replyValue(runs.log(over?.id ?? ''))).toEqual({ text: 'first\nlast\n', firstLine: 1 });
    expect(await runs.log(notBegun?.id ?? '')).toMatchObject({ outcome: 'refused', reason: 'missing' });
    expect(scene.storageRequests().every(({ credential }) => !credential)).toBe(true);
  });

  test('are not there for a run, nor a log for a job, that nobody knows', async () => {
    const { runs } = (await setScene(kind)).as('writer');
    expect(await runs.jobs('999')).toMatchObject({ outcome: 'refused', reason: 'missing' });
    expect(await runs.log('999')).toMatchObject({ outcome: 'refused', reason: 'missing' });
  });

  test('are of the newest runs first', async () => {
    const scene = await setScene(kind);
    const [first, second] = [scene.plantRunning([]), scene.plantRunning([])];
    const { runs } = scene.as('writer');
    expect((await replyValue(runs.latest('release.yml'))).map(({ id }) => id)).toEqual([second, first]);
    expect(await runs.latest('none.yml')).toMatchObject({ outcome: 'refused', reason: 'missing' });
  });
});

test('a log of GitHub is written when its job is over', async () => {
  const scene = await setScene('github');
  const run = scene.plantRunning([{ ...going, log: 'half' }]);
  const { runs } = scene.as('writer');
  const [job] = (await replyValue(runs.jobs(run))) ?? [];
  expect(await runs.log(job?.id ?? '')).toMatchObject({ outcome: 'refused', reason: 'missing', status: 404 });
});

test('a log of Gitea grows while its job is running', async () => {
  const scene = await setScene('gitea');
  const run = scene.plantRunning([{ ...going, log: 'half' }]);
  const { runs } = scene.as('writer');
  const [job] = (await replyValue(runs.jobs(run))) ?? [];
  expect(await replyValue(runs.log(job?.id ?? ''))).toEqual({ text: 'half', firstLine: 1 });
});
