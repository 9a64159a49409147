import type { Severity } from '../../outcome.ts';

/** What a maintainer needs to know about one kind of error, whichever place throws it. */
export interface CatalogueEntry {
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  /** Whether running the same command again, with nothing changed, can help. */
  readonly rerun: boolean;
  /** How a command that ends with this error exits. */
  readonly severity: Severity;
}

/** Entries by code. */
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;
