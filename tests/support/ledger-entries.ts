import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LedgerEntry, readJournal } from '@lockstep/core';
import type { Checkout } from './checkout.ts';

/** The entries of a checkout's only ledger, which is in its home; none before the first is written. */
export async function ledgerEntries({ home }: Checkout): Promise<readonly LedgerEntry[]> {
  const state = join(home, '.local', 'state', 'lockstep');
  const files = await readdir(state, { recursive: true }).catch(() => []);
  const [journal] = files.filter((file) => file.endsWith('.jsonl'));
  return journal === undefined ? [] : readJournal(await readFile(join(state, journal), 'utf8'));
}

/** The kinds of a checkout's entries, in their order. */
export async function ledgerKinds(checkout: Checkout): Promise<readonly string[]> {
  return (await ledgerEntries(checkout)).map(({ body }) => body.kind);
}
