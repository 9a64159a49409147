// Homebrew's ranks of version parts, from the lowest: its Version class, `Library/Homebrew/version.rb`.
const ranks = ['word', 'alpha', 'beta', 'pre', 'rc', 'none', 'patch', 'post', 'number'] as const;

interface Part {
  readonly rank: number;
  readonly number: number;
  readonly text: string;
}

const kinds: readonly (readonly [RegExp, (typeof ranks)[number]])[] = [
  [/^(?:alpha\d*|a\d+)$/, 'alpha'],
  [/^(?:beta\d*|b\d+)$/, 'beta'],
  [/^pre\d*$/, 'pre'],
  [/^rc\d*$/, 'rc'],
  [/^p\d*$/, 'patch'],
  [/^post\d+$/, 'post'],
  [/^\d+$/, 'number'],
];

const part = /alpha\d*|a\d+|beta\d*|b\d+|pre\d*|rc\d*|post\d+|p\d*(?![a-z])|\d+|[a-z]+/g;
const nothing: Part = { rank: ranks.indexOf('none'), number: 0, text: '' };

function partsOf(version: string): readonly Part[] {
  return (version.toLowerCase().match(part) ?? []).map((text) => {
    const kind = kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'word';
    return { rank: ranks.indexOf(kind), number: Number(/\d+/.exec(text)?.[0] ?? 0), text };
  });
}

function isZero({ rank, number }: Part): boolean {
  return rank === ranks.indexOf('number') && number === 0;
}

function compareParts(one: Part, other: Part): number {
  if ((one === nothing && isZero(other)) || (other === nothing && isZero(one))) return 0;
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.rank === ranks.indexOf('word')) return one.text < other.text ? -1 : Number(one.text > other.text);
  return one.number - other.number;
}

/**
 * Compares versions as Homebrew does: negative when the first is older.
 *
 * Numbers that are missing count as zero, and a pre-release comes before its release.
 */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = compareParts(left[index] ?? nothing, right[index] ?? nothing);
    if (difference !== 0) return difference;
  }
  return 0;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Matches a version where it is not a part of a longer one. */
export function versionPattern(version: string): RegExp {
  return new RegExp(`(?<![\\d.])${escaped(version)}(?!\\d|\\.\\d|-?(?:alpha|beta|rc|pre)(?![a-z]))`, 'g');
}

/** How a release names its tags: what stands before and after the version. */
export interface TagShape {
  readonly tag: string;
  readonly version: string;
}

const inName = /(?:^|[-_.v])(\d+(?:\.\d+)+(?:[-.]?(?:alpha|beta|rc|pre)[.-]?\d*)?)(?![\d])/;

/**
 * The version that an address names: in a folder that looks like the release's tag, else in the file's name.
 * @param path the parts of its path, unescaped.
 */
export function versionIn(path: readonly string[], { tag, version }: TagShape): string | undefined {
  const [before = '', after = ''] = tag.split(version);
  const folder = new RegExp(`^${escaped(before)}(\\d[\\w.+-]*)${escaped(after)}$`);
  const named = path.slice(0, -1).map((each) => folder.exec(each)?.[1]);
  return named.findLast((each) => each !== undefined) ?? inName.exec(path.at(-1) ?? '')?.[1];
}
