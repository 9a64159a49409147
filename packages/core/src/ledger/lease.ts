import { fail } from '../errors/lockstep-error.ts';
import type { EntryBody, LedgerEntry } from './entry.ts';

function isOpening(body: EntryBody): boolean {
  return body.kind === 'opened' || body.kind === 'abandoned';
}

/**
 * Refuses to append for a run that another one has taken over.
 *
 * The run that opened a release last holds it. The lease only saves work: two runs at once do no harm.
 * @throws LockstepError `LEDGER_HELD`, naming the holder.
 */
export function assertLease(chain: readonly LedgerEntry[], run: string, bodies: readonly EntryBody[]): void {
  if (bodies.some(isOpening)) return;
  const mine = chain.some((entry) => entry.run === run && isOpening(entry.body));
  const holder = chain.findLast((entry) => isOpening(entry.body));
  if (!mine || holder === undefined || holder.run === run) return;
  const operator = 'operator' in holder.body ? holder.body.operator : 'unknown';
  throw fail('LEDGER_HELD', `run ${holder.run} of ${operator} took the release over at ${holder.at}`);
}
