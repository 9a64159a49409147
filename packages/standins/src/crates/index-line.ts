import { splitFeatures } from './index-features.ts';
import type { StoredCrate, StoredVersion } from './stored-crate.ts';

/** A dependency as the index names it (the Cargo book, "Index Format", JSON schema). */
export interface IndexedDependency {
  /** As the manifest calls it. */
  readonly name: string;
  readonly req: string;
  readonly features: readonly string[];
  readonly optional: boolean;
  readonly default_features: boolean;
  readonly target: string | null;
  readonly kind: 'normal' | 'build' | 'dev';
  /** The crate's name, when the manifest calls it otherwise. */
  readonly package?: string;
  /** The index of another registry; never on crates.io. */
  readonly registry?: string;
}

/** The crate that a dependency means, whatever the manifest calls it. */
export function crateOf({ name, package: renamed }: IndexedDependency): string {
  return renamed ?? name;
}

/** One line of a crate's index file, with the keys in crates.io's order. */
export function indexLine({ name }: StoredCrate, version: StoredVersion): string {
  const { features, features2 } = splitFeatures(version.features);
  const isExtended = Object.keys(features2).length > 0;
  return JSON.stringify({
    name,
    vers: version.version,
    deps: version.dependencies.toSorted(byNameAndKind),
    cksum: version.cksum,
    features,
    ...(isExtended && { features2 }),
    yanked: version.yanked,
    ...(version.links !== undefined && { links: version.links }),
    ...(version.rustVersion !== undefined && { rust_version: version.rustVersion }),
    pubtime: new Date(version.published).toISOString().replace(/\.\d+Z$/, 'Z'),
    ...(isExtended && { v: 2 }),
  });
}

const kinds = ['normal', 'build', 'dev'];

// Old versions of cargo need the normal dependency of a name before its others.
function byNameAndKind(one: IndexedDependency, other: IndexedDependency): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
}
