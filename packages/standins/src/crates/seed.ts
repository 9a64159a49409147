import { digestOf } from '@lockstep/core';
import { canonicalName } from './crate-name.ts';
import type { IndexedDependency } from './index-line.ts';
import { type Registry, store } from './registry.ts';
import { emptyCrate, withVersion } from './stored-crate.ts';

/** A version to plant as if somebody had published it before; none of the registry's rules is applied. */
export interface CratesSeed {
  readonly name: string;
  readonly version: string;
  readonly file: Uint8Array;
  readonly dependencies?: readonly IndexedDependency[];
  readonly features?: Readonly<Record<string, readonly string[]>>;
  readonly owner?: string;
  readonly yanked?: boolean;
  /** Milliseconds since 1970; default: now. */
  readonly published?: number;
  /** What the index says of the bytes, if not the truth. */
  readonly cksum?: string;
}

/** Plants a version. */
export function plant(registry: Registry, seed: CratesSeed): void {
  const { name, version, file, owner = 'somebody' } = seed;
  const stored = registry.crates.get(canonicalName(name)) ?? emptyCrate(name, owner, registry.now());
  const planted = {
    version,
    file,
    cksum: seed.cksum ?? digestOf(file).sha256,
    dependencies: seed.dependencies ?? [],
    features: seed.features ?? {},
    yanked: seed.yanked ?? false,
    description: { keywords: [], categories: [] },
    publishedBy: owner,
    published: seed.published ?? registry.now(),
  };
  store(registry, withVersion(stored, planted));
}
