import { dependenciesOf } from './dependencies.ts';
import type { CrateManifest } from './manifest.ts';

/**
 * The crates whose names a registry must know before it takes this one.
 *
 * crates.io looks up the name of every dependency that the packed manifest holds, be it for development or for one
 * platform only (“no known crate named …”); it never looks at versions. A crate may depend on itself, since its own
 * name is stored first. Source: `add_dependencies` in crates.io’s publish controller.
 */
export function needsOf(manifest: CrateManifest): readonly string[] {
  const names = new Set(dependenciesOf(manifest).map((each) => each.package));
  names.delete(manifest.package.name);
  return [...names].sort();
}

/** A crate with the names that must be known before it. */
export interface Needing {
  readonly name: string;
  readonly needs: readonly string[];
}

function reachable(from: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const next of edges.get(name) ?? []) if (seen.size < seen.add(next).size) open.push(next);
  return seen;
}

/**
 * The cycles of crates of which none can be published first: each needs the name of another that is new as well.
 *
 * Such cycles go through dev-dependencies with a version. Once all but one name of a cycle exist, the registry takes
 * the crates in any order, so the same cycle is harmless in a later release.
 * @param isNew whether the registry does not know a name yet.
 */
export function impossibleCycles(
  crates: readonly Needing[],
  isNew: (name: string) => boolean,
): readonly (readonly string[])[] {
  const fresh = new Set(crates.map(({ name }) => name).filter(isNew));
  const edges = new Map(
    crates
      .filter(({ name }) => fresh.has(name))
      .map(({ name, needs }) => [name, needs.filter((need) => need !== name && fresh.has(need))] as const),
  );
  const reach = new Map([...fresh].map((name) => [name, reachable(name, edges)]));
  const inCycles = [...fresh].filter((name) => reach.get(name)?.has(name)).sort();
  const cycles = inCycles.map((name) =>
    inCycles.filter((other) => reach.get(name)?.has(other) && reach.get(other)?.has(name)),
  );
  return cycles.filter(([first], index) => first === inCycles[index]);
}
