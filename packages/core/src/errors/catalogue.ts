import { access } from './catalogue/access.ts';
import { announce } from './catalogue/announce.ts';
import { builds } from './catalogue/builds.ts';
import { changelog } from './catalogue/changelog.ts';
import { configuration } from './catalogue/configuration.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { evidence } from './catalogue/evidence.ts';
import { gateResults } from './catalogue/gate-results.ts';
import { gates } from './catalogue/gates.ts';
import { handover } from './catalogue/handover.ts';
import { history } from './catalogue/history.ts';
import { hosts } from './catalogue/hosts.ts';
import { incidents } from './catalogue/incidents.ts';
import { metadata } from './catalogue/metadata.ts';
import { rollback } from './catalogue/rollback.ts';
import { sanity } from './catalogue/sanity.ts';
import { sealing } from './catalogue/sealing.ts';
import { sync } from './catalogue/sync.ts';
import { transaction } from './catalogue/transaction.ts';
import { trustedPublishing } from './catalogue/trusted-publishing.ts';
import { workflows } from './catalogue/workflows.ts';

export type { CatalogueEntry } from './catalogue/entry.ts';

/** Every error that Lockstep reports; `lockstep explain` and docs/errors.md are made from it. */
export const catalogue = {
  ...configuration,
  ...metadata,
  ...history,
  ...changelog,
  ...workflows,
  ...gates,
  ...gateResults,
  ...sealing,
  ...builds,
  ...handover,
  ...transaction,
  ...rollback,
  ...access,
  ...trustedPublishing,
  ...hosts,
  ...evidence,
  ...incidents,
  ...announce,
  ...sync,
  ...sanity,
} as const;

export type ErrorCode = keyof typeof catalogue;

/** The entry of one code. */
export function describe(code: ErrorCode): CatalogueEntry {
  return catalogue[code];
}

/** Whether a text is a code of the catalogue. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(catalogue, text);
}
