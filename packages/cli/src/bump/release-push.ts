import { fail } from '@lockstep/core';
import { type RunGit, saidBy } from './git-writer.ts';

/** Whether the remote’s branch has a commit; fetched anew, with the user’s own credentials. */
async function isOnRemote(git: RunGit, branch: string, commit: string): Promise<boolean> {
  const fetched = await git(
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    'origin',
    `refs/heads/${branch}`,
  );
  return fetched.code === 0 && (await git('merge-base', '--is-ancestor', commit, 'FETCH_HEAD')).code === 0;
}

async function push(git: RunGit, from: string, to: string) {
  return git('push', '--porcelain', '--no-follow-tags', '--no-recurse-submodules', 'origin', `${from}:${to}`);
}

/**
 * Pushes the commit to its branch, and sees that it is there. Nothing is forced, and nothing else goes along.
 * @throws LockstepError `BUMP_PUSH_REFUSED`: nothing of the release is public.
 */
export async function pushCommit(git: RunGit, branch: string, commit: string): Promise<void> {
  if (await isOnRemote(git, branch, commit)) return;
  const pushed = await push(git, commit, `refs/heads/${branch}`);
  if (pushed.code === 0 && (await isOnRemote(git, branch, commit))) return;
  const why = pushed.code === 0 ? 'it is not on the branch after all' : saidBy(pushed);
  const message = `${branch} was not pushed: ${why}. Commit ${commit.slice(0, 12)} is only here; the remote has neither it nor a tag`;
  throw fail('BUMP_PUSH_REFUSED', message);
}

/**
 * Pushes the tag, once its commit is public.
 * @throws LockstepError `BUMP_PUSH_REFUSED`: the commit is public, the tag is not.
 */
export async function pushTag(git: RunGit, tag: string, branch: string): Promise<void> {
  const ref = `refs/tags/${tag}`;
  const pushed = await push(git, ref, ref);
  if (pushed.code === 0) return;
  const message = `tag ${tag} was not pushed: ${saidBy(pushed)}. Its commit is public on ${branch}, the tag is only here`;
  const remedy = `See who may push tags, then: git push origin ${ref}`;
  throw fail('BUMP_PUSH_REFUSED', message, { remedy });
}
