import type { BuildStorage } from '@lockstep/core';
import { createDraftReleases } from './draft-releases.ts';
import { createWorkflowArtifacts, type StorageTerms } from './workflow-artifacts.ts';

/**
 * Whether the artifacts of a server’s workflows are reached by the runner’s library, which refuses every other server
 * by its name (`@actions/artifact`, `isGhes`).
 */
export function hasWorkflowArtifacts(server: string): boolean {
  if (!URL.canParse(server)) return false;
  const { hostname } = new URL(server);
  return hostname === 'github.com' || /\.(?:ghe\.com|localhost)$/.test(hostname);
}

/** The storage for builds of a server. */
export function createBuildStorage(server: string, terms: StorageTerms): BuildStorage {
  return hasWorkflowArtifacts(server) ? createWorkflowArtifacts(terms) : createDraftReleases(terms);
}
