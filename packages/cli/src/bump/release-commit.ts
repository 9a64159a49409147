import { fail } from '@lockstep/core';
import { type RunGit, saidBy } from './git-writer.ts';

/**
 * Files that differ from the last commit, staged or not; paths are relative to the folder. New files that git does not
 * know yet are none.
 */
export async function changedFiles(git: RunGit): Promise<readonly string[]> {
  const asked = await git(
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--no-ext-diff',
    '--no-renames',
    'HEAD',
    '--',
    '.',
  );
  if (asked.code !== 0) throw fail('GIT_UNUSABLE', `git cannot say what was changed: ${saidBy(asked)}`);
  return asked.stdout
    .replace(/\n$/, '')
    .split('\0')
    .filter((file) => file !== '');
}

/**
 * Commits files, and nothing else, as the user’s own git would: with their name, key and hooks.
 * @returns the commit, or undefined when the files are as HEAD has them.
 * @throws LockstepError `BUMP_COMMIT_FAILED`; the index is as it was for these files.
 */
export async function commitFiles(
  git: RunGit,
  files: readonly string[],
  message: string,
): Promise<string | undefined> {
  if (files.length === 0) return undefined;
  const paths = ['--', ...files.map((file) => `:(literal)${file}`)];
  const added = await git('add', ...paths);
  if (
    added.code === 0 &&
    (await git('diff', '--cached', '--quiet', '--no-ext-diff', 'HEAD', ...paths)).code === 0
  )
    return undefined;
  const made =
    added.code === 0 ? await git('commit', '--quiet', '--only', '--message', message, ...paths) : added;
  if (made.code === 0) return (await git('rev-parse', 'HEAD')).stdout.trim();
  await git('reset', '--quiet', 'HEAD', ...paths);
  throw fail('BUMP_COMMIT_FAILED', `git made no commit: ${saidBy(made)}`);
}

/**
 * Makes the annotated tag; one that is there already, annotated and at the commit, is taken as it is.
 * @throws LockstepError `BUMP_TAG_FAILED`.
 */
export async function tagCommit(git: RunGit, tag: string, commit: string): Promise<'made' | 'there'> {
  const [kind, at] = await Promise.all([
    git('cat-file', '-t', `refs/tags/${tag}`),
    git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`),
  ]);
  if (kind.stdout.trim() === 'tag' && at.stdout.trim() === commit) return 'there';
  const made = await git('tag', '--annotate', '--message', tag, tag, commit);
  if (made.code === 0) return 'made';
  const remedy = `Mend what git names, then: git tag --annotate ${tag} ${commit}`;
  throw fail('BUMP_TAG_FAILED', `${commit.slice(0, 12)} is committed; git made no tag: ${saidBy(made)}`, {
    remedy,
  });
}
