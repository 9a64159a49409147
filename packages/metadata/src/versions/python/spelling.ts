import { compareVersions, isPrerelease, parseVersion, spellingOf } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';

/** How the version of a release stands in one place. */
export type Writing = Pick<VersionPlace, 'expected' | 'fits'>;

/**
 * Which spelling a file has. `pep440`: a manifest's. `kept`: PEP 440, unless a pre-release stands there as SemVer
 * spells it. `semver`: the other way around.
 */
export type Habit = 'pep440' | 'kept' | 'semver';

// A pre-release of SemVer that PEP 440 cannot say would be read as a post-release.
const semverOnly = /^\d+\.\d+\.\d+-/;

/** How PEP 440 spells a version of SemVer; undefined when it cannot. */
export function pythonSpelling(version: string): string | undefined {
  const spelling = spellingOf(version);
  return semverOnly.test(spelling) || parseVersion(spelling) === undefined ? undefined : spelling;
}

/** Whether a text means a version, in whichever of its spellings. */
export function sameVersion(found: string, version: string): boolean {
  const bare = found.replace(/^v/i, '');
  const spelling = pythonSpelling(version);
  if (bare === version || spelling === undefined) return bare === version;
  return parseVersion(bare) !== undefined && compareVersions(bare, spelling) === 0;
}

function isSemverSpelling(found: string, habit: Habit): boolean {
  if (habit === 'pep440') return false;
  return isPrerelease(found) ? semverOnly.test(found.replace(/^v/i, '')) : habit === 'semver';
}

/** A version that stands by itself; a `v` before it stays. */
export function versionWriting(found: string, habit: Habit = 'pep440'): Writing {
  const [mark = ''] = /^v(?=\d)/i.exec(found) ?? [];
  const isSemver = isSemverSpelling(found, habit);
  return {
    expected: (version) => `${mark}${isSemver ? version : spellingOf(version)}`,
    fits: (version) => sameVersion(found, version),
  };
}

/** The first numbers of a version: `1.2`, as Sphinx's `version` and some documents have it. */
export function shortWriting(found: string): Writing {
  const count = found.split('.').length;
  const expected = (version: string) => {
    const [release = ''] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
    return [...release.split('.'), '0', '0'].slice(0, count).join('.');
  };
  return { expected, fits: (version) => expected(version) === found || sameVersion(found, version) };
}

/** Whether two versions have the first two numbers in common. */
export function isNear(one: string, other: string): boolean {
  const [left, right] = [parseVersion(one), parseVersion(other)];
  if (left === undefined || right === undefined) return one === other;
  return [0, 1].every((index) => (left.release[index] ?? 0n) === (right.release[index] ?? 0n));
}
