import type { ChannelContext, Credential, HttpOutcome, HttpRequest } from '@lockstep/core';
import { companions, endpoints } from '../endpoints.ts';
import { freshly } from '../registry/freshness.ts';
import type { IndexConfigReader } from './index-config-reader.ts';
import type { RegistryPlace } from './registry-place.ts';
import { type CratesSettings, indexAddress } from './settings.ts';

/** A registry of crates as the configuration describes it. */
export interface CratesRegistry {
  /** What crates call it: its sparse index, with Cargo's prefix. */
  readonly name: string;
  /** Its address, with a slash at the end. */
  readonly index: string;
  /** The web API that the configuration, or this project for the public registry, names. */
  readonly api: string | undefined;
  readonly isPublic: boolean;
  /** The only origins that may see the token. */
  readonly origins: readonly string[];
}

/** A registry as one command reaches it: with a credential, if the command may hold one. */
export interface Connection {
  readonly registry: CratesRegistry;
  readonly config: IndexConfigReader;
  readonly context: ChannelContext;
}

/**
 * The registry that a channel's settings mean.
 * @param role the settings of the registry whose part it plays: that one's rules hold, and crates are told about it.
 */
export function registryOf(
  { index, api }: CratesSettings,
  role: Pick<CratesSettings, 'index'>,
): CratesRegistry {
  const isOpen = index === endpoints.crates;
  const address = indexAddress(index);
  const named = api ?? (isOpen ? companions.cratesApi : undefined);
  // The public index asks nobody who they are, so nothing but the web API needs to see the token.
  const places = [...(isOpen ? [] : [address]), ...(named === undefined ? [] : [named])];
  const origins = [...new Set(places.map((place) => new URL(place).origin))];
  const isPublic = role.index === endpoints.crates;
  return { name: role.index, index: address, api: named, isPublic, origins };
}

/** The registry as a publish request's dependencies are told by it. */
export function placeOf({ name, isPublic }: CratesRegistry): RegistryPlace {
  return { index: name, isCratesIo: isPublic, cratesIoIndex: companions.cratesIdentity };
}

/** The credential, which cargo sends without a scheme: the Cargo book, “Web API”. */
export function credentialFor({ registry, context: { secret } }: Connection): Credential | undefined {
  return secret && { secret, scheme: '', origins: registry.origins };
}

/** Sends a request, with the credential where its origin is one of those that may see it. */
export function authorized(connection: Connection, request: HttpRequest): Promise<HttpOutcome> {
  const mayKnow = connection.registry.origins.includes(new URL(request.url).origin);
  const credential = mayKnow ? credentialFor(connection) : undefined;
  return connection.context.http({ ...request, ...(credential && { credential }) });
}

/** Reads a document as it is now, without saying who asks. */
export function readOpenly({ context }: Pick<Connection, 'context'>, url: string): Promise<HttpOutcome> {
  return context.http({ method: 'GET', url, headers: freshly });
}

/** Reads a document as it is now, with the credential. */
export function readAuthorized(connection: Connection, url: string): Promise<HttpOutcome> {
  const headers = { accept: 'application/json', ...freshly };
  return authorized(connection, { method: 'GET', url, headers });
}
