import type { EntryBody, LedgerEntry } from './entry.ts';

/** Who appends: one run of one operator. */
export interface RunIdentity {
  /** Unique for each run and attempt. */
  readonly run: string;
  readonly operator: string;
}

/** The append-only record of one release. */
export interface Ledger {
  /** Where it is, for people. */
  readonly location: string;
  /**
   * The whole chain.
   * @throws LockstepError `LEDGER_TAMPERED`.
   */
  read(): Promise<readonly LedgerEntry[]>;
  /**
   * Appends entries after the present tip; they are durable when this returns.
   * @throws LockstepError `LEDGER_HELD` when another run opened the release after this one did,
   * `LEDGER_UNWRITABLE` when nothing could be written.
   */
  append(bodies: readonly EntryBody[]): Promise<readonly LedgerEntry[]>;
}
