import { randomBytes } from 'node:crypto';
import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { JsonObject } from '../../json-object.ts';
import { bodyOf, type Call, type Field, numberIn } from '../api/call.ts';
import { type FieldError, isRefusal, type Refusal, refusals, refuse } from '../refusal.ts';
import { alone, dropRelease, type Repository, storeRelease } from '../repository.ts';
import { releaseDocument } from './release-document.ts';
import type { StoredRelease } from './stored-release.ts';
import { commitOfTarget, releaseErrors, settleTag, tagErrors } from './tag-rules.ts';

const fields: Readonly<Record<string, Field>> = {
  target_commitish: 'string',
  name: 'text?',
  body: 'text?',
  draft: 'boolean',
  prerelease: 'boolean',
  make_latest: ['true', 'false', 'legacy'],
};

const noContent: StandInAnswer = { status: 204, headers: {}, body: new Uint8Array() };

/** github/docs, “Release notes”: what a release's description may hold, in characters. */
const longestBody = 125_000;

/** Makes a release, published at once unless it is to be a draft. */
export function createRelease(call: Call): Promise<StandInAnswer> {
  const body = bodyOf(call, { 'tag_name!': 'string', ...fields });
  if (isRefusal(body)) return Promise.resolve(refuse(body));
  return alone(call.repository, async () => {
    const release = changed(call, blankRelease(call), body);
    const refusal = await refusalOf(call.repository, undefined, release, body);
    if (refusal !== undefined) return refuse(refusal);
    const stored = await settle(call.repository, undefined, release, body);
    const document = releaseDocument(call.hub, call.repository, stored);
    return jsonAnswer(201, document, { location: document.url });
  });
}

/** Changes a release; publishes a draft, or takes a release back into one. */
export function updateRelease(call: Call): Promise<StandInAnswer> {
  const body = bodyOf(call, { tag_name: 'string', ...fields });
  if (isRefusal(body)) return Promise.resolve(refuse(body));
  return alone(call.repository, async () => {
    const before = call.repository.releases.get(numberIn(call, 'release_id'));
    if (before === undefined) return refuse(refusals.notFound());
    const release = changed(call, before, body);
    const refusal = await refusalOf(call.repository, before, release, body);
    if (refusal !== undefined) return refuse(refusal);
    const stored = await settle(call.repository, before, release, body);
    return jsonAnswer(200, releaseDocument(call.hub, call.repository, stored));
  });
}

/** Deletes a release, not its tag; the tag of a locked one can never be used again. */
export function deleteRelease(call: Call): Promise<StandInAnswer> {
  return alone(call.repository, async () => {
    const release = call.repository.releases.get(numberIn(call, 'release_id'));
    if (release === undefined) return refuse(refusals.notFound());
    if (release.isImmutable) call.repository.burnedTags.add(release.tag);
    dropRelease(call.repository, release.id);
    return noContent;
  });
}

function blankRelease({ hub, repository, caller, request }: Call): StoredRelease {
  return {
    id: hub.nextId(),
    tag: '',
    target: repository.defaultBranch,
    title: null,
    body: null,
    isDraft: false,
    isPrerelease: false,
    isImmutable: false,
    author: caller?.user ?? '',
    createdAt: hub.now(),
    updatedAt: hub.now(),
    publishedAt: undefined,
    draftName: `untagged-${randomBytes(10).toString('hex')}`,
    hiddenReads: request.hints.hiddenReads,
    assets: [],
  };
}

/** A value of a request, or what is there already where the request does not say it. */
function given<T>(body: JsonObject, name: string, otherwise: T, is: (value: unknown) => value is T): T {
  const value = body[name];
  return is(value) ? value : otherwise;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

function changed({ hub }: Call, before: StoredRelease, body: JsonObject): StoredRelease {
  return {
    ...before,
    tag: given(body, 'tag_name', before.tag, isText),
    target: given(body, 'target_commitish', before.target, isText),
    title: given(body, 'name', before.title, isTextOrNull),
    body: given(body, 'body', before.body, isTextOrNull),
    isDraft: given(body, 'draft', before.isDraft, isFlag),
    isPrerelease: given(body, 'prerelease', before.isPrerelease, isFlag),
    updatedAt: hub.now(),
  };
}

async function refusalOf(
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
  if (!isText(body.target_commitish)) return [];
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

/** Stores a release that nothing is wrong with; who publishes it, tags it, and locks it where the repository does. */
async function settle(
  repository: Repository,
  before: StoredRelease | undefined,
  release: StoredRelease,
  body: JsonObject,
): Promise<StoredRelease> {
  if (release.isDraft) return storeRelease(repository, { ...release, publishedAt: undefined });
  const isNew = before === undefined || before.isDraft;
  if (isNew || before.tag !== release.tag) await settleTag(repository, release);
  markLatest(repository, release, body.make_latest ?? (isNew ? 'true' : undefined));
  return storeRelease(repository, {
    ...release,
    publishedAt: release.publishedAt ?? release.updatedAt,
    isImmutable: release.isImmutable || (isNew && repository.locksReleases),
  });
}

function markLatest(repository: Repository, { id, isPrerelease }: StoredRelease, wish: unknown): void {
  if (wish === 'true' && !isPrerelease) repository.latest = id;
  if (wish === 'legacy' || (wish === 'false' && repository.latest === id)) repository.latest = undefined;
}
