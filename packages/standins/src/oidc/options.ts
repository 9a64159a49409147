import type { ServerOptions } from '../server.ts';

export interface OidcStandInOptions extends ServerOptions {
  /** Where the repositories are, which the default audience names. Default GitHub's address. */
  readonly server?: string;
}

/** Variables of a job's environment. */
export type JobEnvironment = Readonly<Record<string, string>>;
