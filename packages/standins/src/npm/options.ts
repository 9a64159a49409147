import type { Upstream } from '@lockstep/core';
import type { ServerOptions } from '../server.ts';
import type { NpmTrustedPublishing } from './trusted/trust.ts';

/** A credential that the registry knows. */
export interface NpmToken {
  readonly token: string;
  /** The account it belongs to. */
  readonly user: string;
  readonly rights: 'publish' | 'read';
  /** Packages it may write, by name or as `@scope/*`; default: all. */
  readonly packages?: readonly string[];
}

export interface NpmStandInOptions extends ServerOptions {
  readonly tokens: readonly NpmToken[];
  /** Default: the registry knows nothing of trusted publishing. */
  readonly trustedPublishing?: NpmTrustedPublishing;
  /** Default false, like the public registry. */
  readonly requireAuthForReads?: boolean;
  readonly upstream?: Upstream;
  /** Names that are never read through: 404 until they are published here. */
  readonly reserved?: readonly string[];
  /** Where the reserved names are already; then nothing is published here. */
  readonly published?: Upstream;
  /** Names that count as taken by their owner long ago: rules for new packages do not concern them. */
  readonly established?: readonly string[];
  /** Reads of a package during which a version stays invisible after it was stored. Default 0. */
  readonly pending?: (name: string, version: string) => number;
  /** Longest body of a request, in bytes. Default 256 MiB. */
  readonly maxBodyBytes?: number;
}
