import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { part } from './gitea-client.ts';
import { type Scene, secret, startScene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.standIn.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const formula = { content: base64('class Tool\nend\n'), message: 'tool 1.0.0', branch: 'main' };

async function refs(): Promise<Readonly<Record<string, string>>> {
  return (await scene.standIn.inventory()).repositories['ada/tool']?.refs ?? {};
}

describe('contents', () => {
  test('are changed by whoever knows what is there', async () => {
    const made = await scene.as('grace').send('POST', '~/contents/Formula/tool.rb', formula);
    const sha = part(made, 'content.sha');
    const next = { ...formula, content: base64('other'), sha };
    expect((await scene.as('grace').send('PUT', '~/contents/Formula/tool.rb', next)).status).toBe(200);
    expect((await scene.as('grace').send('PUT', '~/contents/Formula/tool.rb', next)).status).toBe(422);
    const read = await scene.as().get('~/contents/Formula/tool.rb?ref=main');
    expect(Buffer.from(String(part(read, 'content')), 'base64').toString()).toBe('other');
    expect((await scene.as().get('~/contents/Formula')).body).toMatchObject([
      { path: 'Formula/tool.rb', content: null },
    ]);
    expect((await scene.as().get('~/contents')).body).toMatchObject([
      { path: 'Formula', type: 'dir' },
      { path: 'README.md' },
    ]);
    const gone = { sha: part(read, 'sha'), branch: 'main' };
    expect((await scene.as('grace').send('DELETE', '~/contents/Formula/tool.rb', gone)).status).toBe(200);
    expect((await scene.as().get('~/contents/Formula/tool.rb')).status).toBe(404);
  });

  test('of a commit or tag are what they were', async () => {
    const before = (await refs())['refs/heads/main'];
    await scene.as('ada').send('POST', '~/contents/a.txt', formula);
    expect((await scene.as().get(`~/contents/a.txt?ref=${before}`)).status).toBe(404);
    expect((await scene.as().get('~/contents/a.txt?ref=none')).status).toBe(404);
  });

  test('on a new branch leave the old one alone', async () => {
    const before = await refs();
    const made = await scene.as('ada').send('POST', '~/contents/a.txt', { ...formula, new_branch: 'next' });
    expect(await refs()).toEqual({ ...before, 'refs/heads/next': part(made, 'commit.sha') });
  });
});

describe('branches', () => {
  test('move only from where they are expected, and only forwards', async () => {
    const first = (await refs())['refs/heads/main'];
    await scene.as('ada').send('POST', '~/branches', { new_branch_name: 'tap/next', old_ref_name: 'main' });
    const made = await scene.as('ada').send('POST', '~/contents/a.txt', { ...formula, branch: 'tap/next' });
    const second = part(made, 'commit.sha');
    const move = (change: object) =>
      scene.as('ada').send('PUT', '~/branches/main', { new_commit_id: second, ...change });
    expect((await move({ old_commit_id: 'e'.repeat(40) })).status).toBe(409);
    expect((await move({ old_commit_id: first })).status).toBe(204);
    expect((await move({ new_commit_id: first })).status).toBe(409);
    expect((await refs())['refs/heads/main']).toBe(second);
    expect((await scene.as('ada').send('DELETE', '~/branches/tap/next')).status).toBe(204);
    expect((await scene.as('ada').send('DELETE', '~/branches/main')).status).toBe(403);
  });

  test('that are protected stay where they are, whoever comes', async () => {
    await scene.as('ada').send('POST', '~/branch_protections', { rule_name: 'main', enable_push: false });
    const before = await refs();
    expect((await scene.as('ada').send('POST', '~/contents/x', formula)).status).toBe(403);
    expect(
      (await scene.as('ada').send('PUT', '~/branches/main', { new_commit_id: before['refs/heads/main'] }))
        .status,
    ).toBe(403);
    expect(part(await scene.as('ada').get('~/branches/main'), 'user_can_push')).toBe(false);
    expect(await refs()).toEqual(before);
  });
});

test('refs are found by the beginning of their names, and tags may have objects of their own', async () => {
  await scene.as('ada').send('POST', '~/tags', { tag_name: 'v1.0.0', message: 'one' });
  await scene.as('ada').send('POST', '~/tags', { tag_name: 'v1.0.0-rc.1' });
  const found = await scene.as().get('~/git/refs/tags/v1.0.0');
  expect(found.body).toMatchObject([
    { ref: 'refs/tags/v1.0.0', object: { type: 'tag' } },
    { ref: 'refs/tags/v1.0.0-rc.1', object: { type: 'commit' } },
  ]);
  const tag = await scene.as().get(`~/git/tags/${part(found, '0.object.sha')}`);
  expect(part(tag, 'object.sha')).toBe((await refs())['refs/heads/main']);
  expect((await scene.as().get('~/git/refs/tags/none')).status).toBe(404);
  expect((await scene.as('ada').send('POST', '~/tags', { tag_name: 'v1.0.0' })).status).toBe(409);
  expect((await scene.as('ada').send('DELETE', '~/tags/v1.0.0-rc.1')).status).toBe(204);
});

describe('git itself', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lockstep-gitea-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const environment = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];

  // Without blocking this process, which serves it.
  async function git(token: string | undefined, ...args: readonly string[]): Promise<string> {
    const header = token === undefined ? '' : `Authorization: Basic ${base64(`x:${token}`)}`;
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const options = { cwd: folder, env: environment };
    execFile('git', ['-c', `http.extraHeader=${header}`, ...identity, ...args], options, (error, out) =>
      error === null ? resolve(out) : reject(error),
    );
    return promise;
  }

  test('pushes what the API then shows, if its token may', async () => {
    await git(undefined, 'clone', '--quiet', scene.standIn.gitUrl('ada/tool'), '.');
    await git(undefined, 'commit', '--quiet', '--allow-empty', '--message', 'next');
    await expect(git(undefined, 'push', '--quiet', 'origin', 'HEAD:main')).rejects.toThrow();
    await expect(git('rob', 'push', '--quiet', 'origin', 'HEAD:main')).rejects.toThrow('403');
    await expect(git('ada-reads', 'push', '--quiet', 'origin', 'HEAD:main')).rejects.toThrow('403');
    await git('grace', 'push', '--quiet', 'origin', 'HEAD:main', 'HEAD:refs/lockstep/ledger/v1');
    const tip = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder }).toString().trim();
    expect(part(await scene.as().get('~/branches/main'), 'commit.id')).toBe(tip);
    expect(part(await scene.as().get('~/git/refs/lockstep/ledger/v1'), '0.object.sha')).toBe(tip);
  });

  test('does not push to a branch that the API protects, and sees no private repository', async () => {
    await scene.as('ada').send('POST', '~/branch_protections', { rule_name: 'main', enable_push: false });
    await git('ada', 'clone', '--quiet', scene.standIn.gitUrl('ada/tool'), '.');
    await git('ada', 'commit', '--quiet', '--allow-empty', '--message', 'next');
    await expect(git('ada', 'push', '--quiet', 'origin', 'HEAD:main')).rejects.toThrow('rejected');
    await scene.standIn.addRepository(secret);
    await expect(git('eve', 'ls-remote', scene.standIn.gitUrl('ada/secret'))).rejects.toThrow();
    expect(await git('rob', 'ls-remote', scene.standIn.gitUrl('ada/secret'))).toContain('refs/heads/main');
  });
});

