import { existsSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createGitHistory } from '../../src/files/git-history.ts';
import { temporaryFolder } from '../temporary.ts';
import { createRepository, git, writeFiles } from './repository.ts';

const folder = await temporaryFolder();
const env = {
  PATH: process.env.PATH ?? '',
  HOME: folder,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

function repository(name: string, files: Readonly<Record<string, string>> = { 'a.txt': 'a' }): string {
  const path = join(folder, name);
  createRepository(path, files);
  return path;
}

function commit(path: string, message: string, files: Readonly<Record<string, string>> = {}): string {
  writeFiles(path, files);
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(path, 'rev-parse', 'HEAD');
}

function annotate(path: string, name: string, ref = 'HEAD'): void {
  git(path, 'tag', '--annotate', name, ref, '--message', name);
}

/** A bare repository as the remote of another, with its branch and tags. */
function publish(path: string): string {
  const remote = `${path}.git`;
  git(folder, 'clone', '--quiet', '--bare', path, remote);
  git(path, 'remote', 'add', 'origin', remote);
  git(path, 'fetch', '--quiet');
  return remote;
}

describe('tags', () => {
  test('are told with their commits, and whether they are annotated', async () => {
    const path = repository('tags');
    const first = git(path, 'rev-parse', 'HEAD');
    git(path, 'tag', 'light');
    annotate(path, 'v1.0.0');
    const second = commit(path, 'second');
    annotate(path, '@scope/name@1.0.0');
    annotate(path, 'of-a-tag', 'v1.0.0');
    annotate(path, 'of-a-tag-of-a-tag', 'of-a-tag');
    git(path, 'tag', 'a-tree', 'HEAD^{tree}');
    annotate(path, 'a-blob', 'HEAD:a.txt');
    expect(await createGitHistory(path, env).tags()).toEqual([
      { name: '@scope/name@1.0.0', commit: second, isAnnotated: true },
      { name: 'light', commit: first, isAnnotated: false },
      { name: 'of-a-tag', commit: first, isAnnotated: true },
      { name: 'of-a-tag-of-a-tag', commit: first, isAnnotated: true },
      { name: 'v1.0.0', commit: first, isAnnotated: true },
    ]);
  });

  test('are none in a repository without, and outside of one', async () => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    for (const path of [repository('no-tags'), outside])
      expect(await createGitHistory(path, env).tags()).toEqual([]);
  });
});

