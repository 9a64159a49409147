import type { StandInRequest } from '../exchange.ts';

export type GitService = 'git-upload-pack' | 'git-receive-pack';

/** What a request asks of which repository. */
export interface GitRoute {
  /** Its path below the root, with the ending: `ada/tool.git`. */
  readonly repository: string;
  readonly service: GitService;
  readonly resource: 'info/refs' | GitService;
}

// One spelling for each repository: no escapes, no hidden or empty names, nothing that leads out of the root.
const pathForm =
  /^\/((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.git)\/(info\/refs|git-upload-pack|git-receive-pack)$/;

function serviceOf(name: string | null): GitService | undefined {
  return name === 'git-upload-pack' || name === 'git-receive-pack' ? name : undefined;
}

/**
 * Understands a request of git's smart protocol (gitprotocol-http); undefined for anything else, the older protocol
 * that reads plain files included.
 * @param prefix the path below which the repositories are, without a slash at the end.
 */
export function routeOf({ method, path, query }: StandInRequest, prefix: string): GitRoute | undefined {
  if (!path.startsWith(`${prefix}/`)) return undefined;
  const [, repository, resource] = pathForm.exec(path.slice(prefix.length)) ?? [];
  if (repository === undefined || resource === undefined) return undefined;
  const service = serviceOf(resource === 'info/refs' ? query.get('service') : resource);
  if (service === undefined || method !== (resource === 'info/refs' ? 'GET' : 'POST')) return undefined;
  return { repository, service, resource: resource === 'info/refs' ? resource : service };
}
