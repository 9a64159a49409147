import { describe, expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { readConfig } from '@lockstep/core';
import { channelsByJob, fixedJobProblems } from '../../src/handover/fixed-channels.ts';

const files = { artifacts: ['dist/*'] };
const npm = { ...files, token: { env: 'NPM_TOKEN' } };
const pypi = { ...files, token: { env: 'PYPI_API_TOKEN' } };
const release = {
  ...files,
  kind: 'github-release',
  repository: 'grove/trees',
  token: { env: 'GITHUB_TOKEN' },
};
const git = { git: 'origin' };

function projectOf(channels: object, ledger: object = git) {
  const { config, problems } = readConfig({ channels, ledger }, channelKinds, () => undefined);
  expect(problems).toEqual([]);
  return { config, locate: () => ({ line: 3, column: 5 }) };
}

const codesOf = (channels: object, ledger: object = git, host: 'github' | 'gitea' = 'github') =>
  fixedJobProblems(projectOf(channels, ledger), host).map(({ code, where }) => `${code} ${where?.key}`);

describe('the jobs of the reusable workflow', () => {
  test('have one channel each, by its kind', () => {
    const place = { upload: 'https://try.example.org/legacy/', index: 'https://try.example.org/simple/' };
    const trial = { ...pypi, ...place, kind: 'pypi', before: ['pypi'] };
    const channels = { try: trial, npm, pypi, notes: release };
    expect(codesOf(channels)).toEqual([]);
    const { config } = projectOf(channels);
    expect(Object.fromEntries(channelsByJob(config.channels, 'github'))).toEqual({
      ...{ testpypi: 'try', npm: 'npm', pypi: 'pypi', release: 'notes' },
    });
  });

  test.each([
    [
      'two of a kind',
      { npm, mirror: { ...npm, kind: 'npm', registry: 'https://npm.example.org/' } },
      'mirror',
    ],
    ['a trial of another kind', { npm: { ...npm, before: ['pypi'] }, pypi }, 'npm'],
  ])('refuse %s, and name the channel', (_, channels, id) => {
    expect(codesOf(channels)).toEqual([`CHANNEL_WITHOUT_JOB channels.${id}`]);
  });

  test('refuse a release on another kind of server, whose token they do not have', () => {
    expect(codesOf({ npm, notes: release }, git, 'gitea')).toEqual(['CHANNEL_WITHOUT_JOB channels.notes']);
  });

  test('refuse a ledger in a file, beside everything else', () => {
    expect(codesOf({ npm: { ...npm, before: ['pypi'] }, pypi }, { file: 'auto' })).toEqual([
      'CHANNEL_WITHOUT_JOB channels.npm',
      'LEDGER_NOT_SHARED ledger',
    ]);
  });
});