describe('branches and commits', () => {
  test('a name is a tag, a branch or a remote branch, and no expression', async () => {
    const path = repository('names');
    const first = git(path, 'rev-parse', 'HEAD');
    annotate(path, 'v1.0.0');
    publish(path);
    const second = commit(path, 'second');
    const history = createGitHistory(path, env);
    const asked = ['HEAD', 'main', 'v1.0.0', 'origin/main', 'refs/heads/main', first];
    expect(await Promise.all(asked.map((ref) => history.commitOf(ref)))).toEqual([
      ...[second, second, first, first, second, first],
    ]);
    const none = [
      'main~1',
      'HEAD^',
      '@',
      '--all',
      '',
      'v9',
      ':/first',
      'main..HEAD',
      first.slice(0, 8),
      'x\ny',
    ];
    for (const ref of none) expect([ref, await history.commitOf(ref)]).toEqual([ref, undefined]);
  });

  test('the branch is told unless HEAD is detached', async () => {
    const path = repository('branch');
    git(path, 'switch', '--quiet', '--create', 'release/1.x');
    const history = createGitHistory(path, env);
    expect(await history.branch()).toBe('release/1.x');
    expect(await history.head()).toBe(git(path, 'rev-parse', 'HEAD'));
    git(path, 'switch', '--quiet', '--detach');
    expect(await history.branch()).toBeUndefined();
  });

  test('nothing is told outside a checkout, before the first commit, and without git', async () => {
    const outside = join(folder, 'nowhere');
    const empty = join(folder, 'empty');
    for (const path of [outside, empty]) await mkdir(path);
    git(empty, 'init', '--quiet');
    const none = { ...env, PATH: folder };
    for (const [path, own] of [
      [outside, env],
      [empty, env],
      [repository('gitless'), none],
    ] as const) {
      const history = createGitHistory(path, own);
      expect(await Promise.all([history.head(), history.commitOf('HEAD'), history.isShallow()])).toEqual([
        ...[undefined, undefined, false],
      ]);
      expect(await history.commitsSince(undefined)).toEqual([]);
      expect(await history.readAt('0'.repeat(40), 'a.txt')).toBeUndefined();
    }
  });

  test('ancestors are told apart, and a commit is one of its own', async () => {
    const path = repository('ancestors');
    const first = git(path, 'rev-parse', 'HEAD');
    const second = commit(path, 'second');
    git(path, 'switch', '--quiet', '--create', 'side', first);
    const side = commit(path, 'side');
    const history = createGitHistory(path, env);
    expect(await history.isAncestor(first, second)).toBe(true);
    expect(await history.isAncestor(second, second)).toBe(true);
    expect(await history.isAncestor(second, first)).toBe(false);
    expect(await history.isAncestor(side, second)).toBe(false);
    expect(await history.isAncestor('1'.repeat(40), second)).toBeUndefined();
    await expect(history.isAncestor('--help', second)).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});

test('a shallow clone says so, and does not say no where it cannot tell', async () => {
  const path = repository('deep');
  const first = git(path, 'rev-parse', 'HEAD');
  const second = commit(path, 'second');
  commit(path, 'third');
  const shallow = join(folder, 'shallow');
  git(folder, 'clone', '--quiet', '--depth', '2', `file://${path}`, shallow);
  const history = createGitHistory(shallow, env);
  expect(await history.isShallow()).toBe(true);
  expect(await createGitHistory(path, env).isShallow()).toBe(false);
  const head = git(path, 'rev-parse', 'HEAD');
  expect(await history.isAncestor(second, head)).toBe(true);
  expect(await history.isAncestor(first, head)).toBeUndefined();
  expect(await history.isAncestor(head, second)).toBeUndefined();
  const questions = [history.changedSince, history.commitsSince, history.filesAt];
  for (const question of questions)
    await expect(question(first)).rejects.toMatchObject({ code: 'HISTORY_UNREADABLE' });
});

describe('what changed', () => {
  const strange = [
    'with space.txt',
    'ünïcode.txt',
    'quo"ted.txt',
    'tab\there.txt',
    'line\nfeed.txt',
    '-option.txt',
  ];

  test('is told by path, renamed files by both names, whatever they are called', async () => {
    const path = repository('changed', {
      'old.txt': 'the same\n'.repeat(9),
      'gone.txt': 'g',
      'kept.txt': 'k',
    });
    const base = git(path, 'rev-parse', 'HEAD');
    git(path, 'mv', 'old.txt', 'new.txt');
    git(path, 'rm', '--quiet', 'gone.txt');
    commit(path, 'second', Object.fromEntries(strange.map((name) => [name, 'x'])));
    writeFiles(path, { 'kept.txt': 'not committed' });
    expect(await createGitHistory(path, env).changedSince(base)).toEqual(
      [...strange, 'gone.txt', 'new.txt', 'old.txt'].toSorted(),
    );
  });

  test('and what was there, is told of the folder of lockstep.yaml only', async () => {
    const path = repository('folders', { 'pkg/a.txt': 'a1', 'other/b.txt': 'b1', 'top.txt': 't' });
    const base = git(path, 'rev-parse', 'HEAD');
    commit(path, 'feat: inside', { 'pkg/a.txt': 'a2', 'pkg/deep/c.txt': 'c' });
    commit(path, 'feat: outside', { 'other/b.txt': 'b2' });
    const history = createGitHistory(join(path, 'pkg'), env);
    const head = git(path, 'rev-parse', 'HEAD');
    expect(await history.changedSince(base)).toEqual(['a.txt', 'deep/c.txt']);
    expect((await history.commitsSince(base)).map(({ subject }) => subject)).toEqual(['feat: inside']);
    expect(await history.filesAt(base)).toEqual(['a.txt']);
    expect(await history.filesAt(head)).toEqual(['a.txt', 'deep/c.txt']);
    expect(await history.readAt(base, 'a.txt')).toBe('a1');
    expect(await history.readAt(head, 'deep/c.txt')).toBe('c');
    for (const file of ['../other/b.txt', '/a.txt', 'deep', 'nothing.txt', 'a.txt\ntop.txt', 'x\0'])
      expect([file, await history.readAt(head, file)]).toEqual([file, undefined]);
  });
});

describe('a file at a commit', () => {
  test('is read byte for byte, many at once', async () => {
    const texts = {
      'crlf.txt': 'a\r\nb\r\n',
      'bom.txt': '\ufeffx',
      'open.txt': 'no line feed at the end',
      'empty.txt': '',
      'wide name.txt': 'ü😀\n'.repeat(50_000),
      ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`many/${at}.txt`, `number ${at}\n`])),
    };
    const path = repository('bytes', texts);
    git(path, 'config', 'core.autocrlf', 'true');
    const head = git(path, 'rev-parse', 'HEAD');
    const history = createGitHistory(path, env);
    const read = await Promise.all(Object.keys(texts).map((file) => history.readAt(head, file)));
    expect(read).toEqual(Object.values(texts));
    expect(await history.readAt(head, 'crlf.txt')).toBe('a\r\nb\r\n');
  });

  test('is not read when it is a link, or larger than 10 MiB, and what follows still is', async () => {
    const path = repository('large', { 'big.txt': 'x'.repeat(10 * 1024 * 1024 + 1), 'small.txt': 's' });
    await symlink('small.txt', join(path, 'link.txt'));
    const head = commit(path, 'link');
    const history = createGitHistory(path, env);
    expect(await history.filesAt(head)).toEqual(['big.txt', 'small.txt']);
    const files = ['big.txt', 'missing.txt', 'small.txt'];
    expect(await Promise.all(files.map((file) => history.readAt(head, file)))).toEqual([
      ...[undefined, undefined, 's'],
    ]);
  });
});

