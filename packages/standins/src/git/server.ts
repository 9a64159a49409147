import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StandInRequest } from '../exchange.ts';
import { type LoopbackServer, type ServerOptions, startServer } from '../server.ts';
import { createGitBackend, type GitAccess } from './git-backend.ts';
import { createGitRepository, type GitRepository } from './git-repository.ts';

/** A token, which is sent as the password of any user, and what it allows. */
export interface GitToken {
  readonly text: string;
  readonly access: GitAccess;
}

export interface GitServerOptions extends ServerOptions {
  readonly tokens?: readonly GitToken[];
  /** What a request without a credential may do; default `read`, as with a public repository. */
  readonly anonymous?: GitAccess;
  /** The path below which the repositories are, without a slash at the end. */
  readonly prefix?: string;
  /** Where `git` is looked for, as in PATH. */
  readonly searchPath?: string;
}

/** A git server on the loopback interface. */
export interface GitServer extends LoopbackServer {
  /** Where a repository is reached: `http://127.0.0.1:<port>/ada/tool.git`. */
  urlOf(name: string): string;
  /**
   * Makes an empty bare repository.
   * @param name `ada/tool`, without the ending.
   */
  create(name: string, defaultBranch?: string): Promise<GitRepository>;
}

/** Larger than any push of a test. */
const maxBodyBytes = 64 * 1024 * 1024;

function passwordOf({ headers }: StandInRequest): string | undefined {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '') ?? [];
  return encoded === undefined
    ? undefined
    : Buffer.from(encoded, 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
}

function accessOf(request: StandInRequest, { tokens = [], anonymous = 'read' }: GitServerOptions): GitAccess {
  if (request.headers.authorization === undefined) return anonymous;
  const password = passwordOf(request);
  return tokens.find(({ text }) => text === password)?.access ?? 'none';
}

/** Starts a git server over a temporary folder, which goes when it closes. */
export async function startGitServer(options: GitServerOptions = {}): Promise<GitServer> {
  const { prefix = '', searchPath } = options;
  const root = await mkdtemp(join(tmpdir(), 'lockstep-git-'));
  const search = searchPath === undefined ? {} : { searchPath };
  const handle = createGitBackend({
    root,
    authorize: (request) => accessOf(request, options),
    prefix,
    ...search,
  });
  const server = await startServer(handle, { ...options, maxBodyBytes });
  return {
    ...server,
    urlOf: (name) => new URL(`${prefix}/${name}.git`, server.url).href,
    create: (name, defaultBranch = 'main') =>
      createGitRepository(join(root, `${name}.git`), { defaultBranch, ...search }),
    async close() {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
