import { describe, expect, test } from '@jest/globals';
import type { Host, Reply } from '@lockstep/core';
import { open } from '../opened.ts';
import { assetJson, commit, releaseJson } from '../samples.ts';
import { type Answer, type Heard, jsonOf, serveScript } from '../scripted-server.ts';

async function asked<T>(call: (host: Host) => Promise<Reply<T>>, answer: (heard: Heard) => Answer) {
  const { origin, heard } = await serveScript(answer);
  const { host, logged } = open('github', origin);
  const reply = await call(host);
  return { reply, heard, logged };
}

const sha256 = 'a'.repeat(64);

describe('an asset on GitHub', () => {
  test.each([
    [{ digest: `sha256:${sha256}` }, { sha256, isWhole: true }],
    [{ digest: null }, { isWhole: true }],
    [{ digest: `sha512:${sha256}` }, { isWhole: true }],
    [{ digest: `sha256:${sha256.slice(1)}` }, { isWhole: true }],
    [
      { state: 'starter', size: 0, digest: null },
      { size: 0, isWhole: false },
    ],
    [{ state: 'open' }, { isWhole: false }],
  ])('is read from %j', async (change, expected) => {
    const body = releaseJson({ assets: [assetJson(change)] });
    const { reply } = await asked(
      (host) => host.releases.get('1'),
      () => ({ body }),
    );
    const [asset] = reply.outcome === 'ok' ? reply.value.assets : [];
    expect(asset).toMatchObject(expected);
    expect('sha256' in (asset ?? {})).toBe('sha256' in expected);
  });
});

describe('a release on GitHub', () => {
  test('is locked when the server says so, and may lack words and author', async () => {
    const body = releaseJson({ immutable: true, name: null, body: null, author: null });
    const { reply } = await asked(
      (host) => host.releases.get('1'),
      () => ({ body }),
    );
    expect(reply).toMatchObject({ value: { isImmutable: true, title: '', body: '' } });
    expect(reply).not.toHaveProperty('value.author');
  });

  test('is created by one request that names its commit, and makes no notes', async () => {
    const wanted = { tag: 'v1', commit, title: 't', body: 'b', isPrerelease: true, isDraft: true };
    const { heard } = await asked(
      (host) => host.releases.create(wanted),
      () => ({ status: 201, body: releaseJson() }),
    );
    expect(heard.map(jsonOf)).toEqual([
      {
        tag_name: 'v1',
        target_commitish: commit,
        name: 't',
        body: 'b',
        prerelease: true,
        draft: true,
        generate_release_notes: false,
      },
    ]);
    expect(heard[0]?.headers).toMatchObject({ 'x-github-api-version': '2022-11-28' });
  });

  test.each([
    [
      { isDraft: false, isLatest: true },
      { draft: false, make_latest: 'true' },
    ],
    [{ isLatest: false }, { make_latest: 'false' }],
    [
      { title: 't', body: '', isPrerelease: false },
      { name: 't', body: '', prerelease: false },
    ],
  ])('is changed by what is asked alone: %j', async (change, expected) => {
    const { heard } = await asked(
      (host) => host.releases.change('1', change),
      () => ({ body: releaseJson() }),
    );
    expect(heard.map(jsonOf)).toEqual([expected]);
  });
});

