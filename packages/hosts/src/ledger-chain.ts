import { chainEntry, type EntryBody, fail, type LedgerEntry } from '@lockstep/core';

export interface LedgerOptions {
  /** Appends although another run holds the release: somebody decided to take it over by force. */
  readonly ignoresLease?: boolean;
}

/** Links new entries to a chain, all as of one instant (ISO 8601). */
export function linkEntries(
  bodies: readonly EntryBody[],
  run: string,
  at: string,
  tip: LedgerEntry | undefined,
): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const body of bodies) entries.push(chainEntry(body, at, run, entries.at(-1) ?? tip));
  return entries;
}

/** Whether a chain holds an entry, and so everything before it as well. */
export function holds(chain: readonly LedgerEntry[], entry: LedgerEntry | undefined): boolean {
  return entry === undefined || chain[entry.sequence - 1]?.hash === entry.hash;
}

/**
 * Refuses a chain that does not go on from one that this process saw before.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
export function assertContinues(
  chain: readonly LedgerEntry[],
  seen: readonly LedgerEntry[],
  location: string,
): void {
  const last = seen.at(-1);
  if (holds(chain, last)) return;
  const change = seen.slice(0, chain.length).every((entry) => holds(chain, entry)) ? 'rewound' : 'rewritten';
  throw fail(
    'LEDGER_TAMPERED',
    `${location} was ${change} while this run was at work: it had ${seen.length} entries, and entry ${seen.length} is not there any more`,
  );
}

/** Does one piece of work after the other: a slow look must not bring back what an append has replaced meanwhile. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
