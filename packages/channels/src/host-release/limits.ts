import type { Limits, RepositoryAddress } from '@lockstep/core';

/** What is known of a host’s limits. */
export function limitsOf({ api, uploads }: RepositoryAddress): Limits {
  return {
    concurrency: 4,
    visibilityWindowMs: 60_000,
    // What a host takes twice, a draft on GitHub or an asset on Gitea, stays invisible: only one of equals is published.
    refusesDuplicates: true,
    origins: [...new Set([api, uploads ?? api].map((address) => new URL(address).origin))],
    source:
      'concurrency: GitHub’s best practices for the REST API advise against many writes side by side; window: an assumption, lists of releases may lag behind for seconds; duplicates: GitHub refuses an asset’s name twice (REST API, “Upload a release asset”), Gitea a second release of a tag with 409 (recorded exchanges)',
  };
}
