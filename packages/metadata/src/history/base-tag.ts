import type { GitHistory } from '@lockstep/core';
import { lt } from 'semver';
import type { ReleaseTag } from './release-tags.ts';

/** How many tags are asked about at once. */
const atOnce = 4;
/** How many tags are asked about at all: each costs a process. */
const most = 64;

/**
 * The highest of some tags that a commit was made from. What a shallow clone cannot tell counts.
 *
 * Where releases are tagged beside the branch and never merged, none of them is an ancestor; then it is the highest.
 * @param tags the highest first.
 */
export async function highestBehind(
  history: Pick<GitHistory, 'isAncestor'>,
  tags: readonly ReleaseTag[],
  commit: string,
): Promise<ReleaseTag | undefined> {
  const asked = tags.slice(0, most);
  for (let at = 0; at < asked.length; at += atOnce) {
    const some = asked.slice(at, at + atOnce);
    const behind = await Promise.all(some.map((tag) => history.isAncestor(tag.commit, commit)));
    const found = some.find((_, index) => behind[index] !== false);
    if (found !== undefined) return found;
  }
  return tags[0];
}

/**
 * The base tag of a release, as every “changed since” question uses it: the highest release tag strictly below the
 * version, pre-releases included, among those that its commit was made from.
 * @param tags as `releaseTags` gives them.
 */
export async function findBaseTag(
  history: Pick<GitHistory, 'isAncestor'>,
  tags: readonly ReleaseTag[],
  target: { readonly version: string; readonly commit: string },
): Promise<ReleaseTag | undefined> {
  const lower = tags.filter(({ version }) => lt(version, target.version));
  return highestBehind(history, lower, target.commit);
}
