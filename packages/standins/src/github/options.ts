import type { ServerOptions } from '../server.ts';

/** What of a repository a token may be limited to; the names are those of GitHub's fine-grained permissions. */
export type Area =
  | 'metadata'
  | 'contents'
  | 'issues'
  | 'actions'
  | 'statuses'
  | 'checks'
  | 'pull_requests'
  | 'repository_advisories'
  | 'administration';

export type Level = 'none' | 'read' | 'write';

/** What an account may do in a repository. */
export type Role = 'none' | 'read' | 'write' | 'admin';

/** A credential that the host knows. */
export interface GithubToken {
  readonly token: string;
  /** The login of its account; a job's token belongs to a bot. */
  readonly user: string;
  /**
   * `classic` and `fine-grained` are personal, `job` is what a workflow's job gets: each is refused in other words.
   * Default `classic`.
   */
  readonly kind?: 'classic' | 'fine-grained' | 'job';
  /** What its account may do in the repositories that it reaches. Default `write`. */
  readonly role?: Role;
  /** What it may do itself, where that is not all that its account may; classic tokens have no such limits. */
  readonly permissions?: Readonly<Partial<Record<Area, Level>>>;
  /** `owner/name` of the repositories that it reaches; default: all. */
  readonly repositories?: readonly string[];
  /** Milliseconds since 1970; default: never. */
  readonly expires?: number;
  /** Organisations whose teams it may see; a job's token sees none. Default: none. */
  readonly organisations?: readonly string[];
}

/** A team of an organisation. */
export interface GithubTeam {
  readonly organisation: string;
  /** Its name as addresses have it. */
  readonly slug: string;
  /** Logins. */
  readonly members: readonly string[];
}

/** What is in a commit, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository to begin with. */
export interface GithubRepository {
  /** `owner/name` */
  readonly name: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  /** Default `main`. */
  readonly defaultBranch?: string;
  /** Whether releases are locked when they are published. Default false. */
  readonly locksReleases?: boolean;
  /** Commit ids by full ref name; of a repository without a folder in `GithubStandInOptions.git`, as is `files`. */
  readonly refs?: Readonly<Record<string, string>>;
  /** What commits hold, by commit id. */
  readonly files?: Readonly<Record<string, Files>>;
  /** The parents of commits, by commit id; a commit without an entry has none. */
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  /** Branches that are protected. */
  readonly protectedBranches?: readonly string[];
  /** A name that it had before (`owner/name`): requests there are sent on to it. */
  readonly formerName?: string;
}

/** How many requests each token has; GitHub counts them by the hour. */
export interface RateLimit {
  readonly requests: number;
  /** Milliseconds. Default one hour. */
  readonly windowMs?: number;
  /** GitHub answers with either. Default 403. */
  readonly status?: 403 | 429;
}

export interface GithubStandInOptions extends ServerOptions {
  readonly tokens: readonly GithubToken[];
  readonly repositories: readonly GithubRepository[];
  readonly teams?: readonly GithubTeam[];
  /**
   * A folder of bare git repositories, `<owner>/<name>.git`. Those that are there are also served to git, and releases
   * make their tags in them; every other repository has what its `refs` and `files` say, and no git.
   */
  readonly git?: string;
  /** Default 5000 an hour. */
  readonly rateLimit?: RateLimit;
  /** Files have to be smaller than so many bytes. Default 2 GiB, like GitHub. */
  readonly maxAssetBytes?: number;
  /** How long a link to the storage is good for, in milliseconds. Default five minutes. */
  readonly linkMs?: number;
}
