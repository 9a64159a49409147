import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { lockstep } from '../../support/lockstep.ts';
import { packSample } from '../../support/sample-package.ts';
import { identity, type Repository, released, workspace } from './repository.ts';

const made: Repository[] = [];
afterEach(async () => {
  for (const { checkout } of made.splice(0)) await checkout.remove();
});

async function repository(...given: Parameters<typeof released>): Promise<Repository> {
  const one = await released(...given);
  made.push(one);
  return one;
}

async function hook(at: string, name: string, script: string): Promise<void> {
  await mkdir(join(at, 'hooks'), { recursive: true });
  await writeFile(join(at, 'hooks', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(at, 'hooks', name), 0o755);
}

describe('O1, O3: the next version', () => {
  test('is written into every manifest, with all formatting kept, and into the CHANGELOG', async () => {
    const { checkout, bump, git } = await repository();
    const { exit, version, told } = await bump('feature');
    expect([exit, version]).toEqual([0, '1.5.0']);
    expect(told).toContain('1.5.0 follows 1.4.0: a feature since 1.4.0');
    expect(told).toContain('packages/b/package.json:1: 1.4.0 → 1.5.0');
    for (const file of ['package.json', 'packages/a/package.json', 'packages/b/package.json'])
      expect(await checkout.read(file)).toBe(String(workspace[file]).replaceAll('1.4.0', '1.5.0'));
    const day = new Date().toISOString().slice(0, 4);
    expect(await checkout.read('CHANGELOG.md')).toMatch(
      new RegExp(
        `## \\[Unreleased\\]\\n\\n## \\[1\\.5\\.0\\] - ${day}-\\d\\d-\\d\\d\\n\\n### Added\\n\\n- A thing\\.\\n\\n## \\[1\\.4\\.0\\]`,
      ),
    );
    expect(await git('tag')).toBe('v1.4.0');
  });

  test('is the same when it is asked for twice', async () => {
    const { bump, git } = await repository();
    await bump('fix');
    const first = await git('diff');
    expect(await bump('fix')).toMatchObject({ exit: 0, version: '1.4.1' });
    expect(await git('diff')).toBe(first);
  });

  test('is none for documentation', async () => {
    const { bump, git } = await repository();
    const { exit, version, told } = await bump('docs', '--commit', '--tag');
    expect([exit, version]).toEqual([0, undefined]);
    expect(told).toContain('no release is needed');
    expect(await git('status', '--porcelain')).toBe('');
  });

  test('follows from the commits, which are named', async () => {
    const { bump, commit, git } = await repository();
    await commit('fix: a bug');
    await commit('feat(api)!: another answer');
    const { version, told } = await bump('auto');
    expect(version).toBe('2.0.0');
    expect(told).toContain(`${(await git('rev-parse', 'HEAD')).slice(0, 9)} feat(api)!: another answer`);
  });

  test('cannot follow from commits that say nothing', async () => {
    const { bump, commit } = await repository();
    await commit('some things');
    expect(await bump('auto')).toMatchObject({ exit: 2, codes: ['BUMP_UNDECIDED'] });
  });

  test('is none where the commits concern nobody', async () => {
    const { bump, commit } = await repository();
    await commit('ci: faster');
    expect(await bump('auto')).toMatchObject({ exit: 0, version: undefined });
  });

  test('goes through pre-releases', async () => {
    const { checkout, bump } = await repository();
    for (const [args, version] of [
      [['feature', '--pre', 'rc'], '1.5.0-rc.1'],
      [['fix', '--pre', 'rc'], '1.5.0-rc.2'],
      [['fix'], '1.5.0'],
    ] as const) {
      const { told } = await bump(...args);
      expect(told).toContain(`then lockstep bump ${args.join(' ')} --commit --tag --push`);
      const before = await checkout.read('CHANGELOG.md');
      await checkout.write({ 'CHANGELOG.md': before.replace(/^(## \[1\.5.*)$/m, '$1\n\n- Words.') });
      expect(await bump(...args, '--commit', '--tag', '--push')).toMatchObject({ exit: 0, version });
    }
  });

  test('passes over a version that was given up', async () => {
    const { bump, checkout, git } = await repository();
    await bump('fix', '--commit', '--tag');
    await checkout.write({
      'dist/a-1.4.1.tgz': packSample({ name: 'a' }, '1.4.1'),
      'dist/b-1.4.1.tgz': packSample({ name: 'b', needs: ['a'] }, '1.4.1'),
    });
    for (const args of [['seal'], ['abandon', '--reason', 'a slip']])
      expect(await lockstep(checkout, args, identity)).toMatchObject({ exit: 0 });
    await git('tag', '--delete', 'v1.4.1');
    await git('reset', '--quiet', '--hard', 'v1.4.0');
    const { version, told } = await bump('fix');
    expect([version, told]).toEqual(['1.4.2', expect.stringContaining('1.4.1 is taken')]);
  });

  test('of a kind that there is not is a mistake of the command line, before git is asked', async () => {
    const { checkout, bump } = await repository();
    await rm(join(checkout.folder, '.git'), { recursive: true });
    expect(await bump('huge')).toMatchObject({ exit: 2, codes: ['USAGE'] });
    expect(await bump('fix')).toMatchObject({ exit: 1, codes: ['GIT_UNUSABLE'] });
  });

  test.each([
    ['USAGE', ['huge']],
    ['USAGE', ['fix', '--pre', 'rc.1']],
    ['USAGE', ['fix', '--push']],
    ['USAGE', ['fix', '--package', 'a']],
    ['BUMP_IMPOSSIBLE', ['fix', '--tag']],
  ])('is refused with %s: %j', async (code, args) => {
    const { bump, git } = await repository();
    expect(await bump(...args)).toMatchObject({ exit: 2, codes: [code] });
    expect(await git('status', '--porcelain')).toBe('');
  });
});

describe('another kind than before', () => {
  test('leaves no section of the version that was given up', async () => {
    const { checkout, bump } = await repository();
    await bump('fix');
    await bump('breaking');
    const { version } = await bump('feature');
    const text = await checkout.read('CHANGELOG.md');
    expect([version, text.match(/^## \[.*?\]/gm)]).toEqual([
      '2.0.0',
      ['## [Unreleased]', '## [2.0.0]', '## [1.4.0]'],
    ]);
    expect(text).toContain('- A thing.');
  });

  test('keeps what was written meanwhile', async () => {
    const { checkout, bump } = await repository();
    await bump('fix');
    const written = (await checkout.read('CHANGELOG.md')).replace('A thing.', 'A good thing.');
    await checkout.write({ 'CHANGELOG.md': written });
    await bump('feature');
    expect(await checkout.read('CHANGELOG.md')).toMatch(/\[1\.5\.0\][\s\S]*\[1\.4\.1\][\s\S]*A good thing\./);
  });
});

describe('O7: commit and tag', () => {
  test('the tag is refused while what an earlier bump wrote is not committed', async () => {
    const { bump, git } = await repository();
    await bump('fix');
    const { exit, codes, told } = await bump('fix', '--tag');
    expect([exit, codes]).toEqual([2, ['BUMP_IMPOSSIBLE']]);
    expect(told).toContain(
      'HEAD is not 1.4.1 yet: CHANGELOG.md, package.json, packages/a/package.json, packages/b/package.json would change',
    );
    expect(await git('tag')).toBe('v1.4.0');
    expect(await bump('fix', '--commit')).toMatchObject({ exit: 0 });
    expect(await bump('fix', '--tag')).toMatchObject({ exit: 0 });
    expect(await git('show', 'v1.4.1:package.json')).toContain('"version": "1.4.1"');
  });

  test('the tag is refused while the CHANGELOG is new and not committed', async () => {
    const { 'CHANGELOG.md': _, ...files } = workspace;
    const { bump, git, checkout, commit } = await repository(files, []);
    await bump('fix');
    await checkout.write({ 'CHANGELOG.md': `${await checkout.read('CHANGELOG.md')}\n- The first thing.\n` });
    expect(await bump('fix', '--tag')).toMatchObject({ exit: 2, codes: ['BUMP_IMPOSSIBLE'] });
    expect(await git('tag')).toBe('');
    await commit('docs: what there is');
    expect(await bump('fix', '--tag')).toMatchObject({ exit: 0, version: '1.4.0' });
  });

  test('the tag is refused for a section that says nothing, which lockstep check would refuse', async () => {
    const { checkout, bump, git } = await repository();
    await checkout.write({
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [1.4.0] - 2026-01-02\n\n- All.\n',
    });
    await git('commit', '--quiet', '--all', '--message', 'docs: shorter');
    const refused = await bump('fix', '--commit', '--tag', '--push');
    expect([refused.exit, refused.codes]).toEqual([2, ['CHANGELOG_SECTION_EMPTY']]);
    expect([await git('status', '--porcelain'), await git('tag')]).toEqual(['', 'v1.4.0']);
    await bump('fix');
    expect(await bump('fix', '--commit', '--tag')).toMatchObject({
      exit: 2,
      codes: ['CHANGELOG_SECTION_EMPTY'],
    });
  });

  test('are refused where HEAD is on no branch, before anything is written', async () => {
    const { bump, git } = await repository();
    await git('checkout', '--quiet', '--detach');
    const { exit, codes, told } = await bump('fix', '--commit', '--tag');
    expect([exit, codes]).toEqual([2, ['BUMP_IMPOSSIBLE']]);
    expect(told).toContain('HEAD is on no branch');
    expect(await git('status', '--porcelain')).toBe('');
  });

  test('are made of exactly the files of the release, and pushed, the commit first', async () => {
    const { checkout, bump, git, there, remote } = await repository();
    await checkout.write({ 'notes.txt': 'not part of it' });
    await hook(remote, 'update', `echo "$1" >> "${join(checkout.scratch, 'order')}"`);
    const { exit, told } = await bump('feature', '--commit', '--tag', '--push');
    expect([told, exit]).toEqual([expect.stringContaining('tag v1.5.0 is on the remote'), 0]);
    expect(await git('log', '-1', '--format=%s %an')).toBe('chore(release): v1.5.0 Ada');
    expect((await git('show', '--name-only', '--format=')).split('\n')).toEqual([
      ...['CHANGELOG.md', 'package.json', 'packages/a/package.json', 'packages/b/package.json'],
    ]);
    expect(await git('status', '--porcelain')).toBe('?? notes.txt');
    expect(await there('cat-file', '-t', 'v1.5.0')).toBe('tag');
    expect(await there('rev-parse', 'v1.5.0^{commit}', 'main')).toBe(await git('rev-parse', 'HEAD', 'HEAD'));
    expect(await checkout.read('../order')).toBe('refs/heads/main\nrefs/tags/v1.5.0\n');
  });

  test('take along what an earlier bump wrote, and the text that was written meanwhile', async () => {
    const { checkout, bump, git } = await repository();
    await bump('feature');
    await checkout.write({
      'CHANGELOG.md': (await checkout.read('CHANGELOG.md')).replace('A thing.', 'A good thing.'),
    });
    expect(await bump('feature', '--commit', '--tag')).toMatchObject({ exit: 0, version: '1.5.0' });
    expect(await git('status', '--porcelain')).toBe('');
    expect(await git('show', 'HEAD:CHANGELOG.md')).toContain('A good thing.');
    expect((await git('show', '--name-only', '--format=')).split('\n')).toHaveLength(4);
  });

  test.each([
    ['another file', { '.gitignore': 'more\n' }],
    [
      'a manifest in more than its version',
      { 'packages/a/package.json': '{ "name": "a", "version": "1.4.0", "x": 1 }' },
    ],
  ])('are refused while %s is changed, and nothing is written', async (_, files) => {
    const { checkout, bump, git } = await repository();
    await checkout.write(files);
    const before = await git('diff');
    expect(await bump('fix', '--commit', '--tag')).toMatchObject({ exit: 1, codes: ['BUMP_TREE_DIRTY'] });
    expect(await git('diff')).toBe(before);
    expect(await git('log', '--format=%s')).toBe('feat: everything');
  });

  test('are refused by a hook of the repository, and the files are as they were', async () => {
    const { checkout, bump, git } = await repository();
    await hook(join(checkout.folder, '.git'), 'pre-commit', 'echo "the tests fail" >&2; exit 1');
    const { exit, codes, told } = await bump('fix', '--commit', '--tag', '--push');
    expect([exit, codes]).toEqual([1, ['BUMP_COMMIT_FAILED']]);
    expect(told).toContain('the tests fail');
    expect([await git('status', '--porcelain'), await git('tag')]).toEqual(['', 'v1.4.0']);
  });

  test('hooks see no token of the environment', async () => {
    const { checkout, git } = await repository();
    await hook(join(checkout.folder, '.git'), 'pre-commit', `env > "${join(checkout.scratch, 'seen')}"`);
    await lockstep(checkout, ['bump', 'fix', '--commit'], {
      ...identity,
      NPM_TOKEN: 'c4n4ry',
      GITHUB_TOKEN: 'c4n4ry',
    });
    expect(await git('log', '-1', '--format=%s')).toBe('chore(release): v1.4.1');
    expect(await checkout.read('../seen')).toContain('HOME=');
    expect(await checkout.read('../seen')).not.toContain('c4n4ry');
  });

  test('are refused off the release branch, before anything is written', async () => {
    const { bump, git } = await repository();
    await git('switch', '--quiet', '--create', 'topic');
    expect(await bump('fix', '--commit', '--tag')).toMatchObject({ exit: 2, codes: ['BUMP_IMPOSSIBLE'] });
    expect(await git('status', '--porcelain')).toBe('');
    expect(await bump('fix', '--commit', '--push')).toMatchObject({ exit: 0 });
  });
});

describe('a refused push', () => {
  test('of the commit leaves no tag anywhere, and one more run completes', async () => {
    const { checkout, bump, git, there } = await repository();
    const other = join(checkout.scratch, 'other');
    await git('clone', '--quiet', join(checkout.scratch, 'remote.git'), other);
    await git('-C', other, 'commit', '--quiet', '--allow-empty', '--message', 'docs: meanwhile');
    await git('-C', other, 'push', '--quiet', 'origin', 'main');
    const refused = await bump('fix', '--commit', '--tag', '--push');
    expect(refused).toMatchObject({ exit: 1, codes: ['BUMP_PUSH_REFUSED'] });
    expect(refused.told).toContain('the remote has neither it nor a tag');
    expect([await git('tag'), await there('tag')]).toEqual(['v1.4.0', 'v1.4.0']);
    await git('pull', '--quiet', '--rebase', 'origin', 'main');
    expect(await bump('fix', '--commit', '--tag', '--push')).toMatchObject({ exit: 0, version: '1.4.1' });
    expect(await there('rev-parse', 'v1.4.1^{commit}')).toBe(await there('rev-parse', 'main'));
    expect(await there('log', '--format=%s', 'main')).toBe(
      'chore(release): v1.4.1\ndocs: meanwhile\nfeat: everything',
    );
  });

  test('of the tag says what is public, and one more run completes', async () => {
    const { bump, git, there, remote } = await repository();
    await hook(remote, 'update', 'case "$1" in refs/tags/*) echo "tags are protected" >&2; exit 1;; esac');
    const refused = await bump('fix', '--commit', '--tag', '--push');
    expect(refused).toMatchObject({ exit: 1, codes: ['BUMP_PUSH_REFUSED'] });
    expect(refused.told).toMatch(/tags are protected[\s\S]*public on main, the tag is only here/);
    expect(await there('rev-parse', 'main')).toBe(await git('rev-parse', 'HEAD'));
    await hook(remote, 'update', 'exit 0');
    expect(await bump('fix', '--commit', '--tag', '--push')).toMatchObject({ exit: 0, version: '1.4.1' });
    expect(await there('tag')).toBe('v1.4.0\nv1.4.1');
  });
});

test('B12: a package with tags of its own is bumped alone', async () => {
  const independent = `${String(workspace['lockstep.yaml'])}release: { tag: "{name}@{version}", versioning: independent }\n`;
  const files = {
    ...workspace,
    'lockstep.yaml': independent,
    'packages/b/package.json': '{ "name": "b", "version": "7.0.0" }\n',
  };
  const { checkout, bump, git } = await repository(files, ['a@1.4.0', 'b@7.0.0']);
  expect(await bump('feature')).toMatchObject({ exit: 2, codes: ['USAGE'] });
  expect(await bump('feature', '--package', 'b', '--commit', '--tag')).toMatchObject({
    exit: 0,
    version: '7.1.0',
  });
  expect(await git('tag', '--points-at', 'HEAD')).toBe('b@7.1.0');
  expect(await checkout.read('packages/a/package.json')).toBe(workspace['packages/a/package.json']);
  expect(await checkout.read('packages/b/package.json')).toBe('{ "name": "b", "version": "7.1.0" }\n');
});

test('a shallow clone without tags is refused', async () => {
  const { checkout, git, commit, remote } = await repository();
  await commit('fix: more');
  await git('push', '--quiet', 'origin', 'main');
  const shallow = join(checkout.scratch, 'shallow');
  await git('clone', '--quiet', '--depth', '1', '--no-tags', `file://${remote}`, shallow);
  const { exit, stderr } = await lockstep(checkout, ['bump', 'fix', shallow], identity);
  expect(exit).toBe(1);
  expect(stderr).toContain('HISTORY_SHALLOW');
});
