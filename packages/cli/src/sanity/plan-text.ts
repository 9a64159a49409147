import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, readSanityPlan, type SanityPlan } from '@lockstep/core';

/** No release has that many packages. */
const longestPlan = 4 * 1024 * 1024;

/**
 * Reads a plan that another job made, from a file, or as it is.
 * @throws LockstepError `SANITY_PLAN`.
 */
export async function planFrom(given: string, cwd: string): Promise<SanityPlan> {
  if (given.trimStart().startsWith('{')) return readSanityPlan(given);
  const text = await readFile(resolve(cwd, given), 'utf8').catch((cause: unknown) => {
    throw fail('SANITY_PLAN', `the plan ${given} cannot be read`, { cause });
  });
  if (text.length > longestPlan) throw fail('SANITY_PLAN', `the plan ${given} is too long`);
  return readSanityPlan(text);
}
