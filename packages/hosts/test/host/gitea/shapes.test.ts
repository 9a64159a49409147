import { describe, expect, test } from '@jest/globals';
import type { Host, Reply } from '@lockstep/core';
import { open } from '../opened.ts';
import { commit } from '../samples.ts';
import { type Answer, type Heard, serveScript } from '../scripted-server.ts';

async function asked<T>(call: (host: Host) => Promise<Reply<T>>, answer: (heard: Heard) => Answer) {
  const { origin, heard } = await serveScript(answer);
  const reply = await call(open('gitea', origin).host);
  return { reply, heard };
}

const run = {
  id: 5,
  path: 'release.yml@refs/tags/v1',
  event: 'push',
  head_sha: commit,
  status: 'completed',
  conclusion: 'success',
  repository: { full_name: 'acme/demo' },
  html_url: 'u',
  started_at: '2026-11-21T08:00:00Z',
};

describe('a run on Gitea', () => {
  test.each([
    [{}, { attempt: 1, workflow: 'release.yml', ref: 'v1', isOver: true, repository: 'acme/demo' }],
    [{ run_attempt: 0 }, { attempt: 1 }],
    [
      { run_attempt: 3, head_branch: 'main' },
      { attempt: 3, ref: 'main' },
    ],
    [{ event: 'pull_request' }, { repository: '' }],
    [{ event: 'pull_request', head_repository: { full_name: 'eve/demo' } }, { repository: 'eve/demo' }],
    [{ status: 'in_progress', conclusion: '' }, { isOver: false }],
  ])('of %j is told for what it is', async (change, expected) => {
    const { reply } = await asked(
      (host) => host.runs.get('5'),
      () => ({ body: { ...run, ...change } }),
    );
    expect(reply).toMatchObject({ outcome: 'ok', value: expected });
  });
});

test.each([
  ['success', 'success'],
  ['skipped', 'success'],
  ['pending', 'pending'],
  ['failure', 'failure'],
  ['error', 'failure'],
  ['warning', 'failure'],
  ['what Gitea may say one day', 'failure'],
])('a status of %s on Gitea is a %s', async (status, state) => {
  const body = [
    { id: 2, context: 'ci', status },
    { id: 1, context: 'ci', status: 'pending' },
  ];
  const { reply } = await asked(
    (host) => host.statuses.of(commit),
    () => ({ body }),
  );
  const told = { context: 'ci', state, ...(status === 'skipped' && { isSkipped: true }) };
  expect(reply).toEqual({ outcome: 'ok', value: [told] });
});

test('issues that Gitea shows because it does not know the label are left out', async () => {
  const issue = {
    number: 1,
    title: 't',
    body: '',
    state: 'open',
    labels: null,
    created_at: '2026-11-21T08:00:00Z',
    html_url: 'u',
  };
  const { reply } = await asked(
    (host) => host.issues.labelled('none'),
    () => ({ body: [issue] }),
  );
  expect(reply).toEqual({ outcome: 'ok', value: [] });
});

test('labels that are there are not made again', async () => {
  const issue = {
    number: 1,
    title: 't',
    body: '',
    state: 'open',
    labels: [{ name: 'l' }],
    created_at: 'x',
    html_url: 'u',
  };
  const { heard } = await asked(
    (host) => host.issues.create({ title: 't', body: '', labels: ['l'] }),
    ({ path }) => ({ body: path.includes('/labels') ? [{ id: 8, name: 'l' }] : issue }),
  );
  expect(heard.map(({ method, path }) => `${method} ${path.split('?')[0]?.split('/').at(-1)}`)).toEqual([
    'GET labels',
    'POST issues',
  ]);
});

test('a pull request from a fork’s branch of the same name is not one of the repository', async () => {
  const own = { ref: 'b', repo_id: 1 };
  const pull = (number: number, head: object) => ({
    number,
    html_url: 'u',
    state: 'open',
    merged: false,
    head,
    base: { ref: 'main', repo_id: 1 },
  });
  const body = [
    pull(2, own),
    pull(4, { ref: 'b', repo_id: 2 }),
    pull(3, own),
    pull(5, { ref: 'c', repo_id: 1 }),
  ];
  const { reply } = await asked(
    (host) => host.pulls.from('b'),
    () => ({ body }),
  );
  expect(reply.outcome === 'ok' && reply.value.map(({ number }) => number)).toEqual([3, 2]);
});

test.each(['../../user', '..', 'a/../../../b', './a'])(
  'a path like %s leads nowhere, least of all elsewhere',
  async (path) => {
    const { reply, heard } = await asked(
      (host) => host.contents.read(path, 'main'),
      () => ({ status: 500 }),
    );
    expect(reply).toEqual({ outcome: 'failed', sent: false, why: 'the path would lead elsewhere' });
    expect(heard).toEqual([]);
  },
);

test('names are sent as they are, slashes and all', async () => {
  const { heard } = await asked(
    (host) => host.contents.read('a b/ä?#.rb', 'lockstep/v1&x'),
    () => ({ status: 404 }),
  );
  expect(heard[0]?.path).toBe(
    '/gitea/api/v1/repos/acme/demo/contents/a%20b/%C3%A4%3F%23.rb?ref=lockstep%2Fv1%26x',
  );
});

test('an older Gitea gives a single ref as itself', async () => {
  const body = { ref: 'refs/heads/main', object: { type: 'commit', sha: commit } };
  const { reply } = await asked(
    (host) => host.refs.get('heads/main'),
    () => ({ body }),
  );
  expect(reply).toEqual({ outcome: 'ok', value: commit });
});

test('attachments that are switched off are said to be', async () => {
  const { reply, heard } = await asked(
    (host) => host.releases.limits(),
    () => ({ body: { enabled: false, max_size: 0 } }),
  );
  expect(reply).toEqual({ outcome: 'ok', value: { isEnabled: false, maxBytes: 0, allowedTypes: [] } });
  expect(heard[0]?.path).toBe('/gitea/api/v1/settings/attachment');
});
