import type { HttpOutcome, Secret } from '@lockstep/core';
import { z } from 'zod';
import { bodyJson, foreignText, registryWords } from '../registry/foreign-text.ts';
import { indexPrefix } from './sparse-path.ts';

const address = z.string().min(1).max(2048);

// Source: the Cargo book, “Index Format”, index configuration. Keys of other registries' own are left alone.
const configSchema = z.object({
  dl: address,
  api: address.nullish(),
  'auth-required': z.boolean().nullish(),
});

/** What an index says about its registry. */
export interface IndexConfig {
  /** Where crates are downloaded: with markers, or the beginning of an address. */
  readonly dl: string;
  readonly api: string | undefined;
  /** Whether reading needs the token as well. */
  readonly authRequired: boolean;
}

/** What came of reading an index's configuration. */
export type ConfigAnswer =
  | { readonly kind: 'found'; readonly config: IndexConfig }
  | { readonly kind: 'unclear'; readonly why: string };

/** Reads the answer to a request for `config.json`. */
export function readConfig(outcome: HttpOutcome, secret?: Secret): ConfigAnswer {
  if (outcome.kind === 'failure') return { kind: 'unclear', why: foreignText(outcome.why, secret) };
  if (outcome.status !== 200) {
    const words = registryWords(outcome, secret);
    const said = `HTTP ${outcome.status}${words && `: ${words}`}`;
    return { kind: 'unclear', why: `the index answers for its config.json with ${said}` };
  }
  const parsed = configSchema.safeParse(bodyJson(outcome));
  if (!parsed.success) return { kind: 'unclear', why: 'the config.json of the index is none' };
  const { dl, api, 'auth-required': authRequired } = parsed.data;
  return { kind: 'found', config: { dl, api: api ?? undefined, authRequired: authRequired ?? false } };
}

/** A version as its download address names it. */
export interface Downloadable {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

const defaultForm = '/{crate}/{version}/download';

/** Where a crate is downloaded; the address is the registry's and is not checked here. */
export function downloadAddress({ dl }: IndexConfig, { name, version, sha256 }: Downloadable): string {
  const prefix = indexPrefix(name);
  const markers = [
    ['{crate}', name],
    ['{version}', version],
    ['{prefix}', prefix],
    ['{lowerprefix}', prefix.toLowerCase()],
    ['{sha256-checksum}', sha256],
  ] as const;
  const template = markers.some(([marker]) => dl.includes(marker)) ? dl : `${dl}${defaultForm}`;
  return markers.reduce((text, [marker, value]) => text.replaceAll(marker, () => value), template);
}
