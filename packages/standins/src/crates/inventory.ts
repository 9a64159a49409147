import { createHash } from 'node:crypto';
import { isVisible, type Registry } from './registry.ts';
import type { StoredCrate } from './stored-crate.ts';

/** One version as a test asserts on it. */
export interface CrateInventoryVersion {
  /** What the index says; what is served may differ if it was planted so. */
  readonly cksum: string;
  /** Of the bytes that are served. */
  readonly sha256: string;
  readonly size: number;
  readonly yanked: boolean;
  /** Whether the index shows it. */
  readonly visible: boolean;
}

export interface CrateInventory {
  readonly owners: readonly string[];
  readonly versions: Readonly<Record<string, CrateInventoryVersion>>;
}

/** What a registry holds, by the name of the crate. */
export type CratesInventory = Readonly<Record<string, CrateInventory>>;

/** A copy of what the registry holds now; taking it does not count as a read of what is pending. */
export function takeInventory(registry: Registry): CratesInventory {
  return Object.fromEntries(
    [...registry.crates.values()].map((stored) => [stored.name, describe(registry, stored)]),
  );
}

function describe(registry: Registry, { name, owners, versions }: StoredCrate): CrateInventory {
  const described = [...versions.values()].map(({ version, cksum, file, yanked }) => {
    const sha256 = createHash('sha256').update(file).digest('hex');
    const visible = isVisible(registry, name, version);
    return [version, { cksum, sha256, size: file.byteLength, yanked, visible }] as const;
  });
  return { owners, versions: Object.fromEntries(described) };
}
