import { type EntryBody, historyOf, type Ledger, problem, throwAll } from '@lockstep/core';

/**
 * Gives a release up for good: the ledger's last word, after which publish refuses.
 * @param takesBack whether what is public is taken back, which makes sense for a complete release as well.
 * @throws LockstepError `RELEASE_ABANDONED` when that was said before, `USAGE` for a release that is complete.
 */
export async function abandon(
  ledger: Ledger,
  operator: string,
  reason: string,
  takesBack = false,
): Promise<void> {
  const { abandoned, completed } = historyOf(await ledger.read());
  if (abandoned !== undefined)
    throwAll([problem('RELEASE_ABANDONED', `${abandoned.operator} gave it up already: ${abandoned.reason}`)]);
  if (completed && !takesBack)
    throwAll([
      problem('USAGE', 'the release is complete; there is nothing to give up', {
        remedy: 'Say --undo as well, to take back what can be taken back.',
      }),
    ]);
  const entry: EntryBody = { kind: 'abandoned', operator, reason };
  await ledger.append([entry]);
}
