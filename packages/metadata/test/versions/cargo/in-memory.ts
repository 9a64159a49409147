import { expect } from '@jest/globals';
import type { VersionPlace } from '@lockstep/core';
import { createTree, type Tree } from '../../../src/tree.ts';
import type { VersionFinder } from '../../../src/versions/finder.ts';
import { rewrite } from '../../../src/versions/rewrite.ts';

export type Files = Readonly<Record<string, string>>;

/** A tree of texts. */
export function treeOf(files: Files): Tree {
  return createTree(Object.keys(files), {
    readText: async (file) => files[file],
    parse: () => undefined,
    locate: () => undefined,
  });
}

/** A place in a line: `Cargo.toml:3 own demo 1.2.3`, with its exemption where it has one. */
export function lineOf({ where, role, package: name, found, exemption }: VersionPlace): string {
  const parts = [`${where.file}:${where.line}`, role, name, found, exemption?.kind];
  return parts.filter((part) => part !== undefined).join(' ');
}

export async function linesOf(finder: VersionFinder, files: Files): Promise<readonly string[]> {
  const { places, problems } = await finder.find(treeOf(files));
  expect(problems).toEqual([]);
  return places.map(lineOf);
}

/** Replaces what stands at the places of a text by itself, marked: what is left is what nobody may touch. */
function withoutPlaces(text: string, places: readonly VersionPlace[]): string {
  const ordered = [...places].sort((one, other) => other.range.start - one.range.start);
  return ordered.reduce(
    (rest, { range }) => `${rest.slice(0, range.start)}\u0000${rest.slice(range.end)}`,
    text,
  );
}

const mustFollow = (places: readonly VersionPlace[]) =>
  places.filter(({ exemption }) => exemption === undefined);

/** What holds for any repository: places are exact, and rewritten ones fit, while nothing else changes. */
export async function expectLaws(finder: VersionFinder, files: Files, version: string): Promise<void> {
  const { places } = await finder.find(treeOf(files));
  for (const { where, range, found } of places) {
    const text = files[where.file] ?? '';
    const before = text.slice(0, range.start).split('\n');
    expect(text.slice(range.start, range.end)).toBe(found);
    expect([where.line, where.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
  }
  const rewritten = await rewrite(treeOf(files), mustFollow(places), version);
  const next = { ...files, ...Object.fromEntries(rewritten.map(({ file, text }) => [file, text])) };
  const again = (await finder.find(treeOf(next))).places;
  expect(mustFollow(again).filter((place) => !place.fits(version))).toEqual([]);
  expect(mustFollow(again).map(lineOf).length).toBe(mustFollow(places).length);
  for (const file of Object.keys(files)) {
    const at = (all: readonly VersionPlace[]) => mustFollow(all).filter(({ where }) => where.file === file);
    expect(withoutPlaces(next[file] ?? '', at(again))).toBe(withoutPlaces(files[file] ?? '', at(places)));
  }
}
