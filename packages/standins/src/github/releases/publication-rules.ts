import type { JsonObject } from '../../json-object.ts';
import { type FieldError, type Refusal, refusals } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import type { StoredRelease } from './stored-release.ts';
import { commitOfTarget, releaseErrors, tagErrors } from './tag-rules.ts';

/** github/docs, “Release notes”: what a release's description may hold, in characters. */
const longestBody = 125_000;

/** Why a release cannot become what a request asks for, if so; `body` holds only what the request says. */
export async function refusalOf(
  repository: Repository,
  before: StoredRelease | undefined,
  release: StoredRelease,
  body: JsonObject,
): Promise<Refusal | undefined> {
  // concourse/github-release-resource#144.
  if (body.target_commitish === '') return refusals.unprocessable('Invalid target_commitish parameter');
  const locked = before?.isImmutable === true ? lockErrors(before, release) : [];
  if (locked.length > 0) return refusals.validation(...locked);
  const errors = [
    ...(body.make_latest === 'true' && (release.isDraft || release.isPrerelease)
      ? [releaseErrors.notLatest()]
      : []),
    ...((release.body?.length ?? 0) > longestBody ? [releaseErrors.tooLong('body', longestBody)] : []),
    ...(release.isDraft
      ? await targetErrors(repository, body)
      : await publishingErrors(repository, release, body)),
  ];
  return errors.length === 0 ? undefined : refusals.validation(...errors);
}

/** github/docs#45718: title, notes, `prerelease` and `make_latest` of a locked release can still be changed. */
function lockErrors(before: StoredRelease, release: StoredRelease): readonly FieldError[] {
  return [
    ...(release.isDraft ? [releaseErrors.locked('state')] : []),
    ...(release.tag === before.tag ? [] : [releaseErrors.locked('tag_name')]),
    ...(release.target === before.target ? [] : [releaseErrors.locked('target_commitish')]),
  ];
}

/** A target that is named has to be there, even where the tag is, and for drafts too (softprops/action-gh-release#214). */
async function targetErrors(repository: Repository, body: JsonObject): Promise<readonly FieldError[]> {
  if (typeof body.target_commitish !== 'string') return [];
  const commit = await commitOfTarget(repository, body.target_commitish);
  return commit === undefined ? [releaseErrors.targetInvalid()] : [];
}

async function publishingErrors(repository: Repository, release: StoredRelease, body: JsonObject) {
  // Any number of drafts may have one tag, but published releases may not (ncipollo/release-action#8).
  const isTaken = [...repository.releases.values()].some(
    ({ id, tag, isDraft }) => id !== release.id && tag === release.tag && !isDraft,
  );
  if (isTaken) return [releaseErrors.tagTaken()];
  const errors =
    release.publishedAt !== undefined && release.isImmutable ? [] : await tagErrors(repository, release);
  return errors.length > 0 ? errors : targetErrors(repository, body);
}
