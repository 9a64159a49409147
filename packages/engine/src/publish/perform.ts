import { type Channel, LockstepError, type Receipt, type Step, type Target } from '@lockstep/core';
import { withCredential } from '../credentials/with-credential.ts';
import { contextOf, type ReleaseSession } from '../release-session.ts';
import { attempt, type Patience } from './attempt.ts';
import { settleByLooking } from './settle-by-looking.ts';

// An error must not lose the receipts of the others. One with a code comes before the request leaves (a file that is
// not what was sealed); any other is our own, and says nothing about what the server has.
function receiptOf(error: unknown): Receipt {
  if (error instanceof LockstepError) {
    const [problem] = error.problems;
    return { outcome: 'refused', problem, answer: { message: problem.message } };
  }
  const why = `internal error: ${error instanceof Error ? error.message : String(error)}`;
  return { outcome: 'unknown', why, answer: { message: why } };
}

/** Carries out one step; whatever goes wrong, its receipt says what is known of the outcome. */
export async function perform(
  session: ReleaseSession,
  channel: Channel,
  step: Step,
  target: Target,
  patience: Patience,
): Promise<Receipt> {
  const context = contextOf(session, channel);
  const receipt = await attempt(withCredential(session, channel), step, target, context, patience).catch(
    receiptOf,
  );
  return settleByLooking(channel, step, target, receipt, context);
}
