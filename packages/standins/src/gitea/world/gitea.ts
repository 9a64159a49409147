import type { GiteaAttachmentSettings, GiteaStandInOptions, GiteaToken } from '../options.ts';
import type { StoredNpmPackage } from './npm-package.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import type { StoredRepository } from './repository.ts';
import type { StoredTeam } from './team.ts';
import type { StoredUser } from './user.ts';

/** Everything the server knows. */
export interface Gitea {
  readonly users: readonly StoredUser[];
  readonly tokens: readonly GiteaToken[];
  readonly teams: readonly StoredTeam[];
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, StoredRepository>;
  /** By owner and name, in lower case: `ada/@ada/tool`. */
  readonly packages: Map<string, StoredNpmPackage>;
  /** Each package as of before its last change. */
  readonly packagesBefore: Map<string, StoredNpmPackage>;
  readonly numbers: Numbers;
  attachments: GiteaAttachmentSettings;
  redirectUploads: string | undefined;
  readonly duplicateVersionStatus: 400 | 409;
  readonly searchLag: number;
  readonly mergeLag: number;
  /** The folder that holds the bare repositories. */
  readonly gitRoot: string;
  /** `/gitea`, or nothing. */
  readonly prefix: string;
  /** The present, without its milliseconds. */
  readonly now: () => Date;
  /** The server's address, with a slash at the end. */
  readonly url: () => string;
  /** The address of the store that files are handed out from, where that is another. */
  readonly storeUrl: () => string | undefined;
}

/** Gitea's configuration cheat sheet, [attachment] and [repository.release]; the types are the recorded server's. */
const usualAttachments: GiteaAttachmentSettings = {
  enabled: true,
  allowedTypes:
    '.avif,.cpuprofile,.csv,.dmp,.docx,.fodg,.fodp,.fods,.fodt,.gif,.gz,.jpeg,.jpg,.json,.jsonc,.log,.md,.mov,.mp4,' +
    '.odf,.odg,.odp,.ods,.odt,.patch,.pdf,.png,.pptx,.svg,.tgz,.txt,.webm,.webp,.xls,.xlsx,.zip',
  maxSize: 100,
  maxFiles: 5,
  releaseTypes: '',
  releaseMaxSize: 2048,
};

function usersOf({ users = [] }: GiteaStandInOptions, numbers: Numbers): readonly StoredUser[] {
  return users.map(({ login, email, isAdmin }) => ({
    id: numbers.next('user'),
    login,
    email: email ?? `${login}@noreply.example.org`,
    isAdmin: isAdmin ?? false,
  }));
}

/** A server that holds nothing but its accounts. */
export function createGitea(
  options: GiteaStandInOptions,
  places: Pick<Gitea, 'gitRoot' | 'prefix' | 'url' | 'storeUrl'>,
): Gitea {
  const numbers = createNumbers();
  const present = options.now ?? Date.now;
  return {
    ...places,
    users: usersOf(options, numbers),
    tokens: options.tokens ?? [],
    teams: (options.teams ?? []).map((team) => ({ ...team, id: numbers.next('team') })),
    repositories: new Map(),
    packages: new Map(),
    packagesBefore: new Map(),
    numbers,
    attachments: { ...usualAttachments, ...options.attachments },
    redirectUploads: options.redirectUploads,
    duplicateVersionStatus: options.duplicateVersionStatus ?? 409,
    searchLag: options.searchLag ?? 1,
    mergeLag: options.mergeLag ?? 1,
    now: () => new Date(Math.floor(present() / 1000) * 1000),
  };
}

/** An instant as the API writes it. */
export function instant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
