import { createHash } from 'node:crypto';
import { pendingOf, type Registry } from './registry.ts';
import type { StoredPackage, StoredVersion } from './stored-package.ts';

/** One version as a test asserts on it. */
export interface InventoryVersion {
  /** Of the record; what is served may differ if it was planted so. */
  readonly integrity: string;
  /** Of the bytes that are served. */
  readonly sha256: string;
  readonly size: number;
  readonly visible: boolean;
  readonly deprecated?: string;
}

export interface InventoryPackage {
  readonly owner: string;
  readonly versions: Readonly<Record<string, InventoryVersion>>;
  readonly tags: Readonly<Record<string, string>>;
  /** Versions that were removed and can never come back. */
  readonly burned: readonly string[];
}

/** What a registry holds, by package name. */
export type Inventory = Readonly<Record<string, InventoryPackage>>;

/** A copy of what the registry holds now; taking it does not count as a read of what is pending. */
export function takeInventory(registry: Registry): Inventory {
  return Object.fromEntries(
    [...registry.packages].map(([name, stored]) => [name, describe(registry, stored)]),
  );
}

function describe(registry: Registry, stored: StoredPackage): InventoryPackage {
  const visible = [...stored.versions].map(
    ([version, each]) => [version, describeVersion(each, true)] as const,
  );
  const pending = pendingOf(registry, stored.name).map(
    ({ version }) => [version.version, describeVersion(version, false)] as const,
  );
  return {
    owner: stored.owner,
    versions: Object.fromEntries([...visible, ...pending]),
    tags: Object.fromEntries(stored.tags),
    burned: [...stored.burned.keys()],
  };
}

function describeVersion({ tarball, dist, deprecated }: StoredVersion, visible: boolean): InventoryVersion {
  const sha256 = createHash('sha256').update(tarball).digest('hex');
  const rest = { integrity: dist.integrity, sha256, size: tarball.byteLength, visible };
  return deprecated === undefined ? rest : { ...rest, deprecated };
}
