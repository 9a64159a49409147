import { setTimeout } from 'node:timers/promises';

/** How often a condition is looked at, in milliseconds. */
const tick = 5;

/** Resolves soon after the condition holds; the test's own limit ends a wait in vain. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(tick);
}
