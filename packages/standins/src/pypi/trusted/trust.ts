import { type KeySet, keySetOf } from '../../oidc/key-set.ts';
import {
  checkPublishers,
  type TrustedPublisher,
  type TrustedPublishing,
} from '../../oidc/trusted-publisher.ts';

export interface PypiTrustedPublishing extends TrustedPublishing {
  /** Default true; the people who run the registry can turn it off for an issuer. */
  readonly enabled?: boolean;
}

/** A token that was given to a trusted publisher. */
export interface MintedToken {
  readonly kind: 'minted';
  readonly token: string;
  /** Which publisher: all entries of one workflow and environment are one. */
  readonly publisher: string;
  /** Normalized names of the projects that it had then. */
  readonly projects: readonly string[];
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** What the registry knows of trusted publishing, and what it has given away. */
export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  readonly enabled: boolean;
  readonly keys: KeySet;
  readonly usedIds: Set<string>;
  readonly minted: Map<string, MintedToken>;
  publishers: readonly TrustedPublisher[];
}

/** Trusted publishing that nobody has used yet. */
export function trustOf(options: PypiTrustedPublishing): Trust {
  const { issuer, audience = 'pypi', enabled = true } = options;
  const publishers = checkPublishers(options.publishers);
  return {
    issuer,
    audience,
    enabled,
    publishers,
    keys: keySetOf(issuer),
    usedIds: new Set(),
    minted: new Map(),
  };
}
