import { throwAll } from '../errors/lockstep-error.ts';
import { type Problem, problem } from '../errors/problem.ts';
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
 * What is wrong with a chain that lacks an entry which was there once: it was rewound, rewritten, or forked before it.
 * @param source where the anchor was kept, for people.
 */
export function anchorProblems(
  chain: readonly LedgerEntry[],
  anchor: string,
  source: string,
): readonly Problem[] {
  const [, sequence = '', hash = ''] = anchorForm.exec(anchor) ?? [];
  if (chain[Number(sequence) - 1]?.hash === hash) return [];
  const now = chain.length === 0 ? 'the ledger is empty' : `the ledger has ${chain.length} entries`;
  const message = `${source} names entry ${anchor.slice(0, 24)}…, and ${now} without it`;
  return [problem('LEDGER_TAMPERED', message)];
}

/**
 * Refuses a chain that lacks an entry which was there once.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
export function assertAnchored(chain: readonly LedgerEntry[], anchor: string, source: string): void {
  throwAll(anchorProblems(chain, anchor, source));
}

/**
 * What is wrong with a chain that lacks what a job of this very run wrote: one that is only shorter may have been read
 * before the server showed the rest, and may be read again.
 * @param source who named the entry, for people.
 */
export function tipProblems(
  chain: readonly LedgerEntry[],
  anchor: string,
  source: string,
): readonly Problem[] {
  const sequence = Number(anchorForm.exec(anchor)?.[1]);
  if (chain.length >= sequence) return anchorProblems(chain, anchor, source);
  const message = `${source} names entry ${sequence}, and the ledger has ${chain.length} yet`;
  return [problem('LEDGER_BEHIND', message)];
}
