import semver from 'semver';

/** Whether npm takes a text as a dist-tag: fit for a URL, and never mistaken for a version or a range. */
export function isDistTag(text: string): boolean {
  return (
    text !== '' && encodeURIComponent(text) === text && semver.validRange(text, { loose: true }) === null
  );
}

/** What decides which dist-tag a new version gets. */
export interface TagChoice {
  readonly version: string;
  /** Versions on the registry that nobody deprecated. */
  readonly published: readonly string[];
  /** The channel's setting, else the manifest's `publishConfig.tag`. */
  readonly explicit?: string | undefined;
}

// `latest` as a pre-release id would move every user onto it.
function preReleaseTag(id: string | number | undefined): string {
  return typeof id === 'string' && id !== 'latest' && isDistTag(id) ? id : 'next';
}

function isStable(version: string): boolean {
  return semver.valid(version) !== null && semver.prerelease(version) === null;
}

/**
 * The dist-tag of a version: `latest` for the highest stable version alone, the pre-release's own id, or
 * `release-X.Y` for an older line.
 *
 * `npm publish` likewise refuses to move `latest` to a pre-release or back to a lower version.
 */
export function distTagFor({ version, published, explicit }: TagChoice): string {
  if (explicit !== undefined) return explicit;
  const preRelease = semver.prerelease(version);
  if (preRelease !== null) return preReleaseTag(preRelease[0]);
  const isHighest = published.filter(isStable).every((other) => semver.gte(version, other));
  return isHighest ? 'latest' : `release-${semver.major(version)}.${semver.minor(version)}`;
}
