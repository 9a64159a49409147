import {
  assertLease,
  type Clock,
  chainEntry,
  type EntryBody,
  type Ledger,
  type LedgerEntry,
} from '@lockstep/core';

/** A ledger that lasts as long as the process: the scratch ledger of a rehearsal. */
export function createMemoryLedger(run: string, clock: Clock): Ledger {
  const chain: LedgerEntry[] = [];
  return {
    location: 'memory',
    read: async () => [...chain],
    append: async (bodies: readonly EntryBody[]) => {
      const at = clock.timestamp();
      assertLease(chain, run, bodies, clock.since);
      for (const body of bodies) chain.push(chainEntry(body, at, run, chain.at(-1)));
      return [...chain];
    },
  };
}
