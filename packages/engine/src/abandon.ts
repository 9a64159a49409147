import { type EntryBody, fail, foreignText, historyOf, type Ledger } from '@lockstep/core';

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
    throw fail(
      'RELEASE_ABANDONED',
      `${foreignText(abandoned.operator)} gave it up already: ${foreignText(abandoned.reason)}`,
    );
  if (completed && !takesBack)
    throw fail('USAGE', 'the release is complete; there is nothing to give up', {
      remedy: 'Say --undo as well, to take back what can be taken back.',
    });
  const entry: EntryBody = { kind: 'abandoned', operator, reason };
  await ledger.append([entry]);
}
