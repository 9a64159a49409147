import { type Problem, problem } from '@lockstep/core';
import { gt, lt, major, minor } from 'semver';
import { isPrerelease, type ReleaseTag } from './release-tags.ts';
import { candidateOf, coreOf, successorsOf } from './successors.ts';

type Released = Pick<ReleaseTag, 'name' | 'version'>;

/** The releases of the same line as a version: those with its major, else those with its minor as well. */
function lineOf(version: string, released: readonly Released[]): string | undefined {
  const sameMajor = released.filter((each) => major(each.version) === major(version));
  const sameMinor = sameMajor.filter((each) => minor(each.version) === minor(version));
  const isHighest = (line: readonly Released[]) =>
    line.length > 0 && line.every((each) => lt(each.version, version));
  if (isHighest(sameMajor)) return `${major(version)}.x`;
  return isHighest(sameMinor) ? `${major(version)}.${minor(version)}.x` : undefined;
}

function lower(version: string, released: readonly Released[]): readonly Problem[] {
  const higher = released.filter((each) => gt(each.version, version));
  const [highest] = higher;
  // While the next version has pre-releases, the present one may still be mended.
  const isBeside = !isPrerelease(version) && higher.every((each) => isPrerelease(each.version));
  if (highest === undefined || isBeside) return [];
  const line = lineOf(version, released);
  if (line === undefined)
    return [
      problem(
        'VERSION_NOT_NEW',
        `${version} is lower than ${highest.version}, which is released (${highest.name})`,
      ),
    ];
  const message = `${version} is the highest of ${line}, and lower than ${highest.version} (${highest.name})`;
  const remedy = `Nothing, if ${line} is maintained: see to it that its packages do not become the default of their channels.`;
  return [problem('VERSION_NOT_NEW', message, { severity: 'warning', remedy })];
}

function skippedCandidate(version: string, released: readonly Released[]): readonly Problem[] {
  const candidate = candidateOf(version);
  if (candidate === undefined || candidate.number < 2) return [];
  const before = candidate.numbered(candidate.number - 1);
  if (released.some((each) => each.version === before)) return [];
  return [problem('VERSION_SKIPPED', `${version} has no ${before} before it`)];
}

function skipped(version: string, released: readonly Released[]): readonly Problem[] {
  const below = released.filter((each) => lt(each.version, version));
  const [base] = below;
  if (base === undefined) return skippedCandidate(version, released);
  const stable = below.find((each) => !isPrerelease(each.version))?.version;
  const next = successorsOf(base.version, stable);
  if (next.includes(coreOf(version))) return skippedCandidate(version, released);
  const message = `${version} does not follow ${base.version} (${base.name}): next would be ${next.join(', ')}`;
  return [problem('VERSION_SKIPPED', message)];
}

/**
 * What is wrong with a version beside what is released already: lower than a released one, or with a gap before it.
 * A first release may have any version.
 * @param released all other releases, the highest first.
 */
export function checkOrder(version: string, released: readonly Released[]): readonly Problem[] {
  return [...lower(version, released), ...skipped(version, released)];
}
