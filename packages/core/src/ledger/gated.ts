import type { GateRecord } from '../gate/result.ts';
import type { LedgerEntry } from './entry.ts';

/** The last result of a gate, with when and by whom it was found. */
export interface RecordedGate {
  readonly record: GateRecord;
  /** ISO 8601. */
  readonly at: string;
  readonly run: string;
}

/**
 * The last result of each gate for a commit, by the gate's id.
 *
 * A result that was found for another seal of the same commit counts for nothing: an approval names what it approves.
 */
export function gatesOf(
  chain: readonly LedgerEntry[],
  commit: string,
  seal: string,
): ReadonlyMap<string, RecordedGate> {
  const results = new Map<string, RecordedGate>();
  for (const { body } of chain) {
    if (body.kind !== 'gated' || body.commit !== commit) continue;
    if (body.seal !== undefined && body.seal !== seal) continue;
    for (const record of body.gates) results.set(record.id, { record, at: body.at, run: body.run });
  }
  return results;
}
