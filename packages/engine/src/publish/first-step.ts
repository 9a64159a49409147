import type { Step } from '@lockstep/core';

function reachOf(step: Step, byTarget: ReadonlyMap<string, Step>): ReadonlySet<string> {
  const reached = new Set([step.target]);
  const open = [...step.needs];
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    const next = byTarget.get(need);
    if (next === undefined || reached.has(need)) continue;
    reached.add(need);
    open.push(...next.needs);
  }
  return reached;
}

/**
 * The step to begin with where all of them wait for each other.
 *
 * Packages may depend on each other in a circle; then any of the circle has to be first, but none that only needs it.
 * The step that reaches the fewest others stands in such a circle.
 */
export function firstOf(waiting: ReadonlySet<Step>): Step | undefined {
  const byTarget = new Map([...waiting].map((step) => [step.target, step]));
  const reaches = [...waiting].map((step) => ({ step, reach: reachOf(step, byTarget).size }));
  return reaches.sort((one, other) => one.reach - other.reach)[0]?.step;
}
