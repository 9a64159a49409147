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
   * The last entry that is known, as `anchorOf` writes it, where others can read this ledger: kept elsewhere, it shows
   * later whether the ledger was rewritten. Undefined for a ledger of one machine, and before the first look.
   */
  anchor?(): string | undefined;
  /**
   * Appends entries after the present tip; they are durable when this returns.
   * @throws LockstepError `LEDGER_HELD` when another run holds the release, or opened it after this one did,
   * `RELEASE_ABANDONED` when it was given up since then, `LEDGER_UNWRITABLE` when nothing could be written.
   */
  append(bodies: readonly EntryBody[]): Promise<readonly LedgerEntry[]>;
}
