import { setPublishers, type TrustedPublisher } from '../oidc/trusted-publisher.ts';
import { type LoopbackServer, startServer } from '../server.ts';
import { canonicalName } from './crate-name.ts';
import { createCratesHandler } from './handler.ts';
import { type CratesInventory, takeInventory } from './inventory.ts';
import type { CratesStandInOptions } from './options.ts';
import { acceptInvitation } from './owners.ts';
import { createRateLimiter } from './rate-limits.ts';
import type { Registry } from './registry.ts';
import { type CratesSeed, plant } from './seed.ts';
import { trustOf } from './trusted/trust.ts';

/** A running crates registry on the loopback interface; its address is the root of a sparse index and its web API. */
export interface CratesStandIn extends LoopbackServer {
  /** What it holds, for assertions. */
  crates(): CratesInventory;
  /** Plants a version past all rules. */
  seed(seed: CratesSeed): void;
  /** Makes an owner of an invited account; false when it was not invited. */
  acceptInvitation(name: string, user: string): boolean;
  /** Replaces the trusted publishers, as owners do on the website. */
  setPublishers(publishers: readonly TrustedPublisher[]): void;
}

const MiB = 1024 * 1024;

/** rust-lang/crates.io, src/config/publish_limits.rs. */
const defaultMaxCrateBytes = 10 * MiB;

/** The metadata of a publication, and some room, so that the handler can say what was too long. */
const besidesTheFile = 2 * MiB;

/** Starts a registry that refuses what crates.io refuses; it keeps everything in memory. */
export async function startCratesStandIn(options: CratesStandInOptions): Promise<CratesStandIn> {
  let url = '';
  const registry = createRegistry(options, () => url);
  const maxBodyBytes = registry.maxCrateBytes + besidesTheFile;
  const server = await startServer(createCratesHandler(registry), { ...options, maxBodyBytes });
  url = server.url;
  return {
    ...server,
    crates: () => takeInventory(registry),
    seed: (seed) => plant(registry, seed),
    setPublishers: (publishers) => setPublishers(registry.trust, publishers),
    acceptInvitation: (name, user) => acceptInvitation(registry, name, user),
  };
}

function createRegistry(options: CratesStandInOptions, url: () => string): Registry {
  const now = options.now ?? Date.now;
  const { tokens, accounts = [], reserved = [], established = [] } = options;
  return {
    crates: new Map(),
    before: new Map(),
    pending: new Map(),
    invited: new Map(),
    tokens,
    trust: options.trustedPublishing && trustOf(options.trustedPublishing),
    accounts: [...new Set([...tokens.map(({ user }) => user), ...accounts])],
    requireAuthForReads: options.requireAuthForReads ?? false,
    reserved: new Set(reserved.map(canonicalName)),
    established: new Map(established.map((name) => [canonicalName(name), name])),
    upstream: options.upstream,
    published: options.published,
    index: options.index,
    rateLimiter: createRateLimiter(options.rateLimits ?? {}, now),
    hiddenReads: options.pending ?? (() => 0),
    maxCrateBytes: options.maxCrateBytes ?? defaultMaxCrateBytes,
    now,
    url,
  };
}
