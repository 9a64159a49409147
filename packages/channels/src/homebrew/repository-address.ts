import type { RepositoryAddress } from '@lockstep/core';
import { companions, endpoints } from '../endpoints.ts';
import type { HomebrewSettings } from './settings.ts';

interface Place {
  /** The server’s root, with a slash at the end. */
  readonly server: string;
  readonly owner: string;
  readonly name: string;
}

function placeOf(tap: string): Place {
  const url = new URL(tap);
  const parts = url.pathname.split('/').slice(1);
  const [owner = '', name = ''] = parts.slice(-2).map(decodeURIComponent);
  const server = new URL(
    parts
      .slice(0, -2)
      .map((part) => `${part}/`)
      .join(''),
    `${url.origin}/`,
  ).href;
  return { server, owner, name: name.replace(/\.git$/, '') };
}

/** The tap’s repository on its host, for pull requests. */
export function repositoryAddress({ tap, host, api }: HomebrewSettings): RepositoryAddress {
  const { server, owner, name } = placeOf(tap);
  const isPublic = server === companions.githubServer;
  const usual = isPublic
    ? endpoints['github-release']
    : `${server}${host === 'gitea' ? 'api/v1/' : 'api/v3/'}`;
  return { kind: host ?? 'github', api: api ?? usual, owner, name };
}
