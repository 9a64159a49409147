import { fail, type HostKind, type RepositoryAddress } from '@lockstep/core';
import { companions, endpoints } from '../endpoints.ts';
import type { HostReleaseSettings } from './settings.ts';

type Addresses = Pick<HostReleaseSettings, 'server' | 'api' | 'uploads' | 'repository'>;

// GitHub’s documentation: an Enterprise Server has its API below “api/v3”; a tenant of GHE.com, like the public host,
// has it on a host of its own.
function githubApi(server: string): string {
  if (server === companions.githubServer) return endpoints['github-release'];
  const { protocol, host, hostname } = new URL(server);
  return hostname.endsWith('.ghe.com') ? `${protocol}//api.${host}/` : `${server}api/v3/`;
}

function githubUploads(api: string): string {
  if (api === endpoints['github-release']) return companions.githubUploads;
  const { protocol, host } = new URL(api);
  if (/\/api\/v3\/$/.test(api)) return api.replace(/v3\/$/, 'uploads/');
  return host.startsWith('api.') ? `${protocol}//uploads.${host.slice('api.'.length)}/` : api;
}

function apiOf(kind: HostKind, { api, server }: Addresses): string {
  if (api !== undefined) return api;
  if (kind === 'github') return githubApi(server ?? companions.githubServer);
  if (server === undefined) throw missing('server', 'the address of the Gitea or Forgejo server');
  return `${server}api/v1/`;
}

function missing(key: string, what: string): Error {
  return fail('CONFIG_WRONG_TYPE', `${key} is not given, and the surroundings do not tell it`, {
    remedy: `Write ${key}: ${what}.`,
    where: { key },
  });
}

/**
 * The repository that settings name, with what follows from them: addresses keep the path that a server lives below.
 * @throws LockstepError `CONFIG_WRONG_TYPE` when they name none.
 */
export function addressOf(kind: HostKind, settings: Addresses): RepositoryAddress {
  const [owner, name] = settings.repository?.split('/') ?? [];
  if (owner === undefined || name === undefined) throw missing('repository', 'owner/name');
  const api = apiOf(kind, settings);
  const uploads = kind === 'github' ? { uploads: settings.uploads ?? githubUploads(api) } : {};
  return { kind, api, ...uploads, owner, name };
}

/** What makes two channels the same: hosts do not tell upper from lower case in names of repositories. */
export function endpointOf({ api, owner, name }: RepositoryAddress): string {
  return `${api}repos/${owner}/${name}`.toLowerCase();
}
