import type { Limits } from '@lockstep/core';
import { publicQuotas } from './quotas.ts';
import type { CratesRegistry } from './registry.ts';

const minuteMs = 60_000;

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
