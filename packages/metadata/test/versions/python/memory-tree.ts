import type { VersionPlace } from '@lockstep/core';
import { createTree, type Tree } from '../../../src/tree.ts';
import { pythonVersions } from '../../../src/versions/python/index.ts';

/** The texts of a repository by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A repository in memory. */
export function treeOf(files: Files): Tree {
  return createTree(Object.keys(files), {
    readText: async (file) => files[file],
    parse: () => undefined,
    locate: () => undefined,
  });
}

/** A place in a line: role, package, `file:line:column`, what stands there, and why it need not follow. */
export function described(place: VersionPlace): string {
  const { role, package: name = '-', where, found, exemption } = place;
  const exempt = exemption === undefined ? '' : ` (${exemption.kind})`;
  return `${role} ${name} ${where.file}:${where.line}:${where.column} ${found}${exempt}`;
}

/** All that is found in a repository, a line each. */
export async function foundIn(files: Files): Promise<readonly string[]> {
  const { places, unresolved, problems } = await pythonVersions.find(treeOf(files));
  return [
    ...places.map(described),
    ...unresolved.map(({ package: name, where, why }) => `unresolved ${name} ${where.file}: ${why}`),
    ...problems.map(({ code, where, message }) => `${code} ${where?.line}: ${message}`),
  ].sort();
}

/** The texts with each place that has no exemption changed to what a version makes of it. */
export function rewritten(files: Files, places: readonly VersionPlace[], version: string): Files {
  const followers = places.filter(({ exemption }) => exemption === undefined);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const own = followers.filter(({ where }) => where.file === file);
      const ordered = own.toSorted((one, other) => other.range.start - one.range.start);
      const changed = ordered.reduce(
        (result, { range, expected }) =>
          result.slice(0, range.start) + expected(version) + result.slice(range.end),
        text,
      );
      return [file, changed];
    }),
  );
}
