import { setPublishers, type TrustedPublisher } from '../oidc/trusted-publisher.ts';
import { type LoopbackServer, startServer } from '../server.ts';
import { createNpmHandler } from './handler.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import type { NpmStandInOptions } from './options.ts';
import type { Registry } from './registry.ts';
import { type NpmSeed, plant } from './seed.ts';
import { trustOf } from './trusted/trust.ts';

/** A running npm registry on the loopback interface. */
export interface NpmStandIn extends LoopbackServer {
  /** What it holds, for assertions. */
  packages(): Inventory;
  /** Plants a version past all rules. */
  seed(seed: NpmSeed): void;
  /** Replaces the trusted publishers, as owners do on the website. */
  setPublishers(publishers: readonly TrustedPublisher[]): void;
}

/** The public registry has no documented limit; a tarball of about 200 MB is refused (npm/documentation#1691). */
const defaultMaxBodyBytes = 256 * 1024 * 1024;

/** Starts an npm registry that refuses what the public one refuses; it keeps everything in memory. */
export async function startNpmStandIn(options: NpmStandInOptions): Promise<NpmStandIn> {
  let url = '';
  const registry = createRegistry(options, () => url);
  const maxBodyBytes = options.maxBodyBytes ?? defaultMaxBodyBytes;
  const server = await startServer(createNpmHandler(registry), { ...options, maxBodyBytes });
  url = server.url;
  return {
    ...server,
    packages: () => takeInventory(registry),
    seed: (seed) => plant(registry, seed),
    setPublishers: (publishers) => setPublishers(registry.trust, publishers),
  };
}

function createRegistry(options: NpmStandInOptions, url: () => string): Registry {
  return {
    packages: new Map(),
    before: new Map(),
    pending: new Map(),
    tokens: options.tokens,
    trust: options.trustedPublishing && trustOf(options.trustedPublishing),
    requireAuthForReads: options.requireAuthForReads ?? false,
    reserved: new Set(options.reserved),
    established: new Set(options.established),
    upstream: options.upstream,
    published: options.published,
    hiddenReads: options.pending ?? (() => 0),
    now: options.now ?? Date.now,
    url,
  };
}
