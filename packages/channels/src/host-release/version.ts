import type { Release } from '@lockstep/core';
import semver from 'semver';

/** The version in a tag, and what stands before it. */
export interface TaggedVersion {
  readonly version: string;
  readonly prefix: string;
}

function isSemVer(text: string): boolean {
  return /^\d/.test(text) && semver.valid(text) !== null;
}

// Packages say the version without what the tag puts around it, some of them in a spelling of their own.
function fromPackages({ id, packages }: Pick<Release, 'id' | 'packages'>): string | undefined {
  const found = packages.map(({ version }) => version).filter((each) => isSemVer(each) && id.includes(each));
  return found.sort((one, other) => other.length - one.length)[0];
}

function fromTag(tag: string): string | undefined {
  const starts = [...tag.matchAll(/(?<!\d)\d/g)].map(({ index }) => index);
  return starts.map((index) => tag.slice(index)).find(isSemVer);
}

/** Finds the SemVer version in the tag of a release; undefined when there is none. */
export function versionOf(release: Pick<Release, 'id' | 'packages'>): TaggedVersion | undefined {
  const version = fromPackages(release) ?? fromTag(release.id);
  if (version === undefined) return undefined;
  return { version, prefix: release.id.slice(0, release.id.lastIndexOf(version)) };
}

/** Whether a version is a pre-release; one that is not SemVer is none. */
export function isPrerelease(tagged: TaggedVersion | undefined): boolean {
  return tagged !== undefined && semver.prerelease(tagged.version) !== null;
}

/** Whether a version is at least as high as every stable one among tags that start alike. */
export function isHighest({ version, prefix }: TaggedVersion, tags: readonly string[]): boolean {
  const others = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
  return others
    .filter((other) => isSemVer(other) && semver.prerelease(other) === null)
    .every((other) => semver.gte(version, other));
}
