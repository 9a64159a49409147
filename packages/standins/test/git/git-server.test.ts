import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type GitServer, type GitServerOptions, startGitServer } from '../../src/index.ts';
import { createGitUser } from './git-user.ts';

const user = await createGitUser();
const servers: GitServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: GitServerOptions = {}): Promise<GitServer> {
  const server = await startGitServer({
    tokens: [
      { text: 'writes', access: 'write' },
      { text: 'reads', access: 'read' },
    ],
    ...options,
  });
  servers.push(server);
  return server;
}

function withToken(url: string, token: string): string {
  return url.replace('http://', `http://x-access-token:${token}@`);
}

let clones = 0;
async function cloneOf(url: string): Promise<string> {
  clones += 1;
  const folder = join(user.folder, `clone-${clones}`);
  expect(await user.git('clone', '--quiet', url, folder)).toMatchObject({ code: 0 });
  return folder;
}

async function commitIn(folder: string, text: string): Promise<void> {
  await writeFile(join(folder, 'note.txt'), text);
  await user.git('-C', folder, 'add', '--all');
  await user.git('-C', folder, 'commit', '--quiet', '--message', text);
}

// Clients such as fetch tidy up a path before they send it; an attacker does not.
function rawGet(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    http
      .get({ hostname, port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
      .on('error', reject);
  });
}

