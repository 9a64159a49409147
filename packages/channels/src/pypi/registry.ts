import type { ChannelContext, Credential } from '@lockstep/core';
import { companions, endpoints } from '../endpoints.ts';

/** The two addresses of a registry. */
export interface Addresses {
  /** Where files are uploaded, as written. */
  readonly upload: string;
  /** The root of its Simple API, with a slash at the end. */
  readonly index: string;
}

/** A registry as one command reaches it: with a credential, if the command may hold one. */
export interface Connection extends Addresses {
  /** Whose password the credential is. */
  readonly user: string;
  readonly context: ChannelContext;
}

/** The credential for the origin that takes uploads; nothing else ever sees it. */
export function credentialFor({ upload, user, context: { secret } }: Connection): Credential | undefined {
  return secret && { secret, scheme: 'Basic', user, origins: [new URL(upload).origin] };
}

const open: readonly string[] = [endpoints.pypi, companions.pypiTrial];

/** The same for reads: private registries ask for it, and an index of another origin never sees it. */
export function readCredentialFor(connection: Connection): Credential | undefined {
  const { upload, index } = connection;
  const isSame = new URL(index).origin === new URL(upload).origin;
  return isSame && !open.includes(upload) ? credentialFor(connection) : undefined;
}

/**
 * Whether the software behind the public registry takes the uploads, so that its rules are known beforehand.
 *
 * Source: Warehouse’s documentation, “Upload API”: its only route is `/legacy/`.
 */
export function isWarehouse({ upload }: Addresses): boolean {
  return new URL(upload).pathname === '/legacy/';
}
