import { isPrerelease, parseVersion } from '@lockstep/channels/manifests';
import { alternativesIn, isFulfilled, type WrittenClause } from './constraint.ts';
import { pythonSpelling, type Writing } from './spelling.ts';

const countOf = (version: string) => parseVersion(version.replace(/\.\*$/, ''))?.release.length ?? 3;

/** The version in as many numbers as there were; a pre-release stays whole. */
function asLong(version: string, count: number): string {
  const parsed = parseVersion(version);
  const isWhole =
    parsed === undefined || isPrerelease(version) || parsed.epoch > 0n || parsed.post !== undefined;
  return isWhole ? version : [...parsed.release, 0n, 0n].slice(0, Math.max(count, 1)).join('.');
}

/** The bound above a version, in the same number that was the last to count in the old bound. */
function boundAbove(version: string, old: string): string {
  const [release = [], bound = []] = [parseVersion(version)?.release, parseVersion(old)?.release];
  const last = Math.max(
    0,
    bound.findLastIndex((part) => part !== 0n),
  );
  const numbers = [...release, 0n, 0n, 0n].slice(0, last).concat((release[last] ?? 0n) + 1n);
  return [...numbers, ...bound.slice(last + 1).map(() => 0n)].join('.');
}

function movedVersion({ operator, version: old }: WrittenClause, version: string): string {
  if (old === '*') return old;
  if (old.endsWith('.*')) {
    const release = parseVersion(version)?.release ?? [];
    return `${[...release, 0n, 0n].slice(0, countOf(old)).join('.')}.*`;
  }
  switch (operator) {
    case '>=':
    case '^':
    case '~':
      return asLong(version, countOf(old));
    case '~=':
      return asLong(version, Math.max(2, countOf(old)));
    case '<':
      return boundAbove(version, old);
    case '':
    case '=':
    case '==':
    case '===':
    case '<=':
      return version;
    default:
      return old;
  }
}

/** The same clauses around another version; one alternative takes the place of all. */
function moved(text: string, clauses: readonly WrittenClause[], version: string): string {
  const [first, last] = [clauses[0], clauses.at(-1)];
  let [result, at] = ['', first?.start ?? 0];
  for (const each of clauses) {
    result += `${text.slice(at, each.start)}${each.operator}${each.gap}${movedVersion(each, version)}`;
    at = each.end;
  }
  return result + text.slice(at, last?.end);
}

/**
 * What one package asks of another: right as long as the version fulfils it; else its clauses move to the version, each
 * as long as it was.
 * @param exactly what means one version alone: `==` in a version specifier, nothing for Poetry.
 */
export function requirementWriting(found: string, exactly: '==' | '' = '=='): Writing {
  const alternatives = alternativesIn(found);
  const fits = (version: string) => {
    const spelling = pythonSpelling(version);
    if (spelling === undefined || alternatives === undefined) return found === `${exactly}${version}`;
    return isFulfilled(spelling, alternatives);
  };
  const expected = (version: string) => {
    const spelling = pythonSpelling(version);
    const clauses = alternatives?.at(-1);
    if (fits(version)) return found;
    if (spelling === undefined || clauses === undefined) return `${exactly}${spelling ?? version}`;
    const text = moved(found, clauses, spelling);
    const isRight = isFulfilled(spelling, alternativesIn(text) ?? []);
    return isRight ? text : `${exactly}${spelling}`;
  };
  return { expected, fits };
}
