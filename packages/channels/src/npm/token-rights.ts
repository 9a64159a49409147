import { createHash } from 'node:crypto';
import { type HttpOutcome, isRecord, reveal } from '@lockstep/core';
import { bodyJson } from '../registry/foreign-text.ts';
import type { Manifest } from './manifest/manifest.ts';
import { type Connection, readJson } from './registry.ts';

/** What a registry tells of a token: it reads only, it writes wherever its user may, or not known. */
export type TokenRights = 'reads' | 'writes' | 'untold';

// A token may be bound to some packages or scopes, and lists of tokens do not always say to which.
const binding = /packages|scopes|orgs|permission/;

function rightsIn(record: Manifest): TokenRights {
  if (record.readonly === true) return 'reads';
  const isBound = Object.keys(record).some((key) => binding.test(key));
  return record.readonly === false && !isBound ? 'writes' : 'untold';
}

function recordsIn(outcome: HttpOutcome): readonly Manifest[] {
  const json = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
  const objects = isRecord(json) ? json.objects : undefined;
  return Array.isArray(objects) ? objects.filter(isRecord) : [];
}

/**
 * Looks the token up in the list of its user's tokens, where it stands under its own sha512.
 *
 * Source: the npm documentation, `npm token list`, and npm-profile, `listTokens`.
 */
export async function tokenRights(connection: Connection): Promise<TokenRights> {
  const { secret } = connection.context;
  if (secret === undefined) return 'untold';
  const key = createHash('sha512').update(reveal(secret)).digest('hex');
  const record = recordsIn(await readJson(connection, '-/npm/v1/tokens')).find((each) => each.key === key);
  return record === undefined ? 'untold' : rightsIn(record);
}
