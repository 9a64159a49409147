import { type EntryBody, type Ledger, LockstepError, type Problem } from '@lockstep/core';

/** Appends to the ledger; its refusal becomes problems, so that a report of what was sent is not lost with it. */
export async function record(ledger: Ledger, bodies: readonly EntryBody[]): Promise<readonly Problem[]> {
  if (bodies.length === 0) return [];
  try {
    await ledger.append(bodies);
    return [];
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return error.problems;
  }
}
