import { parseVersion, type Version } from './version-grammar.ts';

type Key = readonly (bigint | string)[];

const before = -1n;

// A release segment is padded with zeros, so those at its end do not count.
function releaseKey({ epoch, release }: Version): Key {
  const last = release.findLastIndex((part) => part !== 0n);
  return [epoch, ...release.slice(0, last + 1)];
}

const stages = { a: 1n, b: 2n, rc: 3n } as const;

// A development release of a release comes before its alphas, one of an alpha before that alpha.
function stageKey({ pre, post, dev }: Version): Key {
  const isBare = pre === undefined && post === undefined && dev !== undefined;
  const stage = pre === undefined ? [isBare ? 0n : 4n, 0n] : [stages[pre.letter], pre.number];
  const isDev = dev === undefined ? [1n] : [0n, dev];
  return [...stage, post ?? before, ...isDev];
}

function comparePart(one: bigint | string | undefined, other: bigint | string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return -1;
  if (other === undefined) return 1;
  // Numbers of a local version come after its words.
  if (typeof one !== typeof other) return typeof one === 'bigint' ? 1 : -1;
  return one < other ? -1 : 1;
}

function compareKeys(one: Key, other: Key): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const order = comparePart(one[index], other[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Orders two versions: negative when the first comes before the second, 0 when they mean the same.
 *
 * What is no version comes before all that are. Source: PEP 440, "Summary of permitted suffixes and relative ordering".
 */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [parseVersion(one), parseVersion(other)];
  if (left === undefined || right === undefined) {
    const byKind = Number(left !== undefined) - Number(right !== undefined);
    return byKind === 0 ? comparePart(one, other) : byKind;
  }
  return (
    compareKeys(releaseKey(left), releaseKey(right)) ||
    compareKeys(stageKey(left), stageKey(right)) ||
    compareKeys(left.local, right.local)
  );
}
