import semver from 'semver';
import { distTagFor } from './dist-tag.ts';
import { type Packument, publishedVersion, standingVersions } from './packument.ts';

// Versions published later had no say in the choice, and may have moved the tag on since.
function earlierVersions(packument: Packument, version: string): readonly string[] {
  const own = packument.time.get(version);
  const isLater = (other: string) => {
    const time = packument.time.get(other);
    return typeof own === 'string' && typeof time === 'string' && time > own;
  };
  return standingVersions(packument).filter((other) => other !== version && !isLater(other));
}

function pointsToOrBeyond(pointed: unknown, version: string): boolean {
  return typeof pointed === 'string' && semver.valid(pointed) !== null && semver.gte(pointed, version);
}

function timelessFault(
  packument: Packument,
  version: string,
  explicit: string | undefined,
): string | undefined {
  const alone = distTagFor({ version, published: [], explicit });
  const amongAll = distTagFor({ version, published: standingVersions(packument), explicit });
  if ([alone, amongAll].some((tag) => pointsToOrBeyond(packument.tags.get(tag), version))) return undefined;
  return `neither ${alone} nor ${amongAll} points to it`;
}

/**
 * What is wrong with the dist-tags of a published version, if anything.
 *
 * @param setting the channel's own dist-tag, where it has one.
 */
export function distTagFault(
  packument: Packument,
  version: string,
  setting: string | undefined,
): string | undefined {
  const explicit = setting ?? publishedVersion(packument, version)?.publishConfig?.tag;
  // Some registries (Gitea) tell no times, so what was known when the tag was chosen cannot be told.
  if (packument.time.get(version) === undefined) return timelessFault(packument, version, explicit);
  const published = earlierVersions(packument, version);
  const expected = distTagFor({ version, published, explicit });
  if (!pointsToOrBeyond(packument.tags.get(expected), version)) return `${expected} does not point to it`;
  // A registry points `latest` at the first version of a package, whatever its tag.
  const isMisled = expected !== 'latest' && published.length > 0 && packument.tags.get('latest') === version;
  return isMisled ? `latest points to it, and ${expected} alone should` : undefined;
}
