import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { reportHere } from '../../support/here.ts';
import { identity, type Repository, released } from '../bump/repository.ts';

const branch = 'hotfix/v1.4.1';

let repository: Repository;
afterEach(() => repository.checkout.remove());

const hotfix = (...args: readonly string[]) => reportHere(repository.checkout, ['hotfix', ...args], identity);

/** All that a hotfix could change, here and on the remote. */
async function state() {
  const { git, there, checkout } = repository;
  return {
    head: await git('rev-parse', '--symbolic-full-name', 'HEAD'),
    refs: (await git('for-each-ref', '--format=%(refname) %(objectname)')).split('\n'),
    remote: (await there('for-each-ref', '--format=%(refname) %(objectname)')).split('\n'),
    changed: await git('status', '--porcelain'),
    manifest: await checkout.read('package.json'),
  };
}

async function later(): Promise<void> {
  repository = await released();
  await repository.commit('feat: what a hotfix is not to contain', { 'later.txt': 'later\n' });
  await repository.git('push', '--quiet', 'origin', 'main');
}

describe('hotfix --commit --push', () => {
  test('makes the branch from the tag, with the version in one commit, and pushes it', async () => {
    await later();
    const { exit, report } = await hotfix('--target', 'v1.4.0', '--commit', '--push');
    expect([exit, report.branch, report.version]).toEqual([0, branch, '1.4.1']);
    const { git, there, checkout } = repository;
    expect(await there('rev-parse', branch)).toBe(await git('rev-parse', 'HEAD'));
    expect(await git('rev-parse', 'HEAD~1')).toBe(await git('rev-parse', 'v1.4.0^{commit}'));
    expect(await git('ls-tree', '--name-only', branch)).not.toContain('later.txt');
    expect(await git('show', '--name-only', '--format=', 'HEAD')).toContain('package.json');
    expect(await checkout.read('packages/a/package.json')).toContain('"version": "1.4.1"');
    expect((await state()).changed).toBe('');
    expect(report.next).toContain(`mend it on ${branch}`);
  });

  test('leaves the commit on its branch where the remote refuses it, and the remote as it was', async () => {
    await later();
    const { remote } = await state();
    const hook = join(repository.remote, 'hooks', 'pre-receive');
    await repository.checkout.write({
      '../remote.git/hooks/pre-receive': '#!/bin/sh\necho "not today" >&2\nexit 1\n',
    });
    await chmod(hook, 0o755);
    const refused = await hotfix('--target', 'v1.4.0', '--commit', '--push');
    expect(refused.codes).toEqual(['BUMP_PUSH_REFUSED']);
    const after = await state();
    expect([after.head, after.changed, after.remote]).toEqual([`refs/heads/${branch}`, '', remote]);
    expect(after.manifest).toContain('"version": "1.4.1"');
  });
});

describe('hotfix leaves everything as it is', () => {
  const commitAndPush = ['--target', 'v1.4.0', '--commit', '--push'];

  test.each<[string, readonly string[], () => Promise<unknown>, string]>([
    ['when the branch is here', commitAndPush, () => repository.git('branch', branch), 'HOTFIX_IMPOSSIBLE'],
    [
      'when the branch is on the remote',
      commitAndPush,
      () => repository.git('push', '--quiet', 'origin', `main:refs/heads/${branch}`),
      'HOTFIX_IMPOSSIBLE',
    ],
    [
      'when a file was changed',
      commitAndPush,
      () => repository.checkout.write({ 'CHANGELOG.md': '# Mine\n' }),
      'HOTFIX_IMPOSSIBLE',
    ],
    ['when it is to be pushed without a commit', ['--push'], async () => undefined, 'HOTFIX_IMPOSSIBLE'],
    ['when there is no such tag', ['--target', 'v9.9.9'], async () => undefined, 'HOTFIX_IMPOSSIBLE'],
    ['when what is named is no release', ['--target', 'main'], async () => undefined, 'HOTFIX_IMPOSSIBLE'],
  ])('%s', async (_, args, arrange, code) => {
    await later();
    await arrange();
    const before = await state();
    expect((await hotfix(...args)).codes).toEqual([code]);
    expect(await state()).toEqual(before);
  });
});
