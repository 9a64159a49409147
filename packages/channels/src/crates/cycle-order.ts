import type { Target } from '@lockstep/core';
import { impossibleCycles } from './needs.ts';

/**
 * The order among crates that wait for one another, by what the registry knows already.
 *
 * A new crate of macros often tests itself with the older crate that uses it. Only one order is possible then: the
 * new name first, since the registry asks of a dependency nothing but its name.
 */
export interface CycleOrder {
  /** Learns which targets wait for one another. */
  plan(targets: readonly Target[]): void;
  /** Learns that the registry knows a target's crate, in whatever version. */
  know(target: Target): void;
  /** The needs of a target without those that a cycle does not have to wait for. */
  needsOf(target: Target): readonly string[];
}

/** Nothing known yet: every need counts. */
export function createCycleOrder(): CycleOrder {
  const cycles = new Map<string, readonly string[]>();
  const known = new Set<string>();
  return {
    plan(targets) {
      const crates = targets.map(({ key, needs }) => ({ name: key, needs }));
      for (const cycle of impossibleCycles(crates, () => true))
        for (const key of cycle) cycles.set(key, cycle);
    },
    know: ({ key }) => void known.add(key),
    needsOf({ key, needs }) {
      const cycle = cycles.get(key) ?? [];
      // Where all names are known any order will do, and the engine finds one.
      if (cycle.every((each) => known.has(each))) return needs;
      return needs.filter((need) => !(cycle.includes(need) && known.has(need)));
    },
  };
}
