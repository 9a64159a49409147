import { describe, expect, test } from '@jest/globals';
import { type Host, type Reply, secretOf, silentLog } from '@lockstep/core';
import { recorded } from '../../../../standins/test/gitea/recorded.ts';
import { createOpenHost } from '../../../src/host/open-host.ts';
import { createHttp } from '../../../src/http/http.ts';
import { createTestClock } from '../opened.ts';
import { bodyOf } from '../samples.ts';
import { type Answer, type Heard, jsonOf, serveScript } from '../scripted-server.ts';

// Two recorded exchanges are alike when their methods and paths are; queries differ by the size of pages.
const routeOf = (request: string) => request.split('?')[0] ?? '';

/** The first recorded exchange of a name. */
function exchangeOf(what: string) {
  const found = recorded.find((each) => each.what === what);
  if (found === undefined) throw new Error(`“${what}” was not recorded`);
  return found;
}

async function asked<T>(
  names: readonly string[],
  call: (host: Host) => Promise<Reply<T>>,
  repository = 'cap',
): Promise<{ reply: Reply<T>; heard: readonly Heard[] }> {
  const exchanges = names.map(exchangeOf);
  const { origin, heard } = await serveScript(({ method, path }): Answer => {
    const found = exchanges.find(({ request }) => routeOf(request) === routeOf(`${method} ${path}`));
    if (found === undefined) throw new Error(`${method} ${path} was not recorded`);
    const { status, content_type: type, body } = found;
    return { status, body, ...(type !== null && { headers: { 'content-type': type } }) };
  });
  const openHost = createOpenHost(createHttp(), silentLog, createTestClock());
  const address = { kind: 'gitea', api: `${origin}/api/v1/`, owner: 'root1', name: repository } as const;
  return { reply: await call(openHost(address, secretOf('TOKEN', 'secret-of-a-test'))), heard };
}

const commit = '73cdca0886fb34884b113a3e0641b5876be5337d';
const uuid = '597717c2-4a33-4225-8338-5dfc93464944';
const asset = {
  id: '1',
  name: 'demo-1.0.0.tgz',
  size: 13,
  isWhole: true,
  url: `http://gitea.example/attachments/${uuid}`,
};
const release = {
  id: '1',
  tag: 'v1.0.0',
  title: 'cap v1.0.0',
  body: 'notes',
  isPrerelease: false,
  isImmutable: false,
  author: 'root1',
  url: 'http://gitea.example/root1/cap/releases/tag/v1.0.0',
};
const draft = {
  tag: 'v1.0.0',
  commit: 'main',
  title: 'cap v1.0.0',
  body: 'notes',
  isPrerelease: false,
  isDraft: true,
};
const issue = { title: 'Release v1.0.0 blocked', body: 'evidence', createdAt: expect.stringMatching(/Z$/) };
const run = {
  id: '2',
  attempt: 1,
  workflow: 'release.yml',
  event: 'workflow_dispatch',
  commit,
  ref: 'main',
  isOver: false,
  repository: 'root1/cap2',
  url: 'http://gitea.example/root1/cap2/actions/runs/2',
  createdAt: '1970-01-01T00:00:00Z',
};

type Statement = readonly [string, (host: Host) => Promise<Reply<unknown>>, unknown, string?];

// Rows of equal length: the runner takes a parameter that a row lacks for a callback, and waits for it.
function statements(rows: readonly Statement[]) {
  return rows.map(([name, call, value, repository]) => [name, { call, value, repository }] as const);
}

