import { type HttpOutcome, isRecord } from '@lockstep/core';
import { bodyJson, foreignText } from '../registry/foreign-text.ts';
import { freshly } from '../registry/freshness.ts';
import { escapedName } from './package-name.ts';
import { type Packument, readPackument } from './packument.ts';
import { type Connection, credentialFor } from './registry.ts';

/** A change that goes to an address of the registry, once. */
export interface Change {
  readonly method: 'PUT' | 'DELETE';
  /** Below the registry’s address, or an address of its own origin. */
  readonly url: string;
  readonly document?: unknown;
  /** As npm itself calls what it does. */
  readonly command: string;
}

/** Sends a change, once. */
export function sendChange(
  connection: Connection,
  { method, url, document, command }: Change,
): Promise<HttpOutcome> {
  const credential = credentialFor(connection);
  const body = document === undefined ? undefined : new TextEncoder().encode(JSON.stringify(document));
  return connection.context.http({
    method,
    url: new URL(url, connection.registry).href,
    headers: {
      accept: 'application/json',
      'npm-command': command,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body }),
    ...(credential && { credential }),
  });
}

/** A package’s document as it is edited and sent back: everything in it, and what of it was understood. */
export interface EditableDocument {
  readonly packument: Packument;
  readonly raw: Readonly<Record<string, unknown>>;
  /** CouchDB’s revision, which the change has to name; empty where the registry has none. */
  readonly revision: string;
}

/** What became of reading a document for a change. */
export type Editable =
  | { readonly kind: 'found'; readonly document: EditableDocument }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly why: string };

/**
 * Reads a package’s document to change it. `write=true` has the public registry answer from its database, and not from
 * what it keeps for readers.
 *
 * Source: npm/cli, lib/commands/deprecate.js and libnpmpublish, lib/unpublish.js.
 */
export async function readForChange(connection: Connection, name: string): Promise<Editable> {
  const credential = credentialFor(connection);
  const outcome = await connection.context.http({
    method: 'GET',
    url: `${connection.registry}${escapedName(name)}?write=true`,
    headers: { accept: 'application/json', ...freshly },
    ...(credential && { credential }),
  });
  const answer = readPackument(outcome, name, connection.context.secret);
  if (answer.kind !== 'found') return answer;
  const raw = outcome.kind === 'answer' ? bodyJson(outcome) : undefined;
  if (!isRecord(raw)) return { kind: 'unclear', why: foreignText('its answer is no package document') };
  const revision = typeof raw._rev === 'string' ? raw._rev : '';
  return { kind: 'found', document: { packument: answer.packument, raw, revision } };
}
