import { compareVersions, parseVersion, type Version } from '@lockstep/channels/manifests';

/** One clause of a version specifier. */
export interface Clause {
  readonly operator: string;
  readonly version: string;
}

const publicPart = (version: string) => version.split('+', 1)[0] ?? '';

function spelled({ epoch, release, pre, post, dev }: Version): string {
  const [stage, after] = [pre && `${pre.letter}${pre.number}`, post === undefined ? '' : `.post${post}`];
  return `${epoch}!${release.join('.')}${stage ?? ''}${after}${dev === undefined ? '' : `.dev${dev}`}`;
}

function hasPrefix(version: Version, prefix: Version): boolean {
  return (
    version.epoch === prefix.epoch &&
    prefix.release.every((part, index) => (version.release[index] ?? 0n) === part)
  );
}

// What leads up to a version is not meant by “before” it, unless the version leads up to another one itself.
function isBefore(version: string, bound: Version): boolean {
  const isEarly = bound.pre !== undefined || bound.dev !== undefined;
  return compareVersions(version, spelled(isEarly ? bound : { ...bound, dev: 0n })) < 0;
}

function isAfter(version: string, parsed: Version, bound: Version): boolean {
  const { post, dev } = bound;
  if (dev !== undefined) return compareVersions(version, spelled({ ...bound, dev: dev + 1n })) >= 0;
  if (post !== undefined)
    return compareVersions(version, spelled({ ...bound, post: post + 1n, dev: 0n })) >= 0;
  // A post-release is not meant by “after” its version, nor is a local one.
  const stem = ({ epoch, release, pre }: Version) =>
    spelled({ epoch, release, local: [], ...(pre && { pre }) });
  const isOfBound = compareVersions(stem(parsed), stem(bound)) === 0;
  return compareVersions(version, spelled(bound)) > 0 && !isOfBound;
}

function isEqual(version: string, bound: string): boolean {
  return compareVersions(bound.includes('+') ? version : publicPart(version), bound) === 0;
}

function isCompatible(version: string, parsed: Version, bound: Version, text: string): boolean {
  const prefix = { ...bound, release: bound.release.slice(0, -1) };
  return compareVersions(publicPart(version), text) >= 0 && hasPrefix(parsed, prefix);
}

/**
 * Whether a version fulfils a clause, pre-releases included: who pins what is released beside it has asked for them.
 *
 * Source: PEP 440, “Version specifiers”, as the library packaging (26) reads it.
 */
export function fulfils(version: string, { operator, version: text }: Clause): boolean {
  const isPrefix = /^[=!]=$/.test(operator) && text.endsWith('.*');
  const [parsed, bound] = [parseVersion(version), parseVersion(isPrefix ? text.slice(0, -2) : text)];
  if (operator === '===') return version.toLowerCase() === text.toLowerCase();
  if (parsed === undefined || bound === undefined) return false;
  switch (operator) {
    case '==':
      return isPrefix ? hasPrefix(parsed, bound) : isEqual(version, text);
    case '!=':
      return !(isPrefix ? hasPrefix(parsed, bound) : isEqual(version, text));
    case '~=':
      return isCompatible(version, parsed, bound, text);
    case '>=':
      return compareVersions(publicPart(version), text) >= 0;
    case '<=':
      return compareVersions(publicPart(version), text) <= 0;
    case '>':
      return isAfter(version, parsed, bound);
    case '<':
      return isBefore(version, bound);
    default:
      return false;
  }
}
