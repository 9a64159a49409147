import type { SecretReference } from '../secret.ts';
import type { ListDocument } from './list-schema.ts';

/** Where a repository is. */
export type SyncPlace =
  | { readonly kind: 'clone'; readonly path: string }
  | { readonly kind: 'git'; readonly url: string }
  | {
      readonly kind: 'github' | 'gitea';
      /** The root of the server, with a slash at the end. */
      readonly server: string;
      readonly owner: string;
      readonly name: string;
      /** The address for git. */
      readonly url: string;
    };

/** A repository of the list. */
export interface SyncRepository {
  /** As people know it: its path, address or name. */
  readonly title: string;
  readonly place: SyncPlace;
  readonly branch: string | undefined;
  readonly variables: ReadonlyMap<string, string>;
  readonly exceptions: ListDocument['repositories'][number]['except'];
  readonly isEnabled: boolean;
}

/** A server that a list knows. */
export interface SyncServer {
  readonly url: string;
  readonly token?: SecretReference | undefined;
  readonly api?: string | undefined;
}

/** A list of repositories, checked. */
export interface SyncList {
  readonly source: string;
  readonly files: ListDocument['files'];
  readonly servers: readonly SyncServer[];
  readonly repositories: readonly SyncRepository[];
  readonly commit: ListDocument['commit'];
  readonly pullRequest: ListDocument['pull-request'];
  readonly concurrency: number;
}

/** Whoever the commits on servers are by where the list names nobody. */
export const usualAuthor = { name: 'Lockstep', email: 'lockstep@localhost' } as const;

/** The address of a server that a place is below, with the longest path; undefined where the list has none. */
export function serverOf(url: string, servers: readonly SyncServer[]): SyncServer | undefined {
  return servers
    .filter((server) => new URL(url).href.startsWith(new URL(server.url).href))
    .toSorted((one, other) => other.url.length - one.url.length)[0];
}

/** What is equal for two addresses of one repository: hosts do not tell upper from lower case, nor with or without `.git`. */
export function repositoryKey(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`
    .toLowerCase()
    .replace(/\/{1,100}$/, '')
    .replace(/\.git$/, '');
}
