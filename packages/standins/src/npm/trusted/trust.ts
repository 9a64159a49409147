import { type KeySet, keySetOf } from '../../oidc/key-set.ts';
import {
  checkPublishers,
  type TrustedPublisher,
  type TrustedPublishing,
} from '../../oidc/trusted-publisher.ts';

export interface NpmTrustedPublishing extends TrustedPublishing {
  /** Where the repositories are, as `repository.url` of a manifest names them. Default GitHub's address. */
  readonly server?: string;
}

/** A token that was given to a trusted publisher; it acts for the owner of one package. */
export interface MintedToken {
  readonly token: string;
  readonly user: string;
  readonly rights: 'publish';
  readonly packages: readonly [string];
  /** The address of the repository that the job ran for. */
  readonly publisher: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** What the registry knows of trusted publishing, and what it has given away. */
export interface Trust {
  readonly issuer: string;
  /** Default: `npm:` and the name of the registry's host. */
  readonly audience: string | undefined;
  readonly server: string;
  readonly keys: KeySet;
  readonly minted: Map<string, MintedToken>;
  publishers: readonly TrustedPublisher[];
}

/** Trusted publishing that nobody has used yet. */
export function trustOf(options: NpmTrustedPublishing): Trust {
  const { issuer, audience, server = 'https://github.com' } = options;
  const publishers = checkPublishers(options.publishers);
  return { issuer, audience, server, publishers, keys: keySetOf(issuer), minted: new Map() };
}
