import { fail } from '@lockstep/core';
import type { Options } from '../options.ts';
import type { RunGit } from './git-writer.ts';
import { commitFiles, tagCommit } from './release-commit.ts';
import { pushCommit, pushTag } from './release-push.ts';

/** What is made of the written files. */
export interface Publication {
  readonly git: RunGit;
  readonly options: Pick<Options, 'commit' | 'tag' | 'push'>;
  /** The branch that is checked out; undefined when HEAD is detached. */
  readonly branch: string | undefined;
  readonly tag: string;
  readonly head: string;
  /** The files of the release. */
  readonly files: readonly string[];
}

/**
 * Whether what was asked for fits together, before anything is written.
 * @throws LockstepError `USAGE`, `BUMP_IMPOSSIBLE`.
 */
export function assertPublishable(
  { commit, tag, push }: Publication['options'],
  branch: string | undefined,
  releaseBranch: string,
): void {
  if (push && !commit && !tag)
    throw fail('USAGE', '--push takes --commit or --tag: there is nothing to push');
  if ((push || commit) && branch === undefined)
    throw fail(
      'BUMP_IMPOSSIBLE',
      `HEAD is on no branch, so there is none to ${push ? 'push' : 'commit to'}`,
      {
        remedy: `Check out the branch: git switch ${releaseBranch}`,
      },
    );
  if (tag && branch !== undefined && branch !== releaseBranch)
    throw fail('BUMP_IMPOSSIBLE', `releases are made from ${releaseBranch}, and HEAD is on ${branch}`, {
      remedy: `Merge first, then tag on ${releaseBranch}; or name this branch under release.branch.`,
    });
}

/** Makes commit and tag and pushes them, as far as was asked; each in a line. The commit is public before its tag is. */
export async function publishBump({
  git,
  options,
  branch,
  tag,
  head,
  files,
}: Publication): Promise<readonly string[]> {
  const notes: string[] = [];
  const made = options.commit ? await commitFiles(git, files, `chore(release): ${tag}`) : undefined;
  const commit = made ?? head;
  if (made !== undefined) notes.push(`commit ${made.slice(0, 12)}: ${files.join(', ')}`);
  else if (options.commit) notes.push(`HEAD has it already: no commit was needed`);
  if (options.push && branch !== undefined) {
    await pushCommit(git, branch, commit);
    notes.push(`${branch} is on the remote with ${commit.slice(0, 12)}`);
  }
  if (options.tag)
    notes.push(`tag ${tag} ${(await tagCommit(git, tag, commit)) === 'made' ? 'was made' : 'is there'}`);
  if (options.tag && options.push && branch !== undefined) {
    await pushTag(git, tag, branch);
    notes.push(`tag ${tag} is on the remote`);
  }
  return notes;
}
