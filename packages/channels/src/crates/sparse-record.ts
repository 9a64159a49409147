import type { HttpOutcome, Secret } from '@lockstep/core';
import { z } from 'zod';
import { foreignText, registryWords } from '../registry/foreign-text.ts';

// Dependencies, features and what newer versions of the format (`v`) add do not matter for where a version stands.
const recordSchema = z.object({
  name: z.string(),
  vers: z.string().max(256),
  cksum: z.string().regex(/^[0-9a-f]{64}$/i),
  yanked: z.boolean().nullish(),
});

/** One version as an index lists it. */
export interface SparseRecord {
  readonly name: string;
  readonly version: string;
  /** Of the `.crate` file, in lower-case hex. */
  readonly sha256: string;
  readonly yanked: boolean;
}

/** A crate's file in an index. */
export interface IndexFile {
  readonly records: readonly SparseRecord[];
  /** Lines that are no such records; cargo skips them as well. */
  readonly unread: readonly string[];
}

/** What an index answers about a crate. */
export type IndexAnswer =
  | { readonly kind: 'found'; readonly file: IndexFile }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly why: string };

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function recordOf(line: string): SparseRecord | undefined {
  const parsed = recordSchema.safeParse(jsonOf(line));
  if (!parsed.success) return undefined;
  const { name, vers, cksum, yanked } = parsed.data;
  return { name, version: vers, sha256: cksum.toLowerCase(), yanked: yanked ?? false };
}

function textOf(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function parse(body: Uint8Array, name: string): IndexAnswer {
  const lines = (textOf(body) ?? '').split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, record: recordOf(line) }));
  const records = read.flatMap(({ record }) => record ?? []);
  // A crate that an index knows has a version; without one, an object may be anything, such as an error.
  if (records.length === 0) return { kind: 'unclear', why: 'its answer is no index file' };
  if (records.some((record) => record.name.toLowerCase() !== name.toLowerCase()))
    return { kind: 'unclear', why: 'it answers with the index file of another crate' };
  const unread = read.filter(({ record }) => record === undefined).map(({ line }) => line);
  return { kind: 'found', file: { records, unread } };
}

/**
 * Reads the answer to a request for a crate's index file; nothing in it is believed before it is checked.
 *
 * 404, 410 and 451 say that there is no such crate: the Cargo book, “Index Format”, nonexistent crates.
 */
export function readIndexFile(outcome: HttpOutcome, name: string, secret?: Secret): IndexAnswer {
  if (outcome.kind === 'failure') return { kind: 'unclear', why: foreignText(outcome.why, secret) };
  if ([404, 410, 451].includes(outcome.status)) return { kind: 'none' };
  if (outcome.status === 200) return parse(outcome.body, name);
  const words = registryWords(outcome, secret);
  return { kind: 'unclear', why: `the index answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}
