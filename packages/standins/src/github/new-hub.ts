import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createBareStore } from './git/bare-store.ts';
import { createMemoryStore } from './git/memory-store.ts';
import type { Addresses, Hub } from './hub.ts';
import type { GithubRepository, GithubStandInOptions } from './options.ts';
import { createRateLimiter } from './rate-limit.ts';
import type { Repository } from './repository.ts';
import { createSignedLinks } from './storage/signed-links.ts';

/** GitHub docs, “About releases”: each file must be under 2 GiB. */
const usualMaxAssetBytes = 2 ** 31;
const usualLinkMs = 300_000;

/** A hub as its options describe it, before anything has happened. */
export function newHub(options: GithubStandInOptions, addresses: () => Addresses): Hub {
  const now = options.now ?? Date.now;
  let lastId = 1000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const made = options.repositories.map((seed) => ({
    seed,
    repository: newRepository(seed, nextId(), now(), options),
  }));
  return {
    repositories: new Map(made.map(({ seed, repository }) => [seed.name.toLowerCase(), repository])),
    formerNames: new Map(
      made.flatMap(({ seed, repository }) =>
        seed.formerName === undefined ? [] : [[seed.formerName.toLowerCase(), repository]],
      ),
    ),
    tokens: options.tokens,
    teams: options.teams ?? [],
    addresses,
    links: createSignedLinks(options.linkMs ?? usualLinkMs, now),
    limiter: createRateLimiter(options.rateLimit, now),
    maxAssetBytes: options.maxAssetBytes ?? usualMaxAssetBytes,
    now,
    nextId,
    cutUploads: 0,
    uploadsMovedTo: undefined,
  };
}

function newRepository(
  seed: GithubRepository,
  id: number,
  createdAt: number,
  { git }: GithubStandInOptions,
): Repository {
  const [owner = '', name = ''] = seed.name.split('/');
  const folder = git === undefined ? undefined : join(git, owner, `${name}.git`);
  const isOnDisk = folder !== undefined && existsSync(folder);
  return {
    id,
    owner,
    name,
    isPrivate: seed.isPrivate ?? false,
    isArchived: seed.isArchived ?? false,
    defaultBranch: seed.defaultBranch ?? 'main',
    createdAt,
    git: isOnDisk ? createBareStore(folder) : createMemoryStore(seed),
    locksReleases: seed.locksReleases ?? false,
    releases: new Map(),
    releasesBefore: new Map(),
    latest: undefined,
    burnedTags: new Set(),
    issues: new Map(),
    comments: [],
    labels: new Map(),
    milestones: new Map(),
    advisories: new Map(),
    statuses: [],
    checkRuns: [],
    protectedBranches: new Set(seed.protectedBranches),
    runs: [],
    artifacts: [],
    busy: Promise.resolve(),
  };
}
