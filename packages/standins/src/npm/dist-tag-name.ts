import semver from 'semver';
import { type Refusal, refusals } from './refusal.ts';

/**
 * Why a text cannot be a dist-tag, or undefined when it can.
 *
 * Tags and versions share one place in `name@…`, so a tag that reads as a range is refused (npm docs, "npm
 * dist-tag").
 */
export function distTagProblem(tag: string): Refusal | undefined {
  if (semver.validRange(tag) !== null) return refusals.tagIsRange(tag);
  if (encodeURIComponent(tag) !== tag) return refusals.tagUnsafe(tag);
  return undefined;
}