describe('a repository on GitHub', () => {
  const repository = { full_name: 'acme/demo', default_branch: 'main', private: true, archived: true };

  test.each<[string, Answer, object]>([
    ['locks', { body: { enabled: true } }, { locksReleases: true }],
    ['does not lock', { body: { enabled: false } }, { locksReleases: false }],
    ['does not tell this credential', { status: 404 }, {}],
    ['is asked for more than it gives', { status: 403 }, {}],
  ])('%s its releases', async (_, said, expected) => {
    const { reply } = await asked(
      (host) => host.repository(),
      ({ path }) => (path.endsWith('/immutable-releases') ? said : { body: repository }),
    );
    expect(reply).toEqual({
      outcome: 'ok',
      value: { fullName: 'acme/demo', defaultBranch: 'main', isPrivate: true, isArchived: true, ...expected },
    });
  });

  test('that a job’s own token asks for its account is refused', async () => {
    const body = { message: 'Resource not accessible by integration' };
    const { reply } = await asked(
      (host) => host.identity(),
      () => ({ status: 403, body }),
    );
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'forbidden', message: body.message });
  });

  test('without a commit has no refs', async () => {
    const body = { message: 'Git Repository is empty.' };
    const { reply } = await asked(
      (host) => host.refs.get('heads/main'),
      () => ({ status: 409, body }),
    );
    expect(reply).toEqual({ outcome: 'ok', value: undefined });
  });
});

describe('a ref on GitHub', () => {
  const tagged = (sha: string, type = 'tag') => ({ body: { object: { sha, type } } });

  test('is followed through tags of tags to its commit', async () => {
    const { reply, heard } = await asked(
      (host) => host.refs.get('tags/v1'),
      ({ path }) =>
        path.endsWith('/tags/b') ? tagged(commit, 'commit') : tagged(path.endsWith('/tags/a') ? 'b' : 'a'),
    );
    expect(reply).toEqual({ outcome: 'ok', value: commit });
    expect(heard).toHaveLength(3);
  });

  test('that leads in a circle leads nowhere', async () => {
    const { reply, heard } = await asked(
      (host) => host.refs.get('tags/v1'),
      () => tagged('a'),
    );
    expect(reply).toMatchObject({
      outcome: 'failed',
      why: 'the ref leads to more tags than can be followed',
    });
    expect(heard).toHaveLength(6);
  });

  test('may lead to something else than a commit', async () => {
    const { reply } = await asked(
      (host) => host.refs.get('tags/v1'),
      () => tagged('a', 'tree'),
    );
    expect(reply).toMatchObject({ outcome: 'failed', why: 'the ref leads to a tree, not to a commit' });
  });
});

describe('a file on GitHub', () => {
  const entry = { type: 'file', sha: 'f00', size: 3, encoding: 'base64', content: 'YWJj\n' };
  const read = (host: Host) => host.contents.read('a', 'main');

  test('above a megabyte is read by its id', async () => {
    const { reply, heard } = await asked(read, ({ path }) =>
      path.includes('/git/blobs/') ? { body: entry } : { body: { ...entry, encoding: 'none', content: '' } },
    );
    expect(reply).toEqual({ outcome: 'ok', value: new TextEncoder().encode('abc') });
    expect(heard[1]?.path).toMatch(/\/git\/blobs\/f00$/);
  });

  test.each([
    [{ size: 4 }, 'the file has 3 bytes instead of 4'],
    [{ type: 'symlink' }, 'the path leads to a symlink, not to a file'],
  ])('that is none of its size or kind is not believed: %j', async (change, why) => {
    const { reply } = await asked(read, () => ({ body: { ...entry, ...change } }));
    expect(reply).toEqual({ outcome: 'failed', sent: true, why });
  });
});

