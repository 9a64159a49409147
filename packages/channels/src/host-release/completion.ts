import type { HostKind, Surroundings } from '@lockstep/core';
import { companions } from '../endpoints.ts';
import { addressOf } from './address.ts';
import type { HostReleaseSettings } from './settings.ts';

// A checkout tells the server, not what runs there: the public host is known, any other may be a Gitea, unless the
// settings say what that very server is.
function isOfKind(kind: HostKind, { host, server }: Surroundings, given: HostReleaseSettings): boolean {
  if (host !== undefined) return host === kind;
  if (given.server !== undefined) return true;
  return (server === companions.githubServer) === (kind === 'github');
}

// A repository of the same name on another server is another repository.
function isAt(surroundings: Surroundings, { server, api }: HostReleaseSettings): boolean {
  if (server !== undefined) return server === surroundings.server;
  return api === undefined || api === surroundings.api;
}

/**
 * Fills in server and repository where a workflow or a checkout tells them.
 * @throws LockstepError `CONFIG_WRONG_TYPE` when something is still missing.
 */
export function completeSettings(
  kind: HostKind,
  settings: HostReleaseSettings,
  surroundings: Surroundings,
): HostReleaseSettings {
  const isHere = isOfKind(kind, surroundings, settings) && isAt(surroundings, settings);
  const { server, api, repository } = isHere ? surroundings : {};
  const completed = {
    ...(server !== undefined && { server }),
    ...(api !== undefined && { api }),
    ...(repository !== undefined && { repository }),
    ...settings,
  };
  addressOf(kind, completed);
  return completed;
}
