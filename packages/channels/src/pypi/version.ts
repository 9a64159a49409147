import { parseVersion, type Version } from './version-grammar.ts';

export { compareVersions } from './version-order.ts';

function spelled({ epoch, release, pre, post, dev, local }: Version): string {
  return [
    epoch === 0n ? '' : `${epoch}!`,
    release.join('.'),
    pre === undefined ? '' : `${pre.letter}${pre.number}`,
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local.length === 0 ? '' : `+${local.join('.')}`,
  ].join('');
}

/** The normal spelling of a version, zeros at the end of its release kept; undefined when it is none. */
export function normalVersion(text: string): string | undefined {
  const version = parseVersion(text);
  return version && spelled(version);
}

/** Whether a version comes before the release that it names: alpha, beta, candidate or development release. */
export function isPrerelease(text: string): boolean {
  const version = parseVersion(text);
  return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}

/** Whether a version carries a local part (`+…`), which the public registry refuses. */
export function isLocal(text: string): boolean {
  return (parseVersion(text)?.local.length ?? 0) > 0;
}

// A pre-release of SemVer that begins with a number comes before its version; PEP 440 would read it as a post-release.
const semanticVersion =
  /^[0-9]+\.[0-9]+\.[0-9]+(?:-(?:alpha|a|beta|b|preview|pre|c|rc|dev|post)(?![a-z])[a-z0-9.-]*)?(?:\+[a-z0-9.-]+)?$/i;

/** How PEP 440 spells a SemVer version: `1.2.0-rc.1` is 1.2.0rc1. One that it cannot spell stays as it is. */
export function spellingOf(semver: string): string {
  return (semanticVersion.test(semver) && normalVersion(semver)) || semver;
}