describe('a run on GitHub', () => {
  const run = {
    id: 5,
    run_attempt: 2,
    path: '.github/workflows/release.yml',
    event: 'push',
    head_sha: commit,
    head_branch: 'v1',
    status: 'completed',
    conclusion: 'success',
    repository: { full_name: 'acme/demo' },
    head_repository: { full_name: 'acme/demo' },
    html_url: 'http://host.example/runs/5',
    created_at: '2026-11-21T08:00:00Z',
  };

  test.each([
    [
      {},
      { workflow: 'release.yml', repository: 'acme/demo', attempt: 2, isOver: true, conclusion: 'success' },
    ],
    [{ path: 'acme/demo/.github/workflows/release.yml@refs/heads/main' }, { workflow: 'release.yml' }],
    [
      { path: 'evil/demo/.github/workflows/release.yml@main' },
      { workflow: 'evil/demo/.github/workflows/release.yml@main' },
    ],
    [{ path: 'dynamic/release.yml' }, { workflow: 'dynamic/release.yml' }],
    [{ head_repository: { full_name: 'eve/demo' } }, { repository: 'eve/demo' }],
    [{ head_repository: null }, { repository: '' }],
    [
      { status: 'in_progress', conclusion: null, head_branch: null },
      { isOver: false, ref: '' },
    ],
  ])('of %j is told for what it is', async (change, expected) => {
    const { reply } = await asked(
      (host) => host.runs.get('5'),
      () => ({ body: { ...run, ...change } }),
    );
    expect(reply).toMatchObject({ outcome: 'ok', value: expected });
  });

  test('of another commit is not one of the commit’s, whatever the server’s filter says', async () => {
    const workflow_runs = [run, { ...run, id: 7 }, { ...run, id: 6, head_sha: 'other' }];
    const { reply } = await asked(
      (host) => host.runs.ofCommit('release.yml', commit),
      () => ({ body: { workflow_runs } }),
    );
    expect(reply.outcome === 'ok' && reply.value.map(({ id }) => id)).toEqual(['7', '5']);
  });
});

test.each([
  ['may write', { push: true, pull: true }, { canPush: true }],
  ['may read', { push: false, pull: true }, { canPush: false }],
  ['is a job’s own, of which nothing is told', { push: false, pull: false }, {}],
])('a token that %s is known by the permissions of the repository', async (_, permissions, told) => {
  const body = {
    full_name: 'acme/demo',
    default_branch: 'main',
    private: false,
    archived: false,
    permissions,
  };
  const { reply } = await asked(
    (host) => host.repository(),
    () => ({ body }),
  );
  const { canPush } = reply.outcome === 'ok' ? reply.value : { canPush: 'no answer' };
  expect(canPush).toBe('canPush' in told ? told.canPush : undefined);
});

test('a pull request from a fork’s branch of the same name is not one of the repository', async () => {
  const own = { ref: 'b', repo: { id: 1 } };
  const pull = (number: number, head: object) => ({
    number,
    html_url: 'u',
    state: 'closed',
    merged_at: number === 3 ? '2026-11-21T08:00:00Z' : null,
    head,
    base: { ref: 'main', repo: { id: 1 } },
  });
  const body = [
    pull(2, own),
    pull(3, own),
    pull(4, { ref: 'b', repo: { id: 2 } }),
    pull(5, { ref: 'b', repo: null }),
  ];
  const { reply, heard } = await asked(
    (host) => host.pulls.from('b'),
    () => ({ body }),
  );
  expect(reply).toMatchObject({
    value: [
      { number: 3, isMerged: true },
      { number: 2, isMerged: false },
    ],
  });
  expect(heard[0]?.path).toContain('head=acme%3Ab');
});

test('an issue that is a pull request is none', async () => {
  const issue = {
    number: 1,
    title: 't',
    body: null,
    state: 'open',
    labels: ['x', { name: 'l' }],
    created_at: '2026-11-21T08:00:00Z',
    html_url: 'u',
  };
  const body = [
    issue,
    { ...issue, number: 2, pull_request: { url: 'u' } },
    { ...issue, number: 3, labels: [] },
  ];
  const { reply } = await asked(
    (host) => host.issues.labelled('l'),
    () => ({ body }),
  );
  expect(reply).toMatchObject({ value: [{ number: 1, body: '', labels: ['x', 'l'] }] });
});

test('what GitHub says of its own API is logged as one safe line', async () => {
  const headers = {
    deprecation: 'true',
    sunset: 'soon \u00ad or later',
    link: '<http://a.test/>; rel="deprecation"',
  };
  const { logged } = await asked(
    (host) => host.releases.get('1'),
    () => ({ headers, body: releaseJson() }),
  );
  expect(logged).toEqual([expect.stringMatching(/is deprecated.*scheduled to be removed on soon or later/)]);
});
