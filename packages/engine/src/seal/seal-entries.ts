import { type EntryBody, type LedgerEntry, type Seal, sealDigest } from '@lockstep/core';

/**
 * What a ledger lacks of a seal: its entry, or nothing. From the ledger alone anyone can tell where a release stands, if
 * it holds the seal.
 */
export function sealEntries(document: Seal, chain: readonly LedgerEntry[]): readonly EntryBody[] {
  const seal = sealDigest(document);
  const isKnown = chain.some(({ body }) => body.kind === 'sealed' && body.seal === seal);
  return isKnown ? [] : [{ kind: 'sealed', seal, document }];
}
