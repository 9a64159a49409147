import { versionKey } from '@lockstep/core';
import semver from 'semver';

interface Parts {
  readonly numbers: readonly number[];
  readonly pre: readonly string[];
}

function partsOf(version: string): Parts {
  const [plain = ''] = versionKey(version).split('+');
  const numbers = /^\d+(?:\.\d+)*/.exec(plain)?.[0] ?? '0';
  const rest = plain.slice(numbers.length).replace(/^[-._]/, '');
  return { numbers: numbers.split('.').map(Number), pre: rest === '' ? [] : rest.split('.') };
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

// The Python ecosystem counts `.post1` after the version, and everything else before it.
function rank(pre: readonly string[]): number {
  if (pre.length === 0) return 0;
  return /^post/i.test(pre[0] ?? '') ? 1 : -1;
}

function comparePre(a: readonly string[], b: readonly string[]): number {
  if (rank(a) !== rank(b)) return Math.sign(rank(a) - rank(b));
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1;
    const difference = semver.compareIdentifiers(left, right);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Compares two versions as CHANGELOGs write them: SemVer’s precedence, for any count of numbers and in the spellings of
 * PEP 440, too. Negative when the first is lower.
 */
export function compareVersionTexts(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return compareNumbers(left.numbers, right.numbers) || comparePre(left.pre, right.pre);
}
