import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { keptText } from '@lockstep/core';
import { createGitRepository, type GitRepository } from '@lockstep/standins';
import { type Desk, deskWith, target } from './desk.ts';

const execute = promisify(execFile);
const body = keptText('on: push\n');

interface CloneScene {
  readonly desk: Desk;
  /** What the clone was made of. */
  readonly origin: GitRepository;
  readonly clone: string;
  git(...args: readonly string[]): Promise<string>;
  /** What somebody sees of the clone: commit, branch and changes. */
  state(): Promise<readonly string[]>;
}

const person = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };

async function scene(files: Readonly<Record<string, string>> = {}, entry = ''): Promise<CloneScene> {
  const desk = await deskWith(
    [
      'commit: { author: { name: Grace, email: grace@example.org } }',
      'repositories:',
      `  - { path: app${entry} }`,
    ],
    { ...person, ...committer },
  );
  const origin = await createGitRepository(join(desk.folder, 'origin.git'));
  await origin.commit({ ref: 'refs/heads/main', files: { 'README.md': '# app\n', ...files } });
  const clone = join(desk.folder, 'app');
  const git = async (...args: readonly string[]) =>
    (await execute('git', [...args], { cwd: clone, env: desk.env })).stdout.trim();
  await execute('git', ['clone', '--quiet', origin.folder, clone], { env: desk.env });
  const state = () =>
    Promise.all([
      git('rev-parse', 'HEAD'),
      git('rev-parse', '--abbrev-ref', 'HEAD'),
      git('status', '--porcelain'),
    ]);
  return { desk, origin, clone, git, state };
}

async function hook(path: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '#!/bin/sh\necho "not today" >&2\nexit 1\n');
  await chmod(path, 0o755);
}

