import type { Outcome } from '@lockstep/core';
import type { Options } from '../options.ts';
import { runCommandByName } from '../run.ts';
import type { World } from '../world.ts';
import { placeResults } from './needed-results.ts';

/**
 * Records what earlier jobs found, before a step goes on from there.
 * @param needs the context `needs`, as JSON.
 * @returns why it could not be recorded; undefined where it was, and where there is nothing to record.
 * @throws LockstepError `RESULT_INVALID`.
 */
export async function recordNeeded(
  needs: string | undefined,
  options: Options,
  world: World,
): Promise<Outcome | undefined> {
  const placed = await placeResults(needs, options.dir, world);
  if (placed === 0) return undefined;
  const outcome = await runCommandByName('record', options, world);
  return outcome.exit === 0 ? undefined : outcome;
}
