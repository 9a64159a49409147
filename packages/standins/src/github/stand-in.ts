import type { RecordedRequest } from '../request-log.ts';
import { type LoopbackServer, startServer } from '../server.ts';
import { createUploadHandler } from './api/handler.ts';
import type { Addresses, Hub } from './hub.ts';
import { type GithubInventory, takeInventory } from './inventory.ts';
import { newHub } from './new-hub.ts';
import type { GithubStandInOptions } from './options.ts';
import { createPlanting, type Planting, repositoryNamed } from './planting.ts';
import type { Throttle } from './rate-limit.ts';
import { apiPrefix, createServerHandler } from './server-handler.ts';
import { createStorageHandler } from './storage/storage-handler.ts';
import { type GithubExchange, transcribed } from './transcript.ts';

/**
 * A running GitHub on the loopback interface: three servers, because GitHub is three origins to a client.
 *
 * Each runs the whole fault programme by itself and counts its own matches.
 */
export interface GithubStandIn extends Addresses {
  /** What the server was asked: API, git, downloads. */
  readonly requests: readonly RecordedRequest[];
  readonly uploadRequests: readonly RecordedRequest[];
  /** What the storage was asked; none of it may carry a credential. */
  readonly storageRequests: readonly RecordedRequest[];
  /** Requests that were handled, with their answers, on all three. */
  readonly exchanges: readonly GithubExchange[];
  readonly plant: Planting;
  /** What a repository holds, for assertions. */
  inventory(repository: string): GithubInventory;
  /** Ids by full ref name; annotated tags as they are. */
  refs(repository: string): Promise<Readonly<Record<string, string>>>;
  /** Points a ref somewhere past all rules; undefined removes it. */
  moveRef(repository: string, ref: string, commit: string | undefined): Promise<void>;
  /** Whether releases are locked from now on when they are published. */
  lockReleases(repository: string, locks: boolean): void;
  /** Refuses some of the next requests for having come too fast. */
  throttle(throttle: Throttle): void;
  /** The next uploads break off: the answer is 502, and the name stays taken. */
  cutUploads(count: number): void;
  /** Sends uploads on to another place (with a slash at the end), or takes them again. */
  moveUploads(to: string | undefined): void;
  /** Lets go the answers that a fault holds back at this gate. */
  release(gate: string): void;
  close(): Promise<void>;
}

/** Git pushes and everything else but uploads are smaller. */
const maxBodyBytes = 64 * 1024 * 1024;

/** Starts a GitHub that refuses what GitHub refuses; it keeps everything but git in memory. */
export async function startGithubStandIn(options: GithubStandInOptions): Promise<GithubStandIn> {
  const addresses = { server: '', api: '', uploads: '', storage: '' };
  const exchanges: GithubExchange[] = [];
  const hub = newHub(options, () => addresses);
  const serverHandler = createServerHandler(hub, options.git);
  const server = await startServer(
    transcribed(serverHandler, () => addresses.server, exchanges),
    {
      ...options,
      maxBodyBytes,
    },
  );
  const elsewhere = { ...options, port: 0, maxBodyBytes: Number.POSITIVE_INFINITY };
  const uploadHandler = createUploadHandler(hub);
  const uploads = await startServer(
    transcribed(uploadHandler, () => addresses.uploads, exchanges),
    elsewhere,
  );
  const storageHandler = createStorageHandler(hub);
  const storage = await startServer(
    transcribed(storageHandler, () => addresses.storage, exchanges),
    elsewhere,
  );
  Object.assign(addresses, {
    server: server.url,
    api: `${server.url}${apiPrefix.slice(1)}/`,
    uploads: uploads.url,
    storage: storage.url,
  });
  return {
    ...addresses,
    ...controls(hub),
    exchanges,
    requests: server.requests,
    uploadRequests: uploads.requests,
    storageRequests: storage.requests,
    ...together([server, uploads, storage]),
  };
}

function together(servers: readonly LoopbackServer[]): Pick<GithubStandIn, 'release' | 'close'> {
  return {
    release: (gate) => {
      for (const server of servers) server.release(gate);
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

type Controls = Omit<
  GithubStandIn,
  keyof Addresses | 'requests' | 'uploadRequests' | 'storageRequests' | 'exchanges' | 'release' | 'close'
>;

function controls(hub: Hub): Controls {
  const at = (name: string) => repositoryNamed(hub, name);
  return {
    plant: createPlanting(hub),
    inventory: (name) => takeInventory(at(name)),
    refs: (name) => at(name).git.refs(),
    moveRef: (name, ref, commit) => at(name).git.setRef(ref, commit),
    lockReleases: (name, locks) => {
      at(name).locksReleases = locks;
    },
    throttle: (throttle) => hub.limiter.throttle(throttle),
    cutUploads: (count) => {
      hub.cutUploads = count;
    },
    moveUploads: (to) => {
      hub.uploadsMovedTo = to;
    },
  };
}
