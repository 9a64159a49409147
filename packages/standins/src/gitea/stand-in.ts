import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoopbackServer, startServer } from '../server.ts';
import { createGiteaHandler } from './handler.ts';
import { createManagement, type GiteaManagement } from './management.ts';
import type { GiteaStandInOptions } from './options.ts';
import { answerFromStore } from './releases/downloads.ts';
import { createGitea, type Gitea } from './world/gitea.ts';

/** A running Gitea on the loopback interface. Its `url` includes the sub-path. */
export interface GiteaStandIn extends LoopbackServer, GiteaManagement {
  /** The root of its API, with a slash at the end. */
  readonly api: string;
  /** The folder that holds its repositories as `owner/name.git`. */
  readonly gitRoot: string;
  /** What was asked of the store that files are handed out from, where that is another server. */
  readonly storeRequests: LoopbackServer['requests'];
  /** The address of an owner's npm registry, with a slash at the end. */
  npmRegistry(owner: string): string;
  /** The address of a repository (`owner/name`) for git. */
  gitUrl(repository: string): string;
}

const defaultMaxBodyBytes = 256 * 1024 * 1024;

async function rootFor({
  gitRoot,
}: GiteaStandInOptions): Promise<{ readonly root: string; remove(): Promise<void> }> {
  if (gitRoot !== undefined) return { root: gitRoot, remove: async () => {} };
  const root = await mkdtemp(join(tmpdir(), 'lockstep-gitea-'));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

function prefixOf({ subPath = '' }: GiteaStandInOptions): string {
  const inner = subPath.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}

function startStore(
  gitea: Gitea,
  { servesDirectly = false }: GiteaStandInOptions,
): Promise<LoopbackServer | undefined> {
  if (!servesDirectly) return Promise.resolve(undefined);
  return startServer(async (request) => answerFromStore(gitea, request), { maxBodyBytes: 0 });
}

/** Starts a Gitea that refuses what the real one refuses; all but its git repositories it keeps in memory. */
export async function startGiteaStandIn(options: GiteaStandInOptions = {}): Promise<GiteaStandIn> {
  const { root, remove } = await rootFor(options);
  const prefix = prefixOf(options);
  const addresses: { url: string; store: string | undefined } = { url: '', store: undefined };
  const gitea = createGitea(options, {
    gitRoot: root,
    prefix,
    url: () => addresses.url,
    storeUrl: () => addresses.store,
  });
  const store = await startStore(gitea, options);
  const maxBodyBytes = options.maxBodyBytes ?? defaultMaxBodyBytes;
  const server = await startServer(createGiteaHandler(gitea), { ...options, maxBodyBytes });
  addresses.url = new URL(`${prefix}/`, server.url).href;
  addresses.store = store?.url;
  return {
    ...server,
    ...createManagement(gitea),
    url: addresses.url,
    api: `${addresses.url}api/v1/`,
    gitRoot: root,
    storeRequests: store?.requests ?? [],
    npmRegistry: (owner) => `${addresses.url}api/packages/${owner}/npm/`,
    gitUrl: (repository) => `${addresses.url}${repository}.git`,
    async close() {
      await Promise.all([server.close(), store?.close()]);
      await remove();
    },
  };
}
