import { satisfies } from 'semver';

interface Comparator {
  readonly operator: string;
  readonly numbers: readonly string[];
  readonly prerelease: string;
}

const mostComparators = 32;
// No requirement comes near it, and a pattern would look at a long run of spaces again and again.
const longestText = 1024;
const number = '0|[1-9]\\d*';
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';

const shape = new RegExp(
  `^ *(=|>=|>|<=|<|~|\\^)? *(${number})(?:\\.(${number}|[*xX])(?:\\.(${number}|[*xX])(?:-(${identifiers}))?(?:\\+${identifiers})?)?)? *$`,
);

const isWildcard = (part: string) => /^[*xX]$/.test(part);
const isTooLarge = (part: string) => BigInt(part) > 0xffff_ffff_ffff_ffffn;
const isBadIdentifier = (part: string) => /^0\d+$/.test(part);

function comparatorOf(text: string): Comparator | undefined {
  const [matched, operator, major = '', minor, patch, prerelease = ''] = shape.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const parts = [major, minor, patch].filter((part) => part !== undefined);
  const first = parts.findIndex(isWildcard);
  const numbers = first === -1 ? parts : parts.slice(0, first);
  const isMixed = first !== -1 && (prerelease !== '' || !parts.slice(first).every(isWildcard));
  if (isMixed || numbers.some(isTooLarge) || prerelease.split('.').some(isBadIdentifier)) return undefined;
  return { operator: operator ?? (first === -1 ? '^' : ''), numbers, prerelease };
}

function written({ operator, numbers, prerelease }: Comparator): string {
  const version = `${operator}${numbers.join('.')}${operator === '' ? '.*' : ''}`;
  return prerelease === '' ? version : `${version}-${prerelease}`;
}

/**
 * A version requirement as cargo writes it: `1.2` becomes `^1.2`, build metadata is dropped.
 *
 * Source: `VersionReq` of the crate semver, which cargo and crates.io parse and print requirements with.
 * @returns undefined when they would refuse it.
 */
export function normalRequirement(text: string): string | undefined {
  if (text.length > longestText) return undefined;
  if (/^ *[*xX] *$/.test(text)) return '*';
  const comparators = text.split(',').map(comparatorOf);
  const known = comparators.filter((each) => each !== undefined);
  const isWhole = known.length === comparators.length && known.length <= mostComparators;
  return isWhole ? known.map(written).join(', ') : undefined;
}

/**
 * Whether a version fulfils a requirement of Cargo: a bare `1.2` means `^1.2`.
 *
 * The library of npm and that of Cargo agree on everything but the comma, once each comparator has its operator.
 */
export function accepts(requirement: string, version: string): boolean {
  const normal = normalRequirement(requirement);
  return normal !== undefined && satisfies(version, normal.replaceAll(',', ''));
}
