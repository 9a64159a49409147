import type { Limits } from '@lockstep/core';

/** What is known of a registry's limits. */
export function limitsOf(registry: string): Limits {
  return {
    concurrency: 10,
    visibilityWindowMs: 30 * 60_000,
    refusesDuplicates: true,
    origins: [new URL(registry).origin],
    source:
      'concurrency: below the 15 connections of npm’s own “maxsockets”; window: npm’s announcement of July 2026 that a scan may hold a version back, typically for minutes; duplicates: npm’s unpublish policy',
  };
}
