import { z } from 'zod';
import { fail } from '../errors/lockstep-error.ts';
import type { EntryBody } from '../ledger/entry.ts';
import { entryBodySchema } from '../ledger/entry.ts';
import { canonicalJson } from '../seal/canonical-json.ts';

/** The outcome of a rehearsal, preflight or install check on its way from its job to the ledger. */
export const resultSchema = z.strictObject({ schema: z.literal(1), entry: entryBodySchema });

type ResultEntry = Extract<EntryBody, { kind: 'rehearsed' | 'preflighted' | 'installed' }>;

/** The contents of a result file. */
export function writeResult(entry: ResultEntry): string {
  return canonicalJson({ schema: 1, entry });
}

/**
 * Reads a result file; another job wrote it, so nothing about it is believed but its form and its seal.
 * @throws LockstepError `RESULT_INVALID` when it is no result of this kind for this seal.
 */
export function readResult<Kind extends ResultEntry['kind']>(
  text: string,
  kind: Kind,
  seal: string,
  file: string,
): Extract<ResultEntry, { kind: Kind }> {
  const where = { file };
  const entry = readEntry(text, where);
  if (entry.kind !== kind) throw fail('RESULT_INVALID', `${file} holds no entry “${kind}”`, { where });
  const result = entry as Extract<ResultEntry, { kind: Kind }>;
  if (result.seal !== seal) throw fail('RESULT_INVALID', `${file} belongs to another seal`, { where });
  return result;
}

function readEntry(text: string, where: { readonly file: string }): EntryBody {
  try {
    return resultSchema.parse(JSON.parse(text)).entry;
  } catch (cause) {
    const message = `${where.file} is not a result of this version of Lockstep`;
    throw fail('RESULT_INVALID', message, { where, cause });
  }
}
