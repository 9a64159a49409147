import { type GitHistory, partsOfTag, type Seal } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { findBaseTag, highestBehind, type ReleaseTag, releaseTags } from '@lockstep/metadata';

/** What is released, and what was released before it. */
export interface Standing {
  readonly release: { readonly tag: string; readonly version: string } | undefined;
  readonly baseTag: string | undefined;
}

/** The tag that is meant: the one that is named, else the one that was sealed, else the highest at the commit. */
function tagMeant(
  named: string | undefined,
  seal: Seal | undefined,
  tags: readonly ReleaseTag[],
  commit: string,
): string | undefined {
  return named ?? seal?.releases[0]?.id ?? tags.find((tag) => tag.commit === commit)?.name;
}

/** Tells the release that gates are checked for, and its base tag. Before its tag is made, all releases are earlier ones. */
export async function standingOf(
  { config }: Project,
  history: GitHistory,
  {
    commit,
    target,
    seal,
  }: { readonly commit: string; readonly target?: string | undefined; readonly seal: Seal | undefined },
): Promise<Standing> {
  const pattern = config.release.tag;
  const all = await history.tags();
  const tag = tagMeant(target, seal, releaseTags(pattern, all), commit);
  const parts = tag === undefined ? undefined : partsOfTag(pattern, tag);
  const tags = releaseTags(pattern, all, parts?.name);
  if (tag === undefined || parts === undefined)
    return { release: undefined, baseTag: (await highestBehind(history, tags, commit))?.name };
  const base = await findBaseTag(history, tags, { version: parts.version, commit });
  return { release: { tag, version: parts.version }, baseTag: base?.name };
}
