import { type GitHistory, partsOfTag, type Seal } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { type ReleaseTag, releaseTags } from '@lockstep/metadata';
import { lastRelease } from '../metadata/last-release.ts';

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
  project: Project,
  history: GitHistory,
  {
    commit,
    target,
    seal,
  }: { readonly commit: string; readonly target?: string | undefined; readonly seal: Seal | undefined },
): Promise<Standing> {
  const pattern = project.config.release.tag;
  const tag = tagMeant(target, seal, releaseTags(pattern, await history.tags()), commit);
  const parts = tag === undefined ? undefined : partsOfTag(pattern, tag);
  const release = tag === undefined || parts === undefined ? undefined : { tag, version: parts.version };
  return { release, baseTag: (await lastRelease(project, release, history))?.name };
}
