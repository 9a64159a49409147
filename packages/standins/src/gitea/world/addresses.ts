import type { Gitea } from './gitea.ts';
import { fullName, type StoredRepository } from './repository.ts';

/** Where the API has a repository, without a slash at the end. */
export function apiOf({ url }: Pick<Gitea, 'url'>, repository: StoredRepository): string {
  return `${url()}api/v1/repos/${fullName(repository)}`;
}

/** Where browsers find a repository, without a slash at the end. */
export function pageOf({ url }: Pick<Gitea, 'url'>, repository: StoredRepository): string {
  return `${url()}${fullName(repository)}`;
}
