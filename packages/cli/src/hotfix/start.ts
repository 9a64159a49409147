import { fail, versionOfTag } from '@lockstep/core';
import { createGitHistory } from '@lockstep/hosts';
import { gitWriter, type RunGit, saidBy } from '../bump/git-writer.ts';
import { changedFiles } from '../bump/release-commit.ts';
import { packageMeant, releasedLine } from '../bump/released-line.ts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import type { World } from '../world.ts';

/** Where a hotfix starts, and where the checkout was before. */
export interface HotfixStart {
  readonly git: RunGit;
  /** The tag of the release that is mended. */
  readonly tag: string;
  readonly commit: string;
  /** The branch, or the commit, that was checked out. */
  readonly before: { readonly branch: string | undefined; readonly head: string };
}

/** Refuses, before anything is changed. */
export function impossible(message: string, remedy?: string): Error {
  return fail('HOTFIX_IMPOSSIBLE', message, remedy === undefined ? {} : { remedy });
}

async function assertClean(git: RunGit): Promise<void> {
  const [first, ...more] = await changedFiles(git);
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw impossible(`changed and not committed: ${first}${others}`, 'Commit or stash what was changed.');
}

/**
 * Finds the release that a hotfix is for: the one that is named, else the last stable one that HEAD was made from.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`, `USAGE`.
 */
export async function hotfixStart(options: Options, world: World): Promise<HotfixStart> {
  const { config, workspace } = await openProject(options.dir, world);
  const { tag: pattern } = config.release;
  const history = createGitHistory(workspace.folder, world.env);
  const git = gitWriter(workspace.folder, world.env);
  const name = packageMeant(pattern, options.package);
  await assertClean(git);
  const line = await releasedLine(history, { pattern, package: name, isPushing: false });
  const tag = options.target ?? line.stable?.name;
  if (tag === undefined) throw impossible('HEAD was made from no stable release', 'Name one with --target.');
  if (versionOfTag(pattern, tag) === undefined)
    throw impossible(`${tag} is no release tag: they are ${pattern}`);
  const known = (await history.tags()).find((each) => each.name === tag);
  if (known === undefined) throw impossible(`there is no tag ${tag} here`, `git fetch origin tag ${tag}`);
  return { git, tag, commit: known.commit, before: { branch: await history.branch(), head: line.head } };
}

/**
 * Refuses a branch that is there already, here or on the remote.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`.
 */
export async function assertFree(git: RunGit, branch: string, options: Options, world: World): Promise<void> {
  const here = await git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
  if (here.code === 0) throw impossible(`the branch ${branch} is there already`, `git switch ${branch}`);
  const { workspace } = await openProject(options.dir, world);
  const there = await createGitHistory(workspace.folder, world.env).remoteBranch(branch);
  if (there.state === 'found')
    throw impossible(`the branch ${branch} is on the remote already`, `git fetch origin ${branch}`);
  if (there.state === 'unreachable' && options.push)
    throw impossible(`the remote does not say whether it has ${branch}: ${there.why}`);
}

/**
 * Checks something out.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`, in git’s words.
 */
export async function switchTo(git: RunGit, ...args: readonly string[]): Promise<void> {
  const done = await git('switch', '--quiet', ...args);
  if (done.code !== 0) throw impossible(`git does not check it out: ${saidBy(done)}`);
}
