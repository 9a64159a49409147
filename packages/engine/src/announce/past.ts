import { isSameRun, type LedgerEntry } from '@lockstep/core';

/** What the ledger knows of one deed. */
export type DeedPast =
  | { readonly state: 'new' }
  | { readonly state: 'done' }
  /** It was begun, and nothing says what came of it. */
  | { readonly state: 'begun'; readonly run: string; readonly at: string };

/** Reads what the ledger knows of a deed: an outcome that proves nothing was said makes it new again. */
export function pastOf(chain: readonly LedgerEntry[], deed: string): DeedPast {
  let past: DeedPast = { state: 'new' };
  for (const { body, run, at } of chain) {
    if (body.kind === 'announcing' && body.deed === deed && past.state === 'new')
      past = { state: 'begun', run, at };
    if (body.kind !== 'announced' || body.deed !== deed) continue;
    if (body.outcome === 'stored' || body.outcome === 'present') return { state: 'done' };
    if (body.outcome !== 'unknown') past = { state: 'new' };
  }
  return past;
}

/** Whether a deed was begun by another run than this one, or an attempt at it. */
export function isForeign(past: DeedPast, run: string): boolean {
  return past.state === 'begun' && !isSameRun(past.run, run);
}
