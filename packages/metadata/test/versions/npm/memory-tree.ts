import type { VersionPlace } from '@lockstep/core';
import { parse } from 'yaml';
import { createTree, type Tree } from '../../../src/tree.ts';

/** Files by path: a text, or what a JSON file holds. */
export type Files = Readonly<Record<string, string | object>>;

/** Files as texts; JSON as npm writes it. */
export function textsOf(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [
      file,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A tree in memory. */
export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  return createTree(Object.keys(files), {
    readText: async (file) => files[file],
    parse: parsed,
    locate: () => undefined,
  });
}

/** A place in a line: `own package.json version 1.2.3 (private)`. */
export function told({ role, where, found, exemption }: VersionPlace): string {
  const apart = exemption === undefined ? '' : ` (${exemption.kind})`;
  return `${role} ${where.file} ${where.key} ${found}${apart}`;
}

/** The files with places written for a version, all of them or those that are picked. */
export function rewritten(
  files: Readonly<Record<string, string>>,
  places: readonly VersionPlace[],
  version: string,
): Readonly<Record<string, string>> {
  const changed = { ...files };
  for (const { where, range, expected } of places.toSorted((a, b) => b.range.start - a.range.start)) {
    const text = changed[where.file] ?? '';
    changed[where.file] = text.slice(0, range.start) + expected(version) + text.slice(range.end);
  }
  return changed;
}

/** What stands around the places of a file. */
export function around(text: string, places: readonly VersionPlace[], file: string): readonly string[] {
  const ranges = places.filter(({ where }) => where.file === file).map(({ range }) => range);
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const starts = [0, ...sorted.map(({ end }) => end)];
  const ends = [...sorted.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
}