describe('a pull request', () => {
  async function open() {
    await scene.as('ada').send('POST', '~/contents/a.txt', { ...formula, new_branch: 'next' });
    return scene.as('ada').send('POST', '~/pulls', { title: 't', head: 'next', base: 'main' });
  }

  test('is merged once the server has looked at it', async () => {
    const number = part(await open(), 'number');
    const merge = () => scene.as('ada').send('POST', `~/pulls/${number}/merge`, { Do: 'fast-forward-only' });
    expect([(await merge()).status, (await merge()).status, (await merge()).status]).toEqual([405, 200, 404]);
    const heads = await refs();
    expect(heads['refs/heads/main']).toBe(heads['refs/heads/next']);
    expect((await scene.as().get(`~/pulls/${number}`)).body).toMatchObject({ merged: true, state: 'closed' });
  });

  test('of branches that diverge is merged by a commit, not by moving', async () => {
    const number = part(await open(), 'number');
    await scene.as('ada').send('POST', '~/contents/b.txt', formula);
    const merge = (way: string) => scene.as('ada').send('POST', `~/pulls/${number}/merge`, { Do: way });
    await merge('merge');
    expect((await merge('fast-forward-only')).status).toBe(409);
    expect((await merge('merge')).status).toBe(200);
    expect((await scene.as().get('~/contents')).body).toHaveLength(3);
  });

  test('needs branches that are there', async () => {
    expect(
      (await scene.as('ada').send('POST', '~/pulls', { title: 't', head: 'none', base: 'main' })).status,
    ).toBe(404);
    await open();
    expect((await scene.as().get('~/pulls?state=open')).body).toMatchObject([{ head: { ref: 'next' } }]);
    expect((await scene.as().get('~/pulls?state=closed')).body).toEqual([]);
  });
});
