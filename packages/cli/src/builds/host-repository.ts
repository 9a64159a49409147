import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { companions, endpoints } from '@lockstep/channels';
import {
  fail,
  type HostKind,
  type RepositoryAddress,
  type Secret,
  type Surroundings,
  secretOf,
} from '@lockstep/core';
import type { Environment } from '@lockstep/hosts';
import { surroundingsOf, workflowSurroundings } from '../surroundings.ts';
import type { World } from '../world.ts';

function isPublicHost(server: string): boolean {
  return URL.canParse(server) && new URL(server).hostname === new URL(companions.githubServer).hostname;
}

function apiOf(kind: HostKind, server: string): string {
  if (kind === 'gitea') return `${server}api/v1/`;
  return isPublicHost(server) ? endpoints['github-release'] : `${server}api/v3/`;
}

function kindOf({ host, server = '' }: Surroundings): HostKind | undefined {
  if (host !== undefined) return host;
  return isPublicHost(server) ? 'github' : undefined;
}

/**
 * The repository that surroundings name, on its host.
 * @throws LockstepError `USAGE` where they name none.
 */
export function hostRepository(surroundings: Surroundings): RepositoryAddress & { readonly server: string } {
  const { server, repository, api } = surroundings;
  const kind = kindOf(surroundings);
  const [owner, name] = repository?.split('/') ?? [];
  if (kind !== undefined && server !== undefined && owner !== undefined && name !== undefined)
    return { kind, server, api: api ?? apiOf(kind, server), owner, name };
  throw fail('USAGE', 'nothing here says on which host the repository is', {
    remedy:
      'Run it in a workflow, or in a checkout from github.com, or from a Gitea with .gitea/workflows; or set GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_REPOSITORY, and GITEA_ACTIONS=true for Gitea.',
  });
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

// An address does not tell what runs there; workflows that nobody but Gitea and Forgejo reads do.
async function kindShown(folder: string, { host, server = '' }: Surroundings): Promise<Surroundings> {
  if (host !== undefined || isPublicHost(server)) return {};
  const found = await Promise.all(
    ['.gitea', '.forgejo'].map((name) => isThere(join(folder, name, 'workflows'))),
  );
  return found.includes(true) ? { host: 'gitea' } : {};
}

/**
 * The repository that a folder belongs to, on its host: as the workflow says, else as the checkout shows it.
 * @throws LockstepError `USAGE` where neither tells.
 */
export async function hostRepositoryOf(
  folder: string,
  env: Environment,
): Promise<ReturnType<typeof hostRepository>> {
  const surroundings = await surroundingsOf(folder, env);
  return hostRepository({ ...surroundings, ...(await kindShown(folder, surroundings)) });
}

/** The variable by which an action hands its input over. */
export const hostTokenVariable = 'LOCKSTEP_TOKEN';

const variables = {
  github: [hostTokenVariable, 'GH_TOKEN', 'GITHUB_TOKEN'],
  gitea: [hostTokenVariable, 'GITEA_TOKEN', 'GITHUB_TOKEN'],
} as const;

// Gitea’s runner offers its token by GitHub’s name, too; at a terminal, what has that name is for GitHub alone.
function variablesFor(kind: HostKind, env: Environment): readonly string[] {
  if (kind === 'github' || workflowSurroundings(env) !== undefined) return variables[kind];
  return variables[kind].filter((name) => name !== 'GITHUB_TOKEN');
}

/** The credential for the host of the repository, if the environment has one. */
export function findHostToken(kind: HostKind, { env }: World): Secret | undefined {
  for (const name of variablesFor(kind, env)) {
    const text = env[name]?.trim() ?? '';
    if (text !== '') return secretOf(name, text);
  }
  return undefined;
}

/**
 * The credential for the host of the repository.
 * @param what what cannot be done without it.
 * @throws LockstepError `TOKEN_MISSING`.
 */
export function demandHostToken(kind: HostKind, what: string, world: World): Secret {
  const token = findHostToken(kind, world);
  if (token !== undefined) return token;
  throw fail(
    'TOKEN_MISSING',
    `${what} without a token: set ${variablesFor(kind, world.env).slice(1).join(' or ')}`,
    {
      remedy: 'Give the action the job’s token as its input “token”, or set one of these variables.',
    },
  );
}
