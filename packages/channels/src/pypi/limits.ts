import type { Limits, Quota } from '@lockstep/core';
import { type Addresses, isWarehouse } from './registry.ts';

// A window that moves: once the burst is used up, the next place is free an hour after the first was taken.
const newProjects: Quota = {
  what: 'new package',
  burst: 20,
  refillMs: 60 * 60_000,
  source: 'Warehouse, config.py: “20 per hour” for a user, 40 for an address',
};

/** What is known of an index's limits; quotas are those of Warehouse alone. */
export function limitsOf(settings: Addresses): Limits {
  return {
    concurrency: 20,
    visibilityWindowMs: 15 * 60_000,
    refusesDuplicates: true,
    origins: [new URL(settings.upload).origin],
    source:
      'concurrency: no document names a figure; the first file of a version goes alone, and since pypi/warehouse#19684 and #19735 the others no longer wait for one lock; window: Warehouse, api/simple.py, 10 minutes of caching and 5 more while a page is made anew; duplicates: Warehouse, forklift/legacy.py, “File already exists”, which takes identical bytes again without storing them',
    ...(isWarehouse(settings) && { quotas: [newProjects] }),
  };
}
