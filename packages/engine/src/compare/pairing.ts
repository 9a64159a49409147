import { posix } from 'node:path';
import type { StatedFile } from './statement.ts';

/** A file of the first side and what stands for it on the other; one of them may be missing. */
export type Pair =
  | { readonly first: StatedFile; readonly other: StatedFile | undefined }
  | { readonly first: undefined; readonly other: StatedFile };

type Index = ReadonlyMap<string, StatedFile>;

// A base name that two files of a side have says nothing about which of them is meant.
function byBaseName(files: readonly StatedFile[]): Index {
  const groups = Map.groupBy(files, ({ file }) => posix.basename(file));
  return new Map(
    [...groups].flatMap(([name, [only, ...more]]) => (only && !more.length ? [[name, only]] : [])),
  );
}

/**
 * Pairs the files of two sides: by path, and what is left by base name, because a release’s assets have no folders.
 */
export function pairFiles(first: readonly StatedFile[], other: readonly StatedFile[]): readonly Pair[] {
  const byPath: Index = new Map(other.map((each) => [each.file, each]));
  const known = new Set(first.map(({ file }) => file));
  const unpaired = byBaseName(first.filter(({ file }) => !byPath.has(file)));
  const left = byBaseName(other.filter(({ file }) => !known.has(file)));
  const partner = (each: StatedFile) => {
    const name = posix.basename(each.file);
    return byPath.get(each.file) ?? (unpaired.get(name) === each ? left.get(name) : undefined);
  };
  const pairs = first.map((each) => ({ first: each, other: partner(each) }));
  const taken = new Set(pairs.map((pair) => pair.other));
  return [
    ...pairs,
    ...other.filter((each) => !taken.has(each)).map((each) => ({ first: undefined, other: each })),
  ];
}
