import { problem, type Receipt, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import type { Connection } from './connection.ts';

/** How often a formula is derived anew on a tap that others push to. */
const rounds = 8;
const firstPauseMs = 250;

/** What one round came to: an end, or that the tap has moved meanwhile. */
export type Round = Receipt | 'moved';

/**
 * Repeats a step while the tap moves under it, a few times.
 *
 * Shared taps move often; each round looks anew, so nothing is ever pushed that rests on an old look.
 */
export async function repeated(
  target: Target,
  { context: { clock } }: Connection,
  once: () => Promise<Round>,
): Promise<Receipt> {
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await clock.sleep(firstPauseMs * round);
    const result = await once();
    if (result !== 'moved') return result;
  }
  const message = `${targetName(target)}: the tap moved ${rounds} times while the formula was derived`;
  return { outcome: 'refused', problem: problem('TAP_BUSY', message, atTarget(target)), answer: { message } };
}
