import type { Surroundings } from '@lockstep/core';
import { createGit, type Environment, webAddressOf } from '@lockstep/hosts';

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

// Gitea's and Forgejo's runners set the same variables as GitHub's, and one of their own.
function hostOf(env: Environment): 'github' | 'gitea' {
  return env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true' ? 'gitea' : 'github';
}

/** What a runner always says. */
type WorkflowSurroundings = Surroundings & Required<Pick<Surroundings, 'host' | 'server' | 'repository'>>;

/** The server and the repository of the workflow that this process runs in; undefined outside of one. */
export function workflowSurroundings(env: Environment): WorkflowSurroundings | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = env;
  if (server === undefined || repository === undefined) return undefined;
  return {
    host: hostOf(env),
    server: withSlash(server),
    repository,
    ...(api !== undefined && { api: withSlash(api) }),
  };
}

// `https://host/below/owner/name.git`: the last two parts are the repository, what is before them the server.
function inCheckout(origin: string | undefined): Surroundings {
  const address = origin === undefined ? undefined : webAddressOf(origin);
  const [, server, repository] = /^(.+\/)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address ?? '') ?? [];
  if (server === undefined || repository === undefined || !URL.canParse(server)) return {};
  return { server, repository };
}

/** The server and the repository that a command works for: a workflow's own, or where the checkout comes from. */
export async function surroundingsOf(folder: string, env: Environment): Promise<Surroundings> {
  return workflowSurroundings(env) ?? inCheckout(await createGit(folder, env).origin());
}
