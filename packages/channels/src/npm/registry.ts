import type { ChannelContext, Credential, HttpOutcome, HttpRequest } from '@lockstep/core';
import { freshly } from '../registry/freshness.ts';
import { documentUrl, escapedName } from './package-name.ts';
import { type PackumentAnswer, readPackument } from './packument.ts';

/** A registry as one command reaches it: with a credential, if the command may hold one. */
export interface Connection {
  /** Its address, with a slash at the end. */
  readonly registry: string;
  readonly context: ChannelContext;
}

/** The credential for the registry's own origin; nothing else ever sees it. */
export function credentialFor({ registry, context: { secret } }: Connection): Credential | undefined {
  return secret && { secret, scheme: 'Bearer', origins: [new URL(registry).origin] };
}

function authorized(connection: Connection, request: HttpRequest): Promise<HttpOutcome> {
  const credential = credentialFor(connection);
  return connection.context.http({ ...request, ...(credential && { credential }) });
}

/** Reads a JSON document at an address of the registry's own origin. */
export function readAddress(connection: Connection, url: string): Promise<HttpOutcome> {
  const headers = { accept: 'application/json', ...freshly };
  return authorized(connection, { method: 'GET', url, headers });
}

/** Reads one of the registry's JSON documents, by its path below the registry's address. */
export function readJson(connection: Connection, path: string): Promise<HttpOutcome> {
  return readAddress(connection, `${connection.registry}${path}`);
}

/** Reads a package's whole document: the abbreviated form lacks the times, and with them removed versions. */
export async function fetchPackument(connection: Connection, name: string): Promise<PackumentAnswer> {
  return readPackument(await readJson(connection, escapedName(name)), name, connection.context.secret);
}

/** Sends a publish document, once. */
export function putDocument(connection: Connection, name: string, document: unknown): Promise<HttpOutcome> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'npm-command': 'publish',
  };
  const body = new TextEncoder().encode(JSON.stringify(document));
  return authorized(connection, {
    method: 'PUT',
    url: documentUrl(connection.registry, name),
    headers,
    body,
  });
}