test('commits are told newest first, with their whole text, merges and empty ones too', async () => {
  const path = repository('commits');
  annotate(path, 'v1.0.0');
  const base = git(path, 'rev-parse', 'HEAD');
  commit(path, 'feat(ui)!: a thing\n\nWhy it is so.\n\nBREAKING CHANGE: all of it');
  git(path, 'switch', '--quiet', '--create', 'side', base);
  commit(path, 'fix: on the side', { 'b.txt': 'b' });
  git(path, 'switch', '--quiet', 'main');
  git(path, 'merge', '--quiet', '--no-ff', 'side', '--message', 'Merge branch “side”');
  commit(path, 'chore: nothing at all');
  git(path, 'config', 'log.showSignature', 'true');
  git(path, 'config', 'i18n.logOutputEncoding', 'ISO-8859-1');
  const found = await createGitHistory(path, env).commitsSince(base);
  expect(found.map(({ subject }) => subject)).toEqual([
    'chore: nothing at all',
    'Merge branch “side”',
    'fix: on the side',
    'feat(ui)!: a thing',
  ]);
  expect(found[3]?.body).toBe('Why it is so.\n\nBREAKING CHANGE: all of it');
  expect(found[0]?.id).toBe(git(path, 'rev-parse', 'HEAD'));
  expect(await createGitHistory(path, env).commitsSince(undefined)).toHaveLength(5);
});

