import { existsSync, rmSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createGit } from '../../src/files/git.ts';
import { temporaryFolder } from '../temporary.ts';
import { createRepository, git, writeFiles } from './repository.ts';

const folder = await temporaryFolder();
const env = { PATH: process.env.PATH ?? '', HOME: folder };

function repository(name: string, files: Readonly<Record<string, string>> = { 'a.txt': 'a' }): string {
  const path = join(folder, name);
  createRepository(path, files);
  return path;
}

describe('git says', () => {
  test('the commit, the tags at it and what was changed since', async () => {
    const path = repository('state', { 'a.txt': 'a', 'sub/b.txt': 'b', 'c.txt': 'c' });
    git(path, 'tag', 'v1.0.0');
    git(path, 'tag', '--annotate', 'v1.0.1', '--message', 'annotated');
    writeFiles(path, { 'a.txt': 'changed', 'new.txt': 'untracked' });
    await rm(join(path, 'c.txt'));
    const commit = git(path, 'rev-parse', 'HEAD');
    expect(await createGit(path, env).state()).toEqual({
      commit,
      tags: ['v1.0.0', 'v1.0.1'],
      changed: ['a.txt', 'c.txt'],
    });
    expect(await createGit(join(path, 'sub'), env).state()).toMatchObject({ commit, changed: [] });
  });

  test('the commit of a tag, of an annotated one too, and of nothing else', async () => {
    const path = repository('tags');
    git(path, 'tag', '--annotate', 'v1.0.0', '--message', 'x');
    const asked = createGit(path, env);
    expect(await asked.commitOf('v1.0.0')).toBe(git(path, 'rev-parse', 'HEAD'));
    for (const tag of ['v2.0.0', 'main', '--all', '../heads/main', ''])
      expect(await asked.commitOf(tag)).toBeUndefined();
  });

  test('which files belong to a folder, whatever they are called', async () => {
    const names = [
      'plain.txt',
      'with space.txt',
      'ünïcode.txt',
      'quo"ted.txt',
      'back\\slash.txt',
      'tab\there.txt',
      'line\nfeed.txt',
      '-option.txt',
    ];
    const files = Object.fromEntries(names.map((name) => [name, name]));
    const path = repository('names', { ...files, '.gitignore': 'ignored.txt\n' });
    writeFiles(path, { 'new.txt': 'n', 'ignored.txt': 'i' });
    const listed = await createGit(path, env).files();
    expect([...(listed ?? [])].sort()).toEqual([...names, '.gitignore', 'new.txt'].sort());
    rmSync(join(path, 'plain.txt'));
    expect(await createGit(path, env).files()).not.toContain('plain.txt');
  });

  test('what tells repositories apart', async () => {
    const path = repository('identity', { 'packages/a/package.json': '{}' });
    expect(await createGit(path, env).identity()).toBe(`${path}//`);
    git(path, 'remote', 'add', 'origin', 'https://host.test/a.git');
    expect(await createGit(path, env).identity()).toBe('https://host.test/a.git//');
    expect(await createGit(join(path, 'packages/a'), env).identity()).toBe(
      'https://host.test/a.git//packages/a/',
    );
  });

  test('nothing outside a checkout, or before the first commit', async () => {
    const bare = join(folder, 'bare');
    await mkdir(bare);
    const asked = createGit(bare, { ...env, GIT_CEILING_DIRECTORIES: folder });
    expect(await asked.state()).toBeUndefined();
    expect(await asked.files()).toBeUndefined();
    expect(await asked.identity()).toBeUndefined();
    git(bare, 'init', '--quiet');
    expect(await asked.state()).toBeUndefined();
  });

  test('nothing when there is no git', async () => {
    const path = repository('no-git');
    expect(await createGit(path, { PATH: folder, HOME: folder }).state()).toBeUndefined();
  });
});

test('asking runs no program of the repository', async () => {
  const path = repository('hostile');
  const trap = join(path, 'trap.sh');
  await writeFile(trap, `#!/bin/sh\ntouch "${join(folder, 'sprung')}"\n`);
  await chmod(trap, 0o755);
  git(path, 'config', 'core.fsmonitor', trap);
  await mkdir(join(path, '.git/hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'reference-transaction'])
    await writeFile(join(path, '.git/hooks', hook), `#!/bin/sh\n${trap}\n`, { mode: 0o755 });
  await rename(join(path, 'a.txt'), join(path, 'b.txt'));
  const asked = createGit(path, { ...env, GIT_DIR: folder, GIT_EXTERNAL_DIFF: trap });
  expect(await asked.state()).toMatchObject({ changed: ['a.txt'] });
  await Promise.all([asked.files(), asked.identity(), asked.commitOf('v1')]);
  expect(existsSync(join(folder, 'sprung'))).toBe(false);
});
