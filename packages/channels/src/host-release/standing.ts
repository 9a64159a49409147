import { type HostRelease, type Problem, problem } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import type { DesiredRelease } from './desired-release.ts';
import { markerIn } from './marker.ts';

/** Which release of a tag counts. */
export type Standing =
  | { readonly kind: 'none' }
  /** Drafts of ours; the first counts, and more than one is left of a race or of an answer that came late. */
  | { readonly kind: 'draft'; readonly release: HostRelease; readonly surplus: readonly HostRelease[] }
  | { readonly kind: 'public'; readonly release: HostRelease; readonly isOurs: boolean }
  | { readonly kind: 'obstructed'; readonly problem: Problem };

/** Orders what a host numbers, the oldest first. */
export function byAge({ id: one }: { readonly id: string }, { id: other }: { readonly id: string }): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

/** Whether a release was made for this very seal. */
export function isOurs({ body }: HostRelease, { seal }: DesiredRelease): boolean {
  return markerIn(body)?.seal === seal;
}

function nameOf({ author, body, url }: HostRelease): string {
  const seal = markerIn(body)?.seal;
  const maker = author === undefined ? 'somebody' : author;
  return seal === undefined
    ? `by ${maker} (${url})`
    : `for another seal of the release, ${seal.slice(0, 12)} (${url})`;
}

function duplicate(releases: readonly HostRelease[], { tag, target }: DesiredRelease): Standing {
  const message = `${tag} has ${releases.length} releases on ${target.channel}: ${releases.map(nameOf).join('; ')}`;
  return { kind: 'obstructed', problem: problem('RELEASE_DUPLICATE', message, atTarget(target)) };
}

function foreignDraft(release: HostRelease, { tag, target }: DesiredRelease): Standing {
  const message = `there is a draft for ${tag} on ${target.channel}, made ${nameOf(release)}`;
  return { kind: 'obstructed', problem: problem('DRAFT_FOREIGN', message, atTarget(target)) };
}

function amongDrafts(drafts: readonly HostRelease[], desired: DesiredRelease): Standing {
  const own = drafts.filter((each) => isOurs(each, desired));
  const [first, ...surplus] = [...own].sort(byAge);
  const [foreign] = drafts.filter((each) => !own.includes(each));
  if (foreign === undefined) return first ? { kind: 'draft', release: first, surplus } : { kind: 'none' };
  return drafts.length === 1 ? foreignDraft(foreign, desired) : duplicate(drafts, desired);
}

/**
 * Finds the release that counts among all of a tag: the public one, else a draft that was made for this seal.
 *
 * Everyone who looks chooses the same of several drafts, so that two runs at once fill one.
 */
export function standingOf(releases: readonly HostRelease[], desired: DesiredRelease): Standing {
  const tagged = releases.filter(({ tag }) => tag === desired.tag);
  const [release, another] = tagged.filter(({ isDraft }) => !isDraft);
  if (another !== undefined)
    return duplicate(
      tagged.filter(({ isDraft }) => !isDraft),
      desired,
    );
  if (release !== undefined) return { kind: 'public', release, isOurs: isOurs(release, desired) };
  return amongDrafts(tagged, desired);
}

/** Assets under a release that the seal does not name. */
export function unsealedAssets({ assets }: HostRelease, desired: DesiredRelease): readonly string[] {
  const sealed = new Set(desired.assets.map(({ name }) => name));
  return assets.filter(({ name }) => !sealed.has(name)).map(({ name }) => name);
}