describe('the remote', () => {
  test('shows its branches and tags, and what they lead to', async () => {
    const path = repository('local');
    const first = git(path, 'rev-parse', 'HEAD');
    annotate(path, 'v1.0.0');
    git(path, 'tag', 'light');
    publish(path);
    commit(path, 'only here');
    const history = createGitHistory(path, env);
    expect(await history.remoteBranch('main')).toEqual({ state: 'found', commit: first });
    expect(await history.remoteBranch('other')).toEqual({ state: 'absent' });
    expect(await history.remoteTags()).toEqual({
      state: 'found',
      tags: [
        { name: 'light', commit: first, isAnnotated: false },
        { name: 'v1.0.0', commit: first, isAnnotated: true },
      ],
    });
  });

  test('has nothing where there is none', async () => {
    const history = createGitHistory(repository('alone'), env);
    expect(await history.remoteBranch('main')).toEqual({ state: 'absent' });
    expect(await history.remoteTags()).toEqual({ state: 'found', tags: [] });
  });

  test('is unreachable where it is not there, and no password is shown', async () => {
    const path = repository('lost');
    git(path, 'remote', 'add', 'origin', join(folder, 'no-such.git'));
    expect(await createGitHistory(path, env).remoteTags()).toMatchObject({ state: 'unreachable' });
    git(path, 'remote', 'set-url', 'origin', 'http://ada:s3cr3t@127.0.0.1:9/x.git');
    const branch = await createGitHistory(path, env).remoteBranch('main');
    expect(branch).toMatchObject({ state: 'unreachable', why: expect.stringContaining('127.0.0.1') });
    expect(JSON.stringify(branch)).not.toContain('s3cr3t');
  });

  test('that wants a credential is unreachable, and no helper is asked for one', async () => {
    const server = createServer((_, answer) => {
      answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const path = repository('private');
    const sprung = join(folder, 'helper-sprung');
    git(path, 'remote', 'add', 'origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`);
    git(path, 'config', 'credential.helper', `!touch "${sprung}"; echo username=a; echo password=b`);
    git(path, 'config', 'core.askPass', `touch ${sprung}`);
    try {
      expect(await createGitHistory(path, env).remoteTags()).toMatchObject({ state: 'unreachable' });
    } finally {
      server.close();
    }
    expect(existsSync(sprung)).toBe(false);
  });
});

test('asking runs no program of the repository', async () => {
  const path = repository('hostile');
  const sprung = join(folder, 'sprung');
  const trap = join(path, 'trap.sh');
  await writeFile(trap, `#!/bin/sh\ntouch "${sprung}"\n`);
  await chmod(trap, 0o755);
  const base = git(path, 'rev-parse', 'HEAD');
  commit(path, 'second', { 'b.txt': 'b', '.gitattributes': '* diff=trap filter=trap\n' });
  const settings = [
    ...[
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'diff.external',
      'diff.trap.command',
      'gpg.program',
    ],
    ...['diff.trap.textconv', 'filter.trap.smudge', 'remote.origin.uploadpack', 'core.alternateRefsCommand'],
  ];
  for (const setting of settings) git(path, 'config', setting, trap);
  git(path, 'config', 'log.showSignature', 'true');
  await mkdir(join(path, '.git/hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'reference-transaction'])
    await writeFile(join(path, '.git/hooks', hook), `#!/bin/sh\n${trap}\n`, { mode: 0o755 });
  const other = repository('hostile-remote');
  for (const origin of [`ext::${trap}`, other, 'ssh://127.0.0.1:9/x']) {
    git(path, 'config', 'remote.origin.url', origin);
    const history = createGitHistory(path, {
      ...env,
      GIT_EXTERNAL_DIFF: trap,
      GIT_SSH: trap,
      GIT_ASKPASS: trap,
    });
    await Promise.all([
      history.tags(),
      history.changedSince(base),
      history.commitsSince(base),
      history.filesAt(base),
    ]);
    await Promise.all([
      history.readAt(base, 'a.txt'),
      history.remoteTags(),
      history.isShallow(),
      history.branch(),
    ]);
  }
  expect(existsSync(sprung)).toBe(false);
});
