import { describe, expect, test } from '@jest/globals';
import { type HostRun, type OpenHost, type Reply, silentLog } from '@lockstep/core';
import { distrustOf } from '../src/gate-trust.ts';
import type { World } from '../src/world.ts';

const commit = 'c'.repeat(40);
const address = (id: number, repository = 'ada/alder') =>
  `https://git.example.org/${repository}/actions/runs/${id}/attempts/1`;

const run: HostRun = {
  id: '7',
  attempt: 1,
  workflow: 'check.yml',
  event: 'push',
  commit,
  ref: 'main',
  isOver: true,
  conclusion: 'success',
  repository: 'ada/alder',
  url: address(7),
  createdAt: '2026-03-01T12:00:00Z',
};

function worldOf(inWorkflow: boolean): World {
  return {
    env: {
      GITHUB_SERVER_URL: 'https://git.example.org',
      GITHUB_API_URL: 'https://git.example.org/api/v3',
      GITHUB_REPOSITORY: 'ada/alder',
    },
    cwd: '.',
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow,
  };
}

function hostSaying(reply: Reply<HostRun>): OpenHost {
  const host = { runs: { get: async () => reply } };
  return () => host as unknown as ReturnType<OpenHost>;
}

function distrust(of: string, change: Partial<HostRun> | Reply<HostRun> = {}, inWorkflow = true) {
  const reply: Reply<HostRun> =
    'outcome' in change ? change : { outcome: 'ok', value: { ...run, ...change } };
  const trial = { own: address(9), commit, host: hostSaying(reply), token: undefined };
  return distrustOf(of, trial, worldOf(inWorkflow));
}

describe('results of gates count', () => {
  test('when this very run found them, or an earlier attempt at it', async () => {
    expect(await distrust(address(9).replace('attempts/1', 'attempts/2'))).toBeUndefined();
  });

  test.each(['push', 'workflow_dispatch', 'schedule'])(
    'when a run of this repository that was started by %s found them for the commit',
    async (event) => {
      expect(await distrust(address(7), { event })).toBeUndefined();
    },
  );

  test('when they were found at a terminal, for a release from a terminal', async () => {
    expect(await distrust('local-0123456789abcdef', {}, false)).toBeUndefined();
  });
});

describe('results of gates count for nothing', () => {
  test.each<[string, string, Partial<HostRun> | Reply<HostRun>]>([
    ['no run of a workflow', 'local-0123456789abcdef', {}],
    ['none of this repository', address(7, 'mallory/alder'), {}],
    ['none of this repository', 'https://evil.example.org/ada/alder/actions/runs/7', {}],
    ['ran the code of mallory/alder', address(7), { repository: 'mallory/alder' }],
    ['started by issue_comment', address(7), { event: 'issue_comment' }],
    ['started by workflow_run', address(7), { event: 'workflow_run' }],
    ['started by pull_request_target', address(7), { event: 'pull_request_target' }],
    [`ran for ${'d'.repeat(40)}`, address(7), { commit: 'd'.repeat(40) }],
    ['the server tells nothing', address(7), { outcome: 'refused', reason: 'missing', message: 'no' }],
    ['the server tells nothing', address(7), { outcome: 'failed', sent: false, why: 'down' }],
  ])('in a workflow when they come from what is %s: %s', async (words, of, change) => {
    expect(await distrust(of, change)).toContain(words);
  });
});
