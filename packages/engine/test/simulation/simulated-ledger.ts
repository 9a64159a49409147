import { assertLease, chainEntry, fail, type Ledger, type LedgerEntry } from '@lockstep/core';
import type { Life } from './life.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** The ledger on a disk that outlives every run. */
export function simulateLedger(chain: LedgerEntry[], life: Life, clock: VirtualClock): Ledger {
  const full = () => fail('LEDGER_UNWRITABLE', 'the disk is full');
  return {
    location: 'simulated',
    read: () => life.carryOut('read', async () => [...chain]),
    append: (bodies) =>
      life.carryOut('append', async (mishap) => {
        if (mishap === 'disk full') throw full();
        assertLease(chain, life.run, bodies, clock.since);
        for (const body of bodies) chain.push(chainEntry(body, clock.timestamp(), life.run, chain.at(-1)));
        if (mishap === 'full after writing') throw full();
        return [...chain];
      }),
  };
}
