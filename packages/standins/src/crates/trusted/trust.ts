import { type KeySet, keySetOf } from '../../oidc/key-set.ts';
import {
  checkPublishers,
  type TrustedPublisher,
  type TrustedPublishing,
} from '../../oidc/trusted-publisher.ts';

export interface CratesTrustedPublishing extends TrustedPublishing {
  /** Crates whose owners have turned every other token off. Default: none. */
  readonly only?: readonly string[];
}

/** A token that was given to trusted publishers. */
export interface AccessToken {
  readonly token: string;
  /** Canonical names of its crates. */
  readonly crates: readonly string[];
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** What the registry knows of trusted publishing, and what it has given away. */
export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  readonly only: readonly string[];
  readonly keys: KeySet;
  readonly usedIds: Set<string>;
  readonly minted: Map<string, AccessToken>;
  publishers: readonly TrustedPublisher[];
}

/** Trusted publishing that nobody has used yet. */
export function trustOf(options: CratesTrustedPublishing): Trust {
  const { issuer, audience = 'crates.io', only = [] } = options;
  const publishers = checkPublishers(options.publishers);
  return {
    issuer,
    audience,
    only,
    publishers,
    keys: keySetOf(issuer),
    usedIds: new Set(),
    minted: new Map(),
  };
}
