import { numberParam, type RepositoryCall } from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import { reaches } from '../http/repository-call.ts';
import type { StoredRelease } from '../world/release.ts';

/** The releases that a caller may see, the newest first; drafts are for those who write (go-gitea/gitea#36659). */
export function visibleReleases({ repository, access, request }: RepositoryCall): readonly StoredRelease[] {
  const { releases, releasesBefore } = repository;
  const all = [...(request.hints.stale ? releasesBefore : releases).values()];
  return all
    .filter(({ isTag, isDraft }) => !isTag && (!isDraft || reaches(access, 'write')))
    .sort((a, b) => b.created.getTime() - a.created.getTime() || b.id - a.id);
}

/** The release that a path names by its number. */
export function releaseOf(call: RepositoryCall): StoredRelease {
  const id = numberParam(call, 'id');
  const release = visibleReleases(call).find((each) => each.id === id);
  if (release === undefined) throw refusals.notFound();
  return release;
}

/** The release of a tag, be it a draft. */
export function releaseOfTag(call: RepositoryCall, tag: string): StoredRelease {
  const release = visibleReleases(call).find((each) => each.tag.toLowerCase() === tag.toLowerCase());
  if (release === undefined) throw refusals.notFound();
  return release;
}
