import type { Limits, Quota } from '@lockstep/core';
import type { CratesRegistry } from './registry.ts';

const minuteMs = 60_000;

const quotaSource =
  'crates.io’s source, rate_limiter.rs, LimitedAction; an account can be granted more, and what it published shortly before counts';

/** What the public registry takes from one account. */
export const publicQuotas: readonly Quota[] = [
  { what: 'new package', burst: 5, refillMs: 10 * minuteMs, source: quotaSource },
  { what: 'new version', burst: 30, refillMs: minuteMs, source: quotaSource },
];

/** What is known of a registry's limits; quotas are those of the public one alone. */
export function limitsOf({ isPublic, origins }: CratesRegistry): Limits {
  return {
    concurrency: 4,
    // Ten minutes that a cache may keep an index file, and some for the job that writes it.
    visibilityWindowMs: 15 * minuteMs,
    refusesDuplicates: true,
    origins,
    source:
      'concurrency: cargo sends one crate at a time, no document names a limit; window: crates.io’s source, storage.rs, which lets caches keep index files for 600 seconds, and worker/jobs/index/sync.rs; duplicates: the Cargo book, “Index Format”, version uniqueness',
    ...(isPublic && { quotas: publicQuotas }),
  };
}