describe('a git client', () => {
  test('clones what was seeded: branches, tags, modes', async () => {
    const server = await serve();
    const seeded = await server.create('ada/tool');
    const commit = await seeded.commit({
      ref: 'refs/heads/main',
      files: { 'readme.md': 'hello\n', run: { mode: '100755', text: '#!/bin/sh\n' } },
    });
    await seeded.tag('v1.0.0', commit, 'first');
    const folder = await cloneOf(server.urlOf('ada/tool'));
    const { stdout } = await user.git('-C', folder, 'ls-tree', 'v1.0.0');
    expect(stdout).toMatch(/^100644 blob \w+\treadme\.md\n100755 blob \w+\trun\n$/);
    expect(Object.keys(await seeded.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.0.0']);
    expect(await seeded.read('refs/heads/main', 'readme.md')).toBe('hello');
  });

  test('pushes with a token that may write, and the server holds what was pushed', async () => {
    const server = await serve();
    const repository = await server.create('ada/tool');
    await repository.commit({ ref: 'refs/heads/main', files: { a: 'a' } });
    const folder = await cloneOf(withToken(server.urlOf('ada/tool'), 'writes'));
    await commitIn(folder, 'pushed');
    expect(await user.git('-C', folder, 'push', 'origin', 'main', 'main:refs/lockstep/x')).toMatchObject({
      code: 0,
    });
    const refs = await repository.refs();
    expect(refs['refs/lockstep/x']).toBe(refs['refs/heads/main']);
    expect(await repository.read('main', 'note.txt')).toBe('pushed');
    expect(server.requests.some(({ credential }) => credential)).toBe(true);
  });

  test.each([
    ['no token', (url: string) => url, /could not read Username/],
    ['an unknown token', (url: string) => withToken(url, 'guessed'), /Authentication failed/],
    ['a token that may read', (url: string) => withToken(url, 'reads'), /403/],
  ])('with %s does not push', async (_, addressed, words) => {
    const server = await serve();
    const repository = await server.create('ada/tool');
    const before = await repository.commit({ ref: 'refs/heads/main', files: { a: 'a' } });
    const folder = await cloneOf(server.urlOf('ada/tool'));
    await commitIn(folder, 'refused');
    const url = addressed(server.urlOf('ada/tool'));
    const { code, stderr } = await user.git('-C', folder, 'push', url, 'main');
    expect(code).toBe(128);
    expect(stderr).toMatch(words);
    expect(await repository.refs()).toEqual({ 'refs/heads/main': before });
  });

  test('is told that a branch is protected, and the others go on', async () => {
    const server = await serve();
    const repository = await server.create('ada/tool');
    const before = await repository.commit({ ref: 'refs/heads/main', files: { a: 'a' } });
    await repository.protect('refs/heads/main');
    const folder = await cloneOf(withToken(server.urlOf('ada/tool'), 'writes'));
    await commitIn(folder, 'refused');
    const { code, stderr } = await user.git('-C', folder, 'push', 'origin', 'main', 'main:topic');
    expect(code).toBe(1);
    expect(stderr).toMatch(/GH006: Protected branch update failed for refs\/heads\/main[\s\S]*hook declined/);
    const refs = await repository.refs();
    expect(refs['refs/heads/main']).toBe(before);
    expect(Object.keys(refs)).toContain('refs/heads/topic');
  });

  test('does not read a private repository without a token', async () => {
    const server = await serve({ anonymous: 'none' });
    await server.create('ada/tool');
    const { stderr } = await user.git('ls-remote', server.urlOf('ada/tool'));
    expect(stderr).toMatch(/could not read Username/);
    const asked = await user.git('ls-remote', withToken(server.urlOf('ada/tool'), 'reads'));
    expect(asked).toMatchObject({ code: 0 });
  });

  test('finds repositories below a path', async () => {
    const server = await serve({ prefix: '/code' });
    const repository = await server.create('ada/tool');
    const commit = await repository.commit({ ref: 'refs/heads/main', files: { a: 'a' } });
    expect(server.urlOf('ada/tool')).toMatch(/\/code\/ada\/tool\.git$/);
    const { stdout } = await user.git('ls-remote', server.urlOf('ada/tool'), 'main');
    expect(stdout).toBe(`${commit}\trefs/heads/main\n`);
    expect(await rawGet(server.url, '/ada/tool.git/info/refs?service=git-upload-pack')).toBe(404);
  });

  test('is refused objects that are malformed', async () => {
    const server = await serve();
    const repository = await server.create('ada/tool');
    const folder = join(user.folder, 'malformed');
    await user.git('init', '--quiet', folder);
    const blob = await user.git('-C', folder, 'hash-object', '-w', '-t', 'blob', '/dev/null');
    await writeFile(join(folder, 'tree'), `100644 blob ${blob.stdout.trim()}\t.git\n`);
    const tree = await user.git('-C', folder, '-c', 'alias.x=!git mktree < tree', 'x');
    const commit = await user.git('-C', folder, 'commit-tree', '-m', 'x', tree.stdout.trim());
    const url = withToken(server.urlOf('ada/tool'), 'writes');
    const pushed = await user.git('-C', folder, 'push', url, `${commit.stdout.trim()}:refs/heads/main`);
    expect(pushed.stderr).toMatch(/hasDotgit/);
    expect(await repository.refs()).toEqual({});
  });
});

describe('the server', () => {
  test.each([
    '/ada/../ada/tool.git/info/refs',
    '/ada/%2e%2e/ada/tool.git/info/refs',
    '/ada/.%2e/tool.git/info/refs',
    '//ada/tool.git/info/refs',
    '/ada//tool.git/info/refs',
    '/ada/./tool.git/info/refs',
    '/ada/tool.git/../tool.git/info/refs',
    '/ada%2ftool.git/info/refs',
    '/ada\\tool.git/info/refs',
    '/ada/tool/info/refs',
    '/ada/missing.git/info/refs',
  ])('does not know the path %s', async (path) => {
    const server = await serve();
    await server.create('ada/tool');
    expect(await rawGet(server.url, `${path}?service=git-upload-pack`)).toBe(404);
    expect(await rawGet(server.url, '/ada/tool.git/info/refs?service=git-upload-pack')).toBe(200);
  });

  test.each([
    '/ada/tool.git/HEAD',
    '/ada/tool.git/config',
    '/ada/tool.git/info/refs',
    '/ada/tool.git/info/refs?service=git-upload-archive',
    '/ada/tool.git/git-upload-pack',
  ])('serves no plain file and no other service: %s', async (path) => {
    const server = await serve();
    await server.create('ada/tool');
    expect(await rawGet(server.url, path)).toBe(404);
  });

  test('stores a push whose answer is lost, and nothing of one that was dropped', async () => {
    // A client may send a request again when its connection broke.
    const push = { method: 'POST', path: /git-receive-pack$/ };
    const outcomes: string[][] = [];
    for (const fault of [{ kind: 'lose-answer' }, { kind: 'drop', moment: 'after-reading' }] as const) {
      const server = await serve({ faults: [{ on: push, fault }] });
      const repository = await server.create('ada/tool');
      await repository.commit({ ref: 'refs/heads/main', files: { a: 'a' } });
      const folder = await cloneOf(withToken(server.urlOf('ada/tool'), 'writes'));
      await user.git('-C', folder, 'push', 'origin', 'main:topic');
      outcomes.push(Object.keys(await repository.refs()));
    }
    expect(outcomes).toEqual([['refs/heads/main', 'refs/heads/topic'], ['refs/heads/main']]);
  });
});