const understood: readonly Statement[] = [
  ['who am I', (host) => host.identity(), 'root1'],
  [
    'repository permissions',
    (host) => host.repository(),
    {
      fullName: 'root1/cap',
      defaultBranch: 'main',
      isPrivate: false,
      isArchived: false,
      canPush: true,
      locksReleases: false,
    },
  ],
  ['create draft release', (host) => host.releases.create(draft), { ...release, isDraft: true, assets: [] }],
  ['list releases', (host) => host.releases.ofTag('v1.0.0'), [{ ...release, isDraft: true, assets: [] }]],
  ['upload asset', (host) => host.releases.upload('1', 'demo-1.0.0.tgz', bodyOf('sealed bytes\n')), asset],
  [
    'publish the draft',
    (host) => host.releases.change('1', { isDraft: false }),
    {
      ...release,
      isDraft: false,
      assets: [
        asset,
        { ...asset, id: '2', url: expect.any(String) },
        expect.objectContaining({ name: 'x.exe' }),
      ],
    },
  ],
  ['delete release', (host) => host.releases.remove('1'), undefined],
  // The list of types does not bind releases: `x.exe` was taken.
  [
    'attachment limits',
    (host) => host.releases.limits(),
    { isEnabled: true, maxBytes: 100 * 2 ** 20, allowedTypes: [] },
  ],
  [
    'get file',
    (host) => host.contents.read('Formula/demo.rb', 'main'),
    new TextEncoder().encode('class Demo < Formula\nend\n'),
  ],
  ['get missing file', (host) => host.contents.read('Formula/none.rb', 'main'), undefined],
  ['get tag ref', (host) => host.refs.get('tags/v1.0.0'), 'f51d5252ee6619e31d55cee31a6a18d2a1db4114'],
  ['open issues by label, none', (host) => host.issues.labelled('release-blocker'), []],
  [
    'close issue',
    (host) => host.issues.change(2, { isOpen: false }),
    expect.objectContaining({ ...issue, number: 2, isOpen: false }),
    'cap2',
  ],
  ['comment', (host) => host.issues.comment(2, 'approve'), undefined, 'cap2'],
  [
    'comments',
    (host) => host.issues.comments(2),
    [
      {
        id: 4,
        body: 'approve',
        author: 'root1',
        createdAt: '2026-11-21T08:03:17Z',
        updatedAt: '2026-11-21T08:03:17Z',
        url: 'http://gitea.example/root1/cap2/issues/2#issuecomment-4',
      },
    ],
    'cap2',
  ],
  [
    'branch head',
    (host) => host.branches.get('main'),
    { name: 'main', commit: 'f51d5252ee6619e31d55cee31a6a18d2a1db4114', isProtected: false },
  ],
  ['compare', (host) => host.branches.contains('v1.0.0', 'main'), true, 'cap2'],
  [
    'workflow runs',
    async (host) => {
      const reply = await host.runs.allOfCommit(commit);
      return reply.outcome === 'ok'
        ? { outcome: 'ok', value: reply.value.map(({ id, event }) => `${id} ${event}`) }
        : reply;
    },
    [],
  ],
  [
    'milestones by name',
    (host) => host.milestones.titled('v1.0.0'),
    [{ id: 1, title: 'v1.0.0', isOpen: true, openIssues: 0 }],
    'cap2',
  ],
  [
    'close milestone',
    (host) => host.milestones.close(1),
    { id: 1, title: 'v1.0.0', isOpen: false, openIssues: 0 },
    'cap2',
  ],
  [
    'set a commit status',
    (host) =>
      host.statuses.set(commit, {
        context: 'ci/test',
        state: 'success',
        description: 'ok',
        url: 'http://gitea.example/x',
      }),
    undefined,
    'cap2',
  ],
  [
    'statuses of a commit',
    (host) => host.statuses.of(commit),
    [
      { context: 'release / build (push)', state: 'pending', url: '/root1/cap2/actions/runs/1/jobs/1' },
      { context: 'ci/test', state: 'success', url: 'http://gitea.example/x' },
    ],
    'cap2',
  ],
  ['one run', (host) => host.runs.get('2'), run, 'cap2'],
  [
    'runs of one workflow',
    (host) => host.runs.ofCommit('release.yml', commit),
    [
      {
        ...run,
        id: '1',
        event: 'push',
        ref: 'v1.0.0',
        url: 'http://gitea.example/root1/cap2/actions/runs/1',
      },
    ],
    'cap2',
  ],
  ['artifacts of a run', (host) => host.artifacts.ofRun('2'), [], 'cap2'],
  [
    'create pull request',
    (host) => host.pulls.create({ title: 'demo 1.0.0', head: 'lockstep/v1.0.0', base: 'main', body: 'b' }),
    {
      number: 1,
      url: 'http://gitea.example/root1/cap2/pulls/1',
      isOpen: true,
      isMerged: false,
      head: 'lockstep/v1.0.0',
    },
    'cap2',
  ],
];

