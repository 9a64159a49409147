import semver from 'semver';
import { type Packument, standingVersions } from './packument.ts';

/** A dist-tag that points at a version, and where it goes when that is taken back. */
export interface TagRetreat {
  readonly tag: string;
  /** Undefined where the tag is removed, because no other version is of its kind. */
  readonly to: string | undefined;
}

function highest(versions: readonly string[]): string | undefined {
  return versions.toSorted(semver.rcompare)[0];
}

function isStable(version: string): boolean {
  return semver.prerelease(version) === null;
}

// What a tag is for can be told by its name alone: a line of releases, the stable ones, or one kind of pre-release.
function fits(tag: string, version: string, withdrawn: string): boolean {
  const line = /^release-(\d+)\.(\d+)$/.exec(tag);
  if (line !== null)
    return (
      isStable(version) &&
      semver.major(version) === Number(line[1]) &&
      semver.minor(version) === Number(line[2])
    );
  if (tag === 'latest' || isStable(withdrawn)) return isStable(version);
  return semver.prerelease(version)?.[0] === semver.prerelease(withdrawn)?.[0];
}

/**
 * Where the dist-tags of a version go back to: each to the highest version below it that it could have pointed at before,
 * and that nobody withdrew. A registry does not tell what a tag pointed at.
 */
export function tagRetreats(packument: Packument, version: string): readonly TagRetreat[] {
  const own = [...packument.tags].filter(([, pointed]) => pointed === version).map(([tag]) => tag);
  const below = standingVersions(packument).filter((other) => semver.lt(other, version));
  return own.map((tag) => ({ tag, to: highest(below.filter((other) => fits(tag, other, version))) }));
}

/** Whether anything can be done about a tag: registries keep `latest` as long as there is a version. */
export function isMovable({ tag, to }: TagRetreat): boolean {
  return to !== undefined || tag !== 'latest';
}
