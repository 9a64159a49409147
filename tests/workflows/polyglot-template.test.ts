import { describe, expect, test } from '@jest/globals';
import { readRepositoryFile } from '../architecture/repository.ts';
import { channelIds, secretNames } from './polyglot-channels.ts';
import { partsIn, secretsByJob } from './polyglot-jobs.ts';

const text = readRepositoryFile('tests/workflows/polyglot.yml');
const template = readRepositoryFile('workflows-templates/github/release-channels.yml');

describe.each([
  ['the workflow that was run', text],
  ['the template for callers', template],
])('%s', (_title, source) => {
  test('names one secret in each job of one channel, and none elsewhere', () => {
    const expected = channelIds.flatMap((id) =>
      [`preflight-${id}`, `publish-${id}`].map((job) => [job, [secretNames[id]]] as const),
    );
    const named = Object.entries(secretsByJob(source)).filter(([, names]) => names.length > 0);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(expected));
  });
});

test('callers copy the jobs that were run', () => {
  const { build: _, ...jobs } = secretsByJob(template);
  expect(partsIn(template, Object.keys(jobs))).toEqual(partsIn(text, Object.keys(jobs)));
  expect(Object.keys(secretsByJob(text))).toEqual(['build', ...Object.keys(jobs), 'outcome']);
});
