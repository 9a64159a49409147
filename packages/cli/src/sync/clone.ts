import { type FileVerdict, fail, filesToWrite, LockstepError, type SyncRepository } from '@lockstep/core';
import { createWorkspace } from '@lockstep/hosts';
import { gitWriter, type RunGit, saidBy } from '../bump/git-writer.ts';
import { commitFiles } from '../bump/release-commit.ts';
import { type Written, writeAll } from '../bump/release-files.ts';
import { pushCommit } from '../bump/release-push.ts';
import { assertClean, branchIn, cloneAt, readInClone, unusable } from './clone-place.ts';
import { judge, type Keeping } from './keeping.ts';
import type { Work } from './work.ts';

// What git is told by its environment goes before what the clone says.
function gitIn(folder: string, { list, world }: Keeping): RunGit {
  const { author } = list.commit;
  if (author === undefined) return gitWriter(folder, world.env);
  const { name, email } = author;
  return gitWriter(folder, {
    ...world.env,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  });
}

/**
 * Refuses a clone whose commit is not the one that the remote’s branch is at: whatever else is there would be pushed along.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE`, `SYNC_UNREACHABLE`.
 */
async function assertCommonTip(git: RunGit, branch: string): Promise<void> {
  const fetched = await git(
    ...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `refs/heads/${branch}`],
  );
  if (fetched.code !== 0) throw fail('SYNC_UNREACHABLE', `origin gives no ${branch}: ${saidBy(fetched)}`);
  const [head, there] = await Promise.all([git('rev-parse', 'HEAD'), git('rev-parse', 'FETCH_HEAD')]);
  if (head.stdout === there.stdout) return;
  const isBehind = (await git('merge-base', '--is-ancestor', 'HEAD', 'FETCH_HEAD')).code === 0;
  throw unusable(
    isBehind
      ? `${branch} is behind its remote: git pull --ff-only`
      : `${branch} has commits that are not on its remote`,
  );
}

// What a push refused is taken back, so that the clone is as it was and the next run begins anew.
async function pushOrUndo(git: RunGit, branch: string, commit: string, before: string): Promise<void> {
  try {
    await pushCommit(git, branch, commit);
  } catch (error) {
    await git('reset', '--quiet', '--keep', before);
    throw error;
  }
}

async function commitAndPush(
  git: RunGit,
  written: Written,
  branch: string,
  { list }: Keeping,
): Promise<string> {
  try {
    const before = (await git('rev-parse', 'HEAD')).stdout.trim();
    const commit = await commitFiles(git, written.files, list.commit.message);
    if (commit === undefined) throw unusable('git sees no difference in what was written');
    await pushOrUndo(git, branch, commit, before);
    return commit;
  } catch (error) {
    await written.undo();
    throw error;
  }
}

// The words of a release are not those of this work.
function asRefusal(error: unknown): unknown {
  if (!(error instanceof LockstepError) || !error.code.startsWith('BUMP_')) return error;
  return fail('SYNC_REFUSED', error.problems[0].message, { cause: error });
}

async function write(
  folder: string,
  branch: string,
  verdicts: readonly FileVerdict[],
  keeping: Keeping,
): Promise<string> {
  const git = gitIn(folder, keeping);
  await assertCommonTip(git, branch);
  try {
    const written = await writeAll(createWorkspace(folder, keeping.world.env), filesToWrite(verdicts));
    return await commitAndPush(git, written, branch, keeping);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Works on a clone on this machine, by the git of its user. */
export async function keepClone(repository: SyncRepository, path: string, keeping: Keeping): Promise<Work> {
  const folder = await cloneAt(keeping.folder, path);
  const git = gitIn(folder, keeping);
  const branch = await branchIn(git, repository.branch);
  const verdicts = await judge(repository, branch, keeping, (file) => readInClone(folder, file));
  const files = filesToWrite(verdicts);
  if (files.length === 0) return { branch, verdicts };
  await assertClean(
    git,
    files.map(({ file }) => file),
  );
  if (keeping.deed === 'look') return { branch, verdicts };
  if (keeping.deed === 'propose')
    throw fail('SYNC_REFUSED', 'a clone has no pull requests', {
      remedy: 'Name the repository by github or gitea, or use --apply.',
    });
  const commit = await write(folder, branch, verdicts, keeping);
  return { branch, verdicts, state: 'written', detail: `commit ${commit.slice(0, 12)}` };
}
