import type { Handler, StandInAnswer, StandInRequest } from '../exchange.ts';
import { runBackend } from './cgi.ts';
import { usualSearchPath } from './child.ts';
import { type GitService, routeOf } from './route.ts';

/** What whoever sent a request may do with a repository. */
export type GitAccess = 'none' | 'read' | 'write';

/** Decides by a request, of which it may look at the headers, about the repository `ada/tool.git`. */
export type Authorize = (request: StandInRequest, repository: string) => GitAccess | Promise<GitAccess>;

export interface GitBackendOptions {
  /** The folder that holds the bare repositories, each named `<anything>.git`. */
  readonly root: string;
  readonly authorize: Authorize;
  /** The path below which the repositories are reached, without a slash at the end; default none. */
  readonly prefix?: string;
  /** Where `git` is looked for, as in PATH; default the folders where systems have it. */
  readonly searchPath?: string;
}

function refusal(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): StandInAnswer {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body: Buffer.from(`${text}\n`) };
}

function needed(service: GitService): readonly GitAccess[] {
  return service === 'git-receive-pack' ? ['write'] : ['read', 'write'];
}

// A nameless request, or one whose name is not known, is asked for a better one; a known name that may not is not.
function refusalFor(access: GitAccess, { headers }: StandInRequest): StandInAnswer {
  if (access !== 'none' && headers.authorization !== undefined)
    return refusal(403, 'Write access to repository not granted.');
  return refusal(401, 'Authentication required', { 'www-authenticate': 'Basic realm="git"' });
}

/**
 * Serves bare repositories over git's smart HTTP protocol by the real `git http-backend`, with an environment of its
 * own. What is not a request of that protocol, paths that lead out of the root included, is answered 404.
 */
export function createGitBackend(options: GitBackendOptions): Handler {
  const { root, authorize, prefix = '', searchPath = usualSearchPath } = options;
  return async (request) => {
    const route = routeOf(request, prefix);
    if (route === undefined) return refusal(404, 'Not Found');
    const access = await authorize(request, route.repository);
    if (!needed(route.service).includes(access)) return refusalFor(access, request);
    return runBackend(root, searchPath, request, route);
  };
}

/** Whether a path is one that a git backend answers; for servers that answer others as well. */
export function isGitPath(path: string): boolean {
  return /\.git\/(?:info\/refs|git-upload-pack|git-receive-pack)$/.test(path);
}
