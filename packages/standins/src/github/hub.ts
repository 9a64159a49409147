import type { GithubTeam, GithubToken } from './options.ts';
import type { RateLimiter } from './rate-limit.ts';
import { fullName, type Repository } from './repository.ts';
import type { SignedLinks } from './storage/signed-links.ts';

/** Where a stand-in is, each with a slash at the end; three origins, like GitHub's. */
export interface Addresses {
  /** For browsers and git. */
  readonly server: string;
  /** `<server>api/v3/`, as on GitHub Enterprise Server. */
  readonly api: string;
  readonly uploads: string;
  /** Where files are stored. */
  readonly storage: string;
}

/** Everything that the handlers share. */
export interface Hub {
  /** By `owner/name` in lower case, as GitHub takes them. */
  readonly repositories: ReadonlyMap<string, Repository>;
  /** Names that repositories had before, likewise. */
  readonly formerNames: ReadonlyMap<string, Repository>;
  readonly tokens: readonly GithubToken[];
  readonly teams: readonly GithubTeam[];
  readonly addresses: () => Addresses;
  readonly links: SignedLinks;
  readonly limiter: RateLimiter;
  readonly maxAssetBytes: number;
  readonly now: () => number;
  /** An id that nothing else has. */
  readonly nextId: () => number;
  /** How many of the next uploads break off on the way. */
  cutUploads: number;
  /** Where uploads are sent on to. */
  uploadsMovedTo: string | undefined;
}

/** The repository of a name, however it is spelt. */
export function findRepository(hub: Hub, name: string): Repository | undefined {
  return hub.repositories.get(name.toLowerCase());
}

/** The root of a repository in the API, without a slash at the end. */
export function apiOf(hub: Hub, repository: Repository): string {
  return `${hub.addresses().api}repos/${fullName(repository)}`;
}

/** The page of a repository, without a slash at the end. */
export function pageOf(hub: Hub, repository: Repository): string {
  return `${hub.addresses().server}${fullName(repository)}`;
}
