import { isRecord, type Observed, type SomeDigest, sha512FromSri } from '@lockstep/core';

import { type Packument, type PackumentAnswer, publishedVersion } from './packument.ts';

// A package that was removed as a whole keeps the list of its versions under `time.unpublished`.
function wasRemoved({ time }: Packument, version: string): boolean {
  const unpublished = time.get('unpublished');
  const removed = isRecord(unpublished) ? unpublished.versions : undefined;
  return time.has(version) || (Array.isArray(removed) && removed.includes(version));
}

function digestOf(integrity: string | undefined): SomeDigest {
  const sha512 = sha512FromSri(integrity ?? '');
  return sha512 === undefined ? {} : { sha512 };
}

/** What a registry's answer about a package says of one version; no digest means that the bytes must be looked at. */
export function observedVersion(answer: PackumentAnswer, version: string): Observed {
  if (answer.kind === 'none') return { state: 'absent' };
  if (answer.kind === 'unclear') return { state: 'unknown', why: answer.why };
  const { packument } = answer;
  if (!packument.versions.has(version))
    return wasRemoved(packument, version) ? { state: 'burned' } : { state: 'absent' };
  const published = publishedVersion(packument, version);
  if (published === undefined)
    return { state: 'unknown', why: 'it lists the version with a malformed record' };
  const { dist, deprecated } = published;
  return {
    state: 'present',
    digest: digestOf(dist.integrity),
    yanked: Boolean(deprecated),
    ref: dist.tarball,
  };
}
