import { gt, inc, major, minor, parse, patch, prerelease } from 'semver';

/** The version without its pre-release: `1.5.0-rc.1` belongs to 1.5.0. */
export function coreOf(version: string): string {
  return `${major(version)}.${minor(version)}.${patch(version)}`;
}

/** The releases that can follow a stable one without leaving any out. */
function after(stable: string): readonly string[] {
  return [inc(stable, 'patch'), inc(stable, 'minor'), inc(stable, 'major')].flatMap((next) => next ?? []);
}

/**
 * The versions, without pre-releases, that can follow what is released.
 * @param base the highest release below.
 * @param stable the highest stable one below, if any.
 */
export function successorsOf(base: string, stable: string | undefined): readonly string[] {
  const own = prerelease(base) === null ? after(base) : [coreOf(base)];
  const others = (stable === undefined ? [] : after(stable)).filter((next) => gt(next, base));
  return [...new Set([...own, ...others])];
}

/** The kind of a pre-release and its number: `rc.2` and `rc2` are the second rc. */
export interface Candidate {
  readonly id: string;
  readonly number: number;
  /** The pre-release with another number, in the same spelling. */
  numbered(number: number): string;
}

/** Reads a version's pre-release as a numbered one; undefined for any other. */
export function candidateOf(version: string): Candidate | undefined {
  const text = parse(version)?.prerelease.join('.') ?? '';
  const [, id = '', dot = '', digits = ''] = /^([0-9A-Za-z-]*[A-Za-z-])(\.?)(\d{1,9})$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const numbered = (number: number) => `${coreOf(version)}-${id}${dot}${number}`;
  return { id, number: Number(digits), numbered };
}
