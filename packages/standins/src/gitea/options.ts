import type { ServerOptions } from '../server.ts';

/** An account; organisations are accounts nobody has a token for. */
export interface GiteaUser {
  readonly login: string;
  /** Default: `<login>@noreply.example.org`. */
  readonly email?: string;
  readonly isAdmin?: boolean;
}

/** A team of an organisation; the one called `Owners` owns it. */
export interface GiteaTeam {
  readonly organisation: string;
  readonly name: string;
  /** Logins of accounts that are there. */
  readonly members: readonly string[];
}

/** What a token may do, whatever its user may; writing includes reading. */
export type GiteaScope = `${'read' | 'write'}:${GiteaScopeCategory}`;
export type GiteaScopeCategory = 'user' | 'repository' | 'issue' | 'package' | 'organization';

/** A credential that the server knows. */
export interface GiteaToken {
  readonly token: string;
  /** The account it belongs to; with `job`, it belongs to the server's own account for jobs instead. */
  readonly user: string;
  /** Default: all. */
  readonly scopes?: readonly GiteaScope[];
  /** The repository (`owner/name`) whose job got it: it writes there, and knows no other. */
  readonly job?: string;
}

export type GiteaAccess = 'none' | 'read' | 'write' | 'admin';

/** What the server takes as a file. Sizes are in MiB, types as in `app.ini`: endings and media types, or empty. */
export interface GiteaAttachmentSettings {
  readonly enabled: boolean;
  /** What `GET /settings/attachment` tells, which is about the files of issues. */
  readonly allowedTypes: string;
  readonly maxSize: number;
  readonly maxFiles: number;
  /** What holds for the assets of releases, and which nobody is told. */
  readonly releaseTypes: string;
  readonly releaseMaxSize: number;
}

export interface GiteaStandInOptions extends ServerOptions {
  readonly users?: readonly GiteaUser[];
  readonly tokens?: readonly GiteaToken[];
  readonly teams?: readonly GiteaTeam[];
  /** Where the server lives below its host: `gitea`, for instance. Default: at the root. */
  readonly subPath?: string;
  /** A folder that holds bare repositories as `owner/name.git`; default: a temporary one. */
  readonly gitRoot?: string;
  readonly attachments?: Partial<GiteaAttachmentSettings>;
  /** Where the server sends an upload of an asset instead of taking it. */
  readonly redirectUploads?: string;
  /** Whether files are handed out by a redirect to a store with an address of its own. */
  readonly servesDirectly?: boolean;
  /** What a version that exists is answered with; servers before 1.20 say 400. Default 409. */
  readonly duplicateVersionStatus?: 400 | 409;
  /** Searches that pass before an issue is found by its words. Default 1. */
  readonly searchLag?: number;
  /** Times that a new pull request is too fresh to be merged. Default 1. */
  readonly mergeLag?: number;
  /** Longest body of a request, in bytes. Default 256 MiB. */
  readonly maxBodyBytes?: number;
}
