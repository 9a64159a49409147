import { type GitHistory, partsOfTag } from '@lockstep/core';
import type { Project, ReleaseTarget } from '@lockstep/engine';
import { findBaseTag, highestBehind, type ReleaseTag, releaseTags } from '@lockstep/metadata';

/**
 * The release before the one that is checked: the base tag of the target; without a target the highest release that
 * the checkout was made from.
 */
export async function lastRelease(
  { config }: Project,
  target: ReleaseTarget | undefined,
  history: GitHistory,
): Promise<ReleaseTag | undefined> {
  const { tag: pattern } = config.release;
  const name = target === undefined ? undefined : partsOfTag(pattern, target.tag)?.name;
  const [commit, all] = await Promise.all([history.head(), history.tags()]);
  if (commit === undefined) return undefined;
  const tags = releaseTags(pattern, all, name);
  if (target !== undefined) return findBaseTag(history, tags, { version: target.version, commit });
  return highestBehind(history, tags, commit);
}