describe('a clone on this machine', () => {
  test('gets the file in a commit of its own, which is pushed, and everything else stays as it is', async () => {
    const { desk, origin, clone, git } = await scene();
    await writeFile(join(clone, 'README.md'), '# in the middle of something\n');
    await git('add', 'README.md');
    expect(await desk.run()).toMatchObject({
      exit: 1,
      codes: ['SYNC_OUT_OF_DATE'],
      next: 'lockstep sync repos.yaml --apply',
    });
    expect(await git('status', '--porcelain')).toBe('M  README.md');
    expect(await desk.run({ apply: true })).toMatchObject({
      exit: 0,
      repositories: [{ state: 'written', branch: 'main' }],
    });
    expect(`${await origin.read('main', target)}\n`).toBe(body);
    expect(await origin.git('log', '-1', '--format=%an <%ae> %s', 'main')).toBe(
      'Grace <grace@example.org> ci: bring the workflows up to date',
    );
    expect(await origin.git('diff', '--name-status', 'main~1', 'main')).toBe(`A\t${target}`);
    expect(await git('status', '--porcelain')).toBe('M  README.md');
    const refs = await origin.refs();
    expect(await desk.run({ apply: true })).toMatchObject({ exit: 0, repositories: [{ state: 'in sync' }] });
    expect(await origin.refs()).toEqual(refs);
  });

  test('keeps what was edited by hand, until it is forced', async () => {
    const { desk, clone, origin } = await scene({ [target]: 'on: push\njobs: mine\n' });
    expect(await desk.run({ apply: true })).toMatchObject({
      exit: 1,
      codes: ['SYNC_EDITED'],
      repositories: [{ state: 'edited' }],
    });
    expect(await readFile(join(clone, target), 'utf8')).toBe('on: push\njobs: mine\n');
    expect(await desk.run({ apply: true, force: true })).toMatchObject({ exit: 0 });
    expect(`${await origin.read('main', target)}\n`).toBe(body);
  });

  const obstacles: readonly (readonly [string, (scene: CloneScene) => Promise<unknown>])[] = [
    [
      'with uncommitted work in the file',
      async ({ clone }) => writeFile(join(clone, target), keptText('on: workflow_dispatch\n')),
    ],
    [
      'whose file is there and not added',
      async ({ clone, git }) => {
        await git('rm', '--quiet', target);
        await git('commit', '--quiet', '--message', 'x');
        await git('push', '--quiet');
        await mkdir(join(clone, '.github/workflows'), { recursive: true });
        await writeFile(join(clone, target), keptText('on: workflow_dispatch\n'));
      },
    ],
    [
      'with a commit that nobody pushed',
      ({ git }) => git('commit', '--quiet', '--allow-empty', '--message', 'mine'),
    ],
    [
      'that is behind its remote',
      ({ origin }) => origin.commit({ ref: 'refs/heads/main', files: { 'README.md': '# newer\n' } }),
    ],
    ['on another branch', ({ git }) => git('switch', '--quiet', '--create', 'other')],
    ['on no branch', ({ git }) => git('switch', '--quiet', '--detach')],
    [
      'whose folder leads elsewhere',
      async ({ clone, desk }) => {
        await rm(join(clone, '.github'), { recursive: true });
        await mkdir(join(desk.folder, 'elsewhere/workflows'), { recursive: true });
        await symlink(join(desk.folder, 'elsewhere'), join(clone, '.github'));
      },
    ],
    [
      'whose file is a link within',
      async ({ clone }) => {
        await rm(join(clone, target));
        await symlink('../../README.md', join(clone, target));
      },
    ],
  ];

  test.each(obstacles)('%s is not touched', async (_, obstruct) => {
    const made = await scene({ [target]: keptText('on: pull_request\n') }, ', branch: main');
    await obstruct(made);
    const [before, refs] = [await made.state(), await made.origin.refs()];
    expect(await made.desk.run({ apply: true })).toMatchObject({
      exit: 1,
      codes: ['SYNC_CLONE_UNUSABLE'],
      repositories: [{ state: 'failed' }],
    });
    expect([await made.state(), await made.origin.refs()]).toEqual([before, refs]);
  });

  test.each([
    ['the remote', ({ origin }: CloneScene) => hook(join(origin.folder, 'hooks/pre-receive'))],
    ['a hook of the clone', ({ clone }: CloneScene) => hook(join(clone, '.git/hooks/pre-commit'))],
  ])('whose push is refused by %s is as it was', async (_, refuse) => {
    const made = await scene({ [target]: keptText('on: pull_request\n') });
    await refuse(made);
    const [before, refs] = [await made.state(), await made.origin.refs()];
    const told = await made.desk.run({ apply: true });
    expect(told).toMatchObject({ exit: 1, codes: ['SYNC_REFUSED'] });
    expect(told.messages).toContain('not today');
    expect([await made.state(), await made.origin.refs()]).toEqual([before, refs]);
    expect(await readFile(join(made.clone, target), 'utf8')).toBe(keptText('on: pull_request\n'));
  });

  test.each([
    ['a folder in a clone', 'app/docs'],
    ['no folder at all', 'nowhere'],
    ['no clone', 'stubs'],
  ])('that is %s is refused', async (_, path) => {
    const { desk, clone } = await scene();
    await mkdir(join(clone, 'docs'));
    const list = await readFile(join(desk.folder, 'repos.yaml'), 'utf8');
    await desk.write({ 'repos.yaml': list.replace('path: app', `path: ${path}`) });
    expect(await desk.run({ apply: true })).toMatchObject({ exit: 1, codes: ['SYNC_CLONE_UNUSABLE'] });
  });

  test('that holds the source is passed over, whatever it is called', async () => {
    const { desk, clone, state } = await scene();
    await mkdir(join(clone, 'stubs'));
    await writeFile(join(clone, 'stubs/release.yml'), 'on: push\n');
    const list = await readFile(join(desk.folder, 'repos.yaml'), 'utf8');
    await desk.write({ 'repos.yaml': list.replace('source: stubs', 'source: app/stubs') });
    const before = await state();
    expect(await desk.run({ apply: true })).toMatchObject({
      exit: 0,
      repositories: [{ state: 'skipped', detail: 'the source itself' }],
    });
    expect(await state()).toEqual(before);
  });
});
