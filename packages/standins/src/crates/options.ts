import type { Upstream } from '@lockstep/core';
import type { ServerOptions } from '../server.ts';
import type { RateLimits } from './rate-limits.ts';
import type { CratesTrustedPublishing } from './trusted/trust.ts';

/** What a token may do. crates.io has one more, for setting up trusted publishing. */
export type EndpointScope = 'publish-new' | 'publish-update' | 'yank' | 'change-owners';

/** A credential that the registry knows. */
export interface CratesToken {
  /** Starts with `cio`; crates.io refuses every other shape. */
  readonly token: string;
  /** The account it belongs to. */
  readonly user: string;
  /** Default: everything, like a token from before there were scopes. */
  readonly scopes?: readonly EndpointScope[];
  /** Crates it may touch, by name or as `prefix*`; default: all. */
  readonly crates?: readonly string[];
  /** Milliseconds since 1970; default: never. */
  readonly expires?: number;
  /** Whether the account has confirmed its e-mail address. Default true. */
  readonly verifiedEmail?: boolean;
}

export interface CratesStandInOptions extends ServerOptions {
  readonly tokens: readonly CratesToken[];
  /** Default: the registry knows nothing of trusted publishing. */
  readonly trustedPublishing?: CratesTrustedPublishing;
  /** Accounts without a token, which can be invited as owners. */
  readonly accounts?: readonly string[];
  /** Default false, like crates.io; a private registry may show its index to those with a token alone. */
  readonly requireAuthForReads?: boolean;
  /** Reads from the sparse index of another registry, from its root. */
  readonly upstream?: Upstream;
  /** Names that are never read through, in whatever spelling: 404 until they are published here. */
  readonly reserved?: readonly string[];
  /** Where the reserved names are read from when they are published already; then nothing is taken here. */
  readonly published?: Upstream;
  /** Names that count as published by their owner long ago, as the registry spells them. */
  readonly established?: readonly string[];
  /**
   * The index of the private registry that this one takes the place of, as manifests name it, with Cargo's prefix.
   * By default it takes the place of crates.io, which manifests do not name and which has rules of its own.
   */
  readonly index?: string;
  /** How many publications and yanks are taken in a time; default: any number. */
  readonly rateLimits?: Partial<RateLimits>;
  /** Reads of a crate's index entry during which a version stays invisible there. Default 0. */
  readonly pending?: (name: string, version: string) => number;
  /** Longest `.crate` file, in bytes. Default 10 MiB, like crates.io. */
  readonly maxCrateBytes?: number;
}