describe('what a real Gitea answered is understood:', () => {
  test.each(statements(understood))('%s', async (name, { call, value, repository }) => {
    const { reply } = await asked([name], call, repository);
    expect(reply).toEqual({ outcome: 'ok', value });
  });
});

const refused: readonly Statement[] = [
  ['who am I, bad token', (host) => host.identity(), 'unauthorized'],
  ['create a release for a published tag', (host) => host.releases.create(draft), 'conflict'],
  [
    'create a second release for the same tag while the first is a draft',
    (host) => host.releases.create(draft),
    'conflict',
  ],
  [
    'create the same pull request again',
    (host) => host.pulls.create({ title: 't', body: '', head: 'h', base: 'main' }),
    'conflict',
    'cap2',
  ],
];

describe('what a real Gitea refused is a refusal:', () => {
  test.each(statements(refused))('%s', async (name, { call, value, repository }) => {
    const { reply } = await asked([name], call, repository);
    expect(reply).toMatchObject({ outcome: 'refused', reason: value, message: expect.stringMatching(/\w/) });
  });

  test('runs of a workflow that is not there', async () => {
    const { reply } = await asked(['workflow runs of one workflow'], (host) =>
      host.runs.ofCommit('release.yml', commit),
    );
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'missing' });
  });
});

describe('what is sent is what the real Gitea took:', () => {
  test.each<readonly [string, (host: Host) => Promise<Reply<unknown>>, string]>([
    ['create draft release', (host) => host.releases.create(draft), 'cap'],
    ['publish the draft', (host) => host.releases.change('1', { isDraft: false }), 'cap'],
    ['close issue', (host) => host.issues.change(2, { isOpen: false }), 'cap2'],
    ['comment', (host) => host.issues.comment(2, 'approve'), 'cap2'],
    ['close milestone', (host) => host.milestones.close(1), 'cap2'],
    [
      'create pull request',
      (host) => host.pulls.create({ title: 'demo 1.0.0', head: 'lockstep/v1.0.0', base: 'main', body: 'b' }),
      'cap2',
    ],
  ])('%s', async (name, call, repository) => {
    const { heard } = await asked([name], call, repository);
    expect(heard.map(jsonOf)).toEqual([exchangeOf(name).request_body]);
  });

  test('create issue, with the ids of its labels', async () => {
    const names = ['create label', 'create issue', 'open issues by label, none'];
    const exchanges = names.map(exchangeOf);
    const { origin, heard } = await serveScript(({ method, path }) => {
      if (routeOf(path).endsWith('/labels') && method === 'GET') return { body: [] };
      const found = exchanges.find(({ request }) => routeOf(request) === routeOf(`${method} ${path}`));
      return { status: found?.status ?? 500, body: found?.body };
    });
    const openHost = createOpenHost(createHttp(), silentLog, createTestClock());
    const host = openHost({ kind: 'gitea', api: `${origin}/api/v1/`, owner: 'root1', name: 'cap' });
    const wanted = { title: 'Release v1.0.0 blocked', body: 'evidence', labels: ['release-blocker'] };
    const reply = await host.issues.create(wanted);
    expect(reply).toMatchObject({
      outcome: 'ok',
      value: { number: 1, isOpen: true, labels: ['release-blocker'] },
    });
    expect(heard.slice(1).map(jsonOf)).toEqual([
      exchangeOf('create label').request_body,
      exchangeOf('create issue').request_body,
    ]);
  });
});

test('an annotated tag is followed to its commit', async () => {
  const tag = exchangeOf('git tag object');
  const ref = recorded.find(({ request }) => request.endsWith('/cap2/git/refs/tags/v1.0.0'));
  const { origin } = await serveScript(({ path }) => ({
    body: path.includes('/git/tags/') ? tag.body : ref?.body,
  }));
  const openHost = createOpenHost(createHttp(), silentLog, createTestClock());
  const host = openHost({ kind: 'gitea', api: `${origin}/api/v1/`, owner: 'root1', name: 'cap2' });
  expect(await host.refs.get('tags/v1.0.0')).toEqual({ outcome: 'ok', value: commit });
  expect(await host.refs.get('tags/v1.0')).toEqual({ outcome: 'ok', value: undefined });
});
