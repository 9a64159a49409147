import { describe, expect, test } from '@jest/globals';
import type { Host, Reply } from '@lockstep/core';
import { open } from '../opened.ts';
import { commit } from '../samples.ts';
import { jsonOf, serveScript } from '../scripted-server.ts';
import { operationOf } from './description.ts';

const tag = {
  tag: 'v1.0.0',
  commit,
  title: 't',
  body: 'b',
  isPrerelease: true,
  isDraft: true,
};

const change = { isDraft: false, isPrerelease: false, title: 't', body: 'b', isLatest: true };
const status = { context: 'lockstep', state: 'success', description: 'd', url: 'https://a.test/' } as const;

type Call = readonly [string, string, (host: Host) => Promise<Reply<unknown>>];

const release = '/repos/{owner}/{repo}/releases/{release_id}';
const issue = '/repos/{owner}/{repo}/issues/{issue_number}';

const calls: readonly Call[] = [
  ['the user', 'GET /user', (host) => host.identity()],
  ['a list of releases', 'GET /repos/{owner}/{repo}/releases', (host) => host.releases.startingWith('')],
  ['a release', `GET ${release}`, (host) => host.releases.get('1')],
  ['a new release', 'POST /repos/{owner}/{repo}/releases', (host) => host.releases.create(tag)],
  ['a changed release', `PATCH ${release}`, (host) => host.releases.change('1', change)],
  ['a removed release', `DELETE ${release}`, (host) => host.releases.remove('1')],
  [
    'a removed asset',
    'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
    (host) => host.releases.removeAsset('1', '2'),
  ],
  [
    'a list of issues',
    'GET /repos/{owner}/{repo}/issues',
    (host) => host.issues.since('2011-01-01T00:00:00Z'),
  ],
  ['issues by label', 'GET /repos/{owner}/{repo}/issues', (host) => host.issues.labelled('bug')],
  [
    'a new issue',
    'POST /repos/{owner}/{repo}/issues',
    (host) => host.issues.create({ title: 't', body: 'b', labels: ['l'] }),
  ],
  ['a changed issue', `PATCH ${issue}`, (host) => host.issues.change(1, { isOpen: false, body: 'b' })],
  ['comments', `GET ${issue}/comments`, (host) => host.issues.comments(1)],
  [
    'issues that fit',
    'GET /repos/{owner}/{repo}/issues',
    (host) => host.issues.matching({ labels: ['a', 'b'], state: 'open' }),
  ],
  ['labels', 'GET /repos/{owner}/{repo}/labels', (host) => host.issues.labels()],
  ['check runs', 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', (host) => host.checks.of(commit)],
  ['a branch', 'GET /repos/{owner}/{repo}/branches/{branch}', (host) => host.branches.get('main')],
  [
    'a comparison',
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    (host) => host.branches.contains('main', commit),
  ],
  [
    'the members of a team',
    'GET /orgs/{org}/teams/{team_slug}/members',
    (host) => host.teams.members('github', 'justice-league'),
  ],
  ['runs for a commit', 'GET /repos/{owner}/{repo}/actions/runs', (host) => host.runs.allOfCommit(commit)],
  ['a comment', `POST ${issue}/comments`, (host) => host.issues.comment(1, 'b')],
  ['a list of milestones', 'GET /repos/{owner}/{repo}/milestones', (host) => host.milestones.titled('v1.0')],
  [
    'a closed milestone',
    'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
    (host) => host.milestones.close(1),
  ],
  ['a new status', 'POST /repos/{owner}/{repo}/statuses/{sha}', (host) => host.statuses.set(commit, status)],
  ['statuses', 'GET /repos/{owner}/{repo}/commits/{ref}/status', (host) => host.statuses.of(commit)],
  ['a run', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', (host) => host.runs.get('1')],
  [
    'runs of a workflow',
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    (host) => host.runs.ofCommit('release.yml', commit),
  ],
  [
    'the jobs of a run',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    (host) => host.runs.jobs('1'),
  ],
  [
    'the newest runs of a workflow',
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    (host) => host.runs.latest('release.yml'),
  ],
  [
    'artifacts of a run',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    (host) => host.artifacts.ofRun('1'),
  ],
  ['a ref', 'GET /repos/{owner}/{repo}/git/ref/{ref}', (host) => host.refs.get('heads/featureA')],
  ['pull requests', 'GET /repos/{owner}/{repo}/pulls', (host) => host.pulls.from('new-topic')],
  [
    'a new pull request',
    'POST /repos/{owner}/{repo}/pulls',
    (host) => host.pulls.create({ title: 't', body: 'b', head: 'h', base: 'main' }),
  ],
];

describe('GitHub’s own description knows each request, and its example is understood:', () => {
  test.each(calls)('%s', async (_, route, call) => {
    const routes: string[] = [];
    const problems: unknown[] = [];
    const { origin } = await serveScript((heard) => {
      const { pathname, searchParams } = new URL(heard.path.replace('/api/v3', ''), 'http://a.test');
      const operation = operationOf(heard.method, pathname);
      routes.push(`${heard.method} ${operation.template}`);
      problems.push(...[...searchParams.keys()].filter((name) => !operation.query.includes(name)));
      if (operation.body && !operation.body(jsonOf(heard))) problems.push(...(operation.body.errors ?? []));
      return operation.example === undefined
        ? { status: operation.status }
        : { status: operation.status, body: operation.example };
    });
    expect(await call(open('github', origin).host)).toMatchObject({ outcome: 'ok' });
    expect([routes, problems]).toEqual([[route], []]);
  });

  test('what it does not know is a problem', () => {
    expect(() => operationOf('GET', '/repos/a/b/nothing')).toThrow(/no GET/);
    expect(operationOf('POST', '/repos/a/b/releases').body?.({ name: 'no tag' })).toBe(false);
  });
});

async function answering(call: (host: Host) => Promise<Reply<unknown>>) {
  const { origin } = await serveScript((heard) => {
    const { pathname } = new URL(heard.path.replace('/api/v3', ''), 'http://a.test');
    const { status: code, example } = operationOf(heard.method, pathname);
    return { status: code, body: example };
  });
  return call(open('github', origin).host);
}

describe('the example of', () => {
  test('a release is read', async () => {
    expect(await answering((host) => host.releases.get('1'))).toMatchObject({
      value: {
        id: '1',
        tag: 'v1.0.0',
        title: 'v1.0.0',
        author: 'octocat',
        isDraft: false,
        isImmutable: false,
        assets: [{ id: '1', name: 'example.zip', size: 1024, isWhole: true }],
      },
    });
  });

  test('a repository is read, with its rule for releases', async () => {
    expect(await answering((host) => host.repository())).toMatchObject({
      value: {
        fullName: 'octocat/Hello-World',
        isPrivate: false,
        isArchived: false,
        canPush: false,
        locksReleases: true,
      },
    });
  });

  test('a run is read', async () => {
    expect(await answering((host) => host.runs.get('1'))).toMatchObject({
      value: {
        id: '30433642',
        attempt: 1,
        event: 'push',
        ref: 'main',
        isOver: false,
        repository: 'octo-org/octo-repo',
      },
    });
  });

  test('artifacts is read, with their digests', async () => {
    expect(await answering((host) => host.artifacts.ofRun('1'))).toMatchObject({
      value: [
        { id: '11', name: 'Rails', size: 556, isExpired: false, digest: expect.stringMatching(/^sha256:/) },
        { id: '13' },
      ],
    });
  });

  test('statuses is read', async () => {
    expect(await answering((host) => host.statuses.of(commit))).toMatchObject({
      value: [
        { context: 'continuous-integration/jenkins', state: 'success' },
        { context: 'security/brakeman', state: 'success' },
      ],
    });
  });

  test('check runs is read, with the application', async () => {
    expect(await answering((host) => host.checks.of(commit))).toMatchObject({
      value: [{ id: 4, name: 'mighty_readme', application: 'octoapp', state: 'success', said: 'neutral' }],
    });
  });

  test('a branch is read', async () => {
    expect(await answering((host) => host.branches.get('main'))).toMatchObject({
      value: { name: 'main', isProtected: false, commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
  });

  test('comments is read', async () => {
    expect(await answering((host) => host.issues.comments(1))).toMatchObject({
      value: [{ id: 1, body: 'Me too', author: 'octocat', createdAt: '2011-04-14T16:00:49Z' }],
    });
  });

  test('a team is read', async () => {
    expect(await answering((host) => host.teams.members('github', 'justice-league'))).toMatchObject({
      value: ['octocat'],
    });
  });

  test('a ref is read', async () => {
    expect(await answering((host) => host.refs.get('heads/featureA'))).toMatchObject({
      value: 'aa218f56b14c9653891f9e74264a383fa43fefbd',
    });
  });
});
