import { type EntryBody, historyOf, type Ledger, problem, throwAll } from '@lockstep/core';

/**
 * Gives a release up for good: the ledger's last word, after which publish refuses.
 * @throws LockstepError `RELEASE_ABANDONED` when that was said before, `USAGE` for a release that is complete.
 */
export async function abandon(ledger: Ledger, operator: string, reason: string): Promise<void> {
  const { abandoned, completed } = historyOf(await ledger.read());
  if (abandoned !== undefined)
    throwAll([problem('RELEASE_ABANDONED', `${abandoned.operator} gave it up already: ${abandoned.reason}`)]);
  if (completed) throwAll([problem('USAGE', 'the release is complete; there is nothing to give up')]);
  const entry: EntryBody = { kind: 'abandoned', operator, reason };
  await ledger.append([entry]);
}
