import { fail } from '../errors/lockstep-error.ts';
import { compactJson } from '../seal/canonical-json.ts';
import { entrySchema, genesis, isIntact, type LedgerEntry } from './entry.ts';

/** An entry as its line in a journal file. */
export function writeLine(entry: LedgerEntry): string {
  return `${compactJson(entry)}\n`;
}

function parseLine(line: string): LedgerEntry | undefined {
  try {
    return entrySchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function tampered(message: string, line: number): never {
  throw fail('LEDGER_TAMPERED', message, { where: { line } });
}

/**
 * Reads a journal: one entry a line, in the order in which they were written.
 *
 * The first entry that follows the tip wins; a later one that names the same predecessor lost a race and counts
 * for nothing, which makes a plain append the compare-and-swap. A line that is cut off was never acted on,
 * because deeds wait until their intent is on the disk whole.
 * @throws LockstepError `LEDGER_TAMPERED` when an entry was altered or follows none that is there.
 */
export function readJournal(text: string): readonly LedgerEntry[] {
  const chain: LedgerEntry[] = [];
  const known = new Set<string>([genesis]);
  for (const [index, line] of text.split('\n').entries()) {
    const entry = line === '' ? undefined : parseLine(line);
    if (entry === undefined) continue;
    if (!isIntact(entry)) tampered(`entry ${entry.sequence} does not hash to what it claims`, index + 1);
    if (!known.has(entry.previous))
      tampered(`entry ${entry.sequence} follows one that is not there`, index + 1);
    known.add(entry.hash);
    if (entry.previous !== (chain.at(-1)?.hash ?? genesis)) continue;
    if (entry.sequence !== chain.length + 1)
      tampered(`entry ${chain.length + 1} calls itself entry ${entry.sequence}`, index + 1);
    chain.push(entry);
  }
  return chain;
}
