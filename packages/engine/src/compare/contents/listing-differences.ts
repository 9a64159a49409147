import { differing, fieldDifferences, type InnerDifference, shown } from '../difference.ts';
import { documentDifferences } from './documents.ts';
import type { Listing, Member } from './listing.ts';
import { merged } from './merged.ts';

type Members = ReadonlyMap<string, Member>;

// Nothing forbids an archive to hold one path twice: then the first is compared with the first. None may hide behind
// another, whose own path is what the second one is called here.
function byPath(members: readonly Member[]): Members {
  const counts = new Map<string, number>();
  const named = new Map<string, Member>();
  for (const member of members) {
    const { path } = member;
    let count = (counts.get(path) ?? 0) + 1;
    let name = count === 1 ? path : `${path} (${count})`;
    for (; named.has(name); name = `${path} (${count})`) count += 1;
    counts.set(path, count);
    named.set(name, member);
  }
  return named;
}

function describe({ kind, size, sha256 }: Member): string {
  return kind === 'file' ? `${size} bytes, sha256 ${sha256}` : kind;
}

function contentDifferences(entry: string, first: Member, other: Member): readonly InnerDifference[] {
  if (first.sha256 === other.sha256 && first.kind === other.kind)
    return fieldDifferences('compression', first.packing, other.packing).map((each) => ({
      ...each,
      entry: shown(entry),
    }));
  const documents =
    first.text === undefined || other.text === undefined
      ? []
      : documentDifferences(entry, first.text, other.text);
  return [differing('content', describe(first), describe(other), { entry }), ...documents];
}

function memberDifferences(entry: string, first: Member, other: Member): readonly InnerDifference[] {
  const headers = fieldDifferences('header', first.traits, other.traits).map((each) => ({
    ...each,
    entry: shown(entry),
  }));
  return [...contentDifferences(entry, first, other), ...headers];
}

// Told once: in what place the first entry stands that both have and that is another one there.
function orderDifferences(first: Members, other: Members): readonly InnerDifference[] {
  const here = [...first.keys()].filter((path) => other.has(path));
  const there = [...other.keys()].filter((path) => first.has(path));
  const at = here.findIndex((path, index) => there[index] !== path);
  return at === -1
    ? []
    : [differing('order', here[at], there[at], { key: `entry ${at + 1} of those in both` })];
}

function entryDifferences(first: Members, other: Members): readonly InnerDifference[] {
  return [...new Set([...first.keys(), ...other.keys()])].flatMap((entry) => {
    const [one, two] = [first.get(entry), other.get(entry)];
    if (one !== undefined && two !== undefined) return memberDifferences(entry, one, two);
    return [differing('entry', one && describe(one), two && describe(two), { entry })];
  });
}

function unpackedDifferences(first: Listing, other: Listing): readonly InnerDifference[] {
  const isArchive = first.members.length + other.members.length > 0;
  if (isArchive || first.form === 'plain file' || first.unpacked === other.unpacked) return [];
  return [
    differing('content', `sha256 ${first.unpacked}`, `sha256 ${other.unpacked}`, { key: 'unpacked content' }),
  ];
}

/** What is known of two files that were read: every difference that was found, the surroundings of entries first. */
export function listingDifferences(first: Listing, other: Listing): readonly InnerDifference[] {
  if (first.form !== other.form) return [differing('content', first.form, other.form, { key: 'form' })];
  const [here, there] = [byPath(first.members), byPath(other.members)];
  const faults =
    first.fault === undefined && other.fault === undefined
      ? []
      : [differing('unreadable', first.fault, other.fault)];
  return [
    ...fieldDifferences('header', first.traits, other.traits),
    ...merged(entryDifferences(here, there)),
    ...orderDifferences(here, there),
    ...unpackedDifferences(first, other),
    ...faults,
  ];
}
