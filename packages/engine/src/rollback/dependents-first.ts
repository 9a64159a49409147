import type { Sighting } from '@lockstep/core';

/** Orders targets so that nothing that can be had points at what cannot: whoever depends on another goes first. */
export function dependentsFirst<Each extends Sighting>(all: readonly Each[]): readonly Each[] {
  const byKey = new Map(all.map((each) => [each.target.key, each]));
  const ordered = new Set<Each>();
  const visit = (each: Each, path: ReadonlySet<Each>) => {
    if (ordered.has(each) || path.has(each)) return;
    const around = new Set([...path, each]);
    for (const need of each.target.needs) {
      const needed = byKey.get(need);
      if (needed !== undefined) visit(needed, around);
    }
    ordered.add(each);
  };
  for (const each of all) visit(each, new Set());
  return [...ordered].reverse();
}
