import { type GitTag, partsOfTag } from '@lockstep/core';
import { lt, prerelease, rcompare } from 'semver';

/** A tag that names a release. */
export interface ReleaseTag extends GitTag {
  /** In SemVer spelling, without build metadata. */
  readonly version: string;
  /** The package, where each has tags of its own. */
  readonly package?: string;
}

/** Whether a version is a pre-release. */
export function isPrerelease(version: string): boolean {
  return prerelease(version) !== null;
}

function releaseTag(pattern: string, tag: GitTag): readonly ReleaseTag[] {
  const parts = partsOfTag(pattern, tag.name);
  // Registries take 1.2.3+a and 1.2.3+b for one version, so neither is a release.
  if (parts === undefined || parts.version.includes('+')) return [];
  const { version, name } = parts;
  return [{ ...tag, version, ...(name !== undefined && { package: name }) }];
}

/**
 * The release tags among all tags of a repository, the highest first as SemVer orders them. `nightly`, `v1` and
 * `release-2020` are none.
 * @param pattern `release.tag` of the configuration.
 * @param name the package whose tags are meant, where the pattern has `{name}`; without it those of all packages.
 */
export function releaseTags(pattern: string, tags: readonly GitTag[], name?: string): readonly ReleaseTag[] {
  return tags
    .flatMap((tag) => releaseTag(pattern, tag))
    .filter((tag) => name === undefined || tag.package === undefined || tag.package === name)
    .toSorted((a, b) => rcompare(a.version, b.version));
}

/**
 * The base tag of a release: the highest release tag strictly below it, pre-releases included.
 * @param tags as `releaseTags` gives them.
 * @param target the version that is released.
 */
export function baseTagOf<Tag extends Pick<ReleaseTag, 'version'>>(
  tags: readonly Tag[],
  target: string,
): Tag | undefined {
  return tags.find(({ version }) => lt(version, target));
}
