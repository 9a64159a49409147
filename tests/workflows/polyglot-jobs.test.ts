import { expect, test } from '@jest/globals';
import { readRepositoryFile } from '../architecture/repository.ts';
import { channelIds, secretNames } from './polyglot-channels.ts';
import { secretsByJob } from './polyglot-jobs.ts';

test('the workflow that was run names one secret in each job of one channel, and none elsewhere', () => {
  const expected = channelIds.flatMap((id) =>
    [`preflight-${id}`, `publish-${id}`].map((job) => [job, [secretNames[id]]] as const),
  );
  const jobs = secretsByJob(readRepositoryFile('tests/workflows/polyglot.yml'));
  const named = Object.entries(jobs).filter(([, names]) => names.length > 0);
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(expected));
});
