import { parseVersion, type Version } from './version.ts';

type Key = readonly (bigint | string)[];

const below = -1n;
/** Above every number that a version can have. */
const above = 10n ** 4300n;

/** The order of two version texts (PEP 440, "Summary of permitted suffixes and relative ordering"). */
export function compareVersions(left: string, right: string): number {
  const [first, second] = [parseVersion(left), parseVersion(right)];
  if (first === undefined || second === undefined) return left < right ? -1 : left > right ? 1 : 0;
  const length = Math.max(first.release.length, second.release.length);
  return compareKeys(keyOf(first, length), keyOf(second, length));
}

function keyOf({ epoch, release, pre, post, dev, local }: Version, length: number): Key {
  const padded = Array.from({ length }, (_, index) => release[index] ?? 0n);
  const before = pre === undefined ? beforePre({ post, dev }) : pre.letter;
  return [epoch, ...padded, before, pre?.number ?? 0n, post ?? below, dev ?? above, ...localKey(local)];
}

/** A development release of the release itself comes before its pre-releases, all else after them. */
function beforePre({ post, dev }: { readonly post: bigint | undefined; readonly dev: bigint | undefined }) {
  return post === undefined && dev !== undefined ? '' : 'z';
}

/** Numbers come after words. */
function localKey(local: string | undefined): Key {
  if (local === undefined) return [below];
  return [0n, ...local.split('.').flatMap((part) => (/^\d+$/.test(part) ? [1n, BigInt(part)] : [0n, part]))];
}

function compareKeys(left: Key, right: Key): number {
  for (const [index, first] of left.entries()) {
    const second = right[index];
    if (second === undefined) return 1;
    if (first !== second) return first < second ? -1 : 1;
  }
  return left.length - right.length;
}
