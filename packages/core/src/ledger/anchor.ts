import { fail } from '../errors/lockstep-error.ts';
import type { LedgerEntry } from './entry.ts';

const anchorForm = /^([1-9][0-9]{0,8}):([0-9a-f]{64})$/;

/** An entry by its place and hash: whoever knows it can tell later whether the ledger was rewritten. */
export function anchorOf({ sequence, hash }: LedgerEntry): string {
  return `${sequence}:${hash}`;
}

/** Whether a text names an entry as `anchorOf` does. */
export function isAnchor(text: string): boolean {
  return anchorForm.test(text);
}

/**
 * Refuses a chain that lacks an entry which was there once: it was rewound, rewritten, or forked before that entry.
 * @param source where the anchor was kept, for people.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
export function assertAnchored(chain: readonly LedgerEntry[], anchor: string, source: string): void {
  const [, sequence = '', hash = ''] = anchorForm.exec(anchor) ?? [];
  if (chain[Number(sequence) - 1]?.hash === hash) return;
  const now = chain.length === 0 ? 'the ledger is empty' : `the ledger has ${chain.length} entries`;
  throw fail('LEDGER_TAMPERED', `${source} names entry ${anchor.slice(0, 24)}…, and ${now} without it`);
}
