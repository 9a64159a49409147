import type { Upstream } from '@lockstep/core';
import type { ServerOptions } from '../server.ts';
import type { PypiTrustedPublishing } from './trusted/trust.ts';

/** A credential that the registry knows. */
export interface PypiToken {
  readonly token: string;
  /** The account it belongs to. */
  readonly user: string;
  /** The projects it is scoped to; default: every project of the account, and new ones. */
  readonly projects?: readonly string[];
  /** Milliseconds since 1970; default: never. */
  readonly expires?: number;
}

/** What people forbid or lift on the public registry, and where its own state cannot be known. */
export interface PypiRules {
  /** Bytes of one file. Default 100 MiB. */
  readonly maxFileBytes?: number;
  /** Bytes of all files of a project. Default 10 GiB. */
  readonly maxProjectBytes?: number;
  /** New projects of one account in an hour. Default 20. */
  readonly maxNewProjects?: number;
  /** Names that nobody may have. */
  readonly prohibited?: readonly string[];
  /** Every upload is refused. */
  readonly readOnly?: boolean;
}

export interface PypiStandInOptions extends ServerOptions, PypiRules {
  readonly tokens: readonly PypiToken[];
  /** Default: the registry knows nothing of trusted publishing. */
  readonly trustedPublishing?: PypiTrustedPublishing;
  /** The Simple API of a registry behind this one. */
  readonly upstream?: Upstream;
  /** Names that are never read through from `upstream`: 404 until something of them is uploaded here. */
  readonly reserved?: readonly string[];
  /** The registry that holds the reserved names; nothing is accepted for upload then. */
  readonly published?: Upstream;
  /** Names that count as taken by their owner long ago: rules for new projects do not concern them. */
  readonly established?: readonly string[];
  /** Reads of a project's page during which a file stays out of it after it was stored. Default 0. */
  readonly pending?: (project: string, fileName: string) => number;
}
