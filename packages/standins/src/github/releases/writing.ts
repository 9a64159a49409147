import { randomBytes } from 'node:crypto';
import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { JsonObject } from '../../json-object.ts';
import { bodyOf, type Call, type Field, numberIn } from '../api/call.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import { alone, dropRelease, type Repository, storeRelease } from '../repository.ts';
import { refusalOf } from './publication-rules.ts';
import { releaseDocument } from './release-document.ts';
import type { StoredRelease } from './stored-release.ts';
import { settleTag } from './tag-rules.ts';

const fields: Readonly<Record<string, Field>> = {
  target_commitish: 'string',
  name: 'text?',
  body: 'text?',
  draft: 'boolean',
  prerelease: 'boolean',
  make_latest: ['true', 'false', 'legacy'],
};

const noContent: StandInAnswer = { status: 204, headers: {}, body: new Uint8Array() };

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
