import { historyOf, type Ledger, type LedgerEntry, type Seal, sealDigest, sealSchema } from '@lockstep/core';

// The digest is computed again: a ledger is a place that others can write to.
function sealsIn(chain: readonly LedgerEntry[]): readonly Seal[] {
  return chain.flatMap(({ body }) => {
    const parsed = body.kind === 'sealed' ? sealSchema.safeParse(body.document) : undefined;
    if (body.kind !== 'sealed' || parsed?.success !== true) return [];
    return sealDigest(parsed.data) === body.seal ? [parsed.data] : [];
  });
}

/** The seal that a ledger holds: the one that was committed to, else the last. */
export async function sealInLedger(ledger: Ledger): Promise<Seal | undefined> {
  const chain = await ledger.read();
  const { committedSeal } = historyOf(chain);
  const seals = sealsIn(chain);
  return seals.find((seal) => sealDigest(seal) === committedSeal) ?? seals.at(-1);
}
