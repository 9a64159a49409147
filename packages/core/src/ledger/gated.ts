import type { GateRecord } from '../gate/result.ts';
import type { LedgerEntry } from './entry.ts';

/** The last result of a gate, with when and by whom it was found. */
export interface RecordedGate {
  readonly record: GateRecord;
  /** ISO 8601. */
  readonly at: string;
  readonly run: string;
}

// A result cannot be younger than the entry that holds it, whatever it says of itself.
function checkedAt({ at, body }: LedgerEntry): string {
  return body.kind === 'gated' && body.at < at ? body.at : at;
}

// They look into the very files that are released; before the seal other files may have lain there.
const aboutFiles = new Set(['artifact', 'licences']);

/**
 * The last result of each gate for a commit, by the gate's id: the one that was checked last, in whatever order results
 * were recorded. An old file that turns up late does not take the place of what was found since.
 *
 * A result that was found for another seal of the same commit counts for nothing: an approval names what it approves.
 * What a gate found in files counts for the seal of these files alone.
 */
export function gatesOf(
  chain: readonly LedgerEntry[],
  commit: string,
  seal: string,
): ReadonlyMap<string, RecordedGate> {
  const results = new Map<string, RecordedGate & { readonly checked: string }>();
  for (const entry of chain) {
    const { body } = entry;
    if (body.kind !== 'gated' || body.commit !== commit) continue;
    if (body.seal !== undefined && body.seal !== seal) continue;
    const checked = checkedAt(entry);
    for (const record of body.gates) {
      if (body.seal === undefined && aboutFiles.has(record.kind)) continue;
      const known = results.get(record.id);
      if (known === undefined || known.checked <= checked)
        results.set(record.id, { record, at: body.at, run: body.run, checked });
    }
  }
  return results;
}
