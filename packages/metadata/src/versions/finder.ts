import type { Problem, UnresolvedVersion, VersionEcosystem, VersionPlace } from '@lockstep/core';
import type { Tree } from '../tree.ts';

/** Every place of one ecosystem where a version stands. */
export interface FoundVersions {
  readonly places: readonly VersionPlace[];
  readonly unresolved: readonly UnresolvedVersion[];
  /** Manifests that cannot be read. */
  readonly problems: readonly Problem[];
}

/** Finds the versions of one ecosystem in a tree that it has never seen; runs nothing of the project. */
export interface VersionFinder {
  readonly ecosystem: VersionEcosystem;
  find(tree: Tree): Promise<FoundVersions>;
}

/** Nothing of an ecosystem. */
export const noVersions: FoundVersions = { places: [], unresolved: [], problems: [] };

/** All that several finders found. */
export function joined(found: readonly FoundVersions[]): FoundVersions {
  return {
    places: found.flatMap(({ places }) => places),
    unresolved: found.flatMap(({ unresolved }) => unresolved),
    problems: found.flatMap(({ problems }) => problems),
  };
}
