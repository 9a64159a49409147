import { foreignText, type GitHistory } from '@lockstep/core';
import { createGit, type Environment } from '@lockstep/hosts';
import type { TagState, TreeState } from './states.ts';

async function relation(history: GitHistory, branch: string, head: string): Promise<string> {
  const remote = await history.remoteBranch(branch);
  if (remote.state === 'unreachable') return `the remote was not asked: ${foreignText(remote.why)}`;
  if (remote.state === 'absent') return 'not on the remote';
  if (remote.commit === head) return 'as on the remote';
  const [isAhead, isBehind] = await Promise.all([
    history.isAncestor(remote.commit, head).catch(() => undefined),
    history.isAncestor(head, remote.commit).catch(() => undefined),
  ]);
  if (isAhead === true) return 'ahead of the remote';
  if (isBehind === true) return 'behind the remote';
  // What was never fetched cannot be compared.
  const isKnown = (await history.commitOf(remote.commit).catch(() => undefined)) !== undefined;
  return isKnown ? 'diverged from the remote' : 'behind the remote, or diverged from it: fetch first';
}

/** Looks at the checkout; undefined outside of one. */
export async function treeState(
  folder: string,
  history: GitHistory,
  env: Environment,
): Promise<TreeState | undefined> {
  const [state, branch] = await Promise.all([createGit(folder, env).state(), history.branch()]);
  if (state === undefined) return undefined;
  const remote = branch === undefined ? 'HEAD is detached' : await relation(history, branch, state.commit);
  return { ...(branch !== undefined && { branch }), head: state.commit, changed: state.changed, remote };
}

/** Looks at a tag here and on the remote. */
export async function tagState(name: string, history: GitHistory): Promise<TagState> {
  const [tags, remote] = await Promise.all([history.tags(), history.remoteTags()]);
  const here = tags.find((tag) => tag.name === name);
  const found = here && { commit: here.commit, isAnnotated: here.isAnnotated };
  if (remote.state === 'unreachable')
    return { name, ...found, remote: `the remote was not asked: ${foreignText(remote.why)}` };
  const there = remote.tags.find((tag) => tag.name === name);
  const isSame = there?.commit === here?.commit;
  const where =
    there === undefined ? 'not on the remote' : `on the remote${isSame ? '' : ` at ${there.commit}`}`;
  return { name, ...found, remote: where };
}
