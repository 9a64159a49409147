import type { Upstream } from '@lockstep/core';
import type { NpmToken } from './options.ts';
import { type StoredPackage, type StoredVersion, withVersion } from './stored-package.ts';
import type { Trust } from './trusted/trust.ts';

/** A version that was accepted and is not visible yet. */
export interface PendingVersion {
  readonly version: StoredVersion;
  readonly tags: readonly string[];
  readonly readsLeft: number;
}

/** Everything the handlers share: what is stored, who is known, and where other names come from. */
export interface Registry {
  readonly packages: Map<string, StoredPackage>;
  /** Each package as of before its last change. */
  readonly before: Map<string, StoredPackage>;
  readonly pending: Map<string, readonly PendingVersion[]>;
  readonly tokens: readonly NpmToken[];
  /** Undefined where there is no trusted publishing. */
  readonly trust: Trust | undefined;
  readonly requireAuthForReads: boolean;
  readonly reserved: ReadonlySet<string>;
  readonly established: ReadonlySet<string>;
  readonly upstream: Upstream | undefined;
  readonly published: Upstream | undefined;
  readonly hiddenReads: (name: string, version: string) => number;
  readonly now: () => number;
  /** The address that tarballs are offered under, with a trailing `/`. */
  readonly url: () => string;
}

/** Replaces what is stored of a package; this is the only place that does. */
export function store(registry: Registry, next: StoredPackage): void {
  const previous = registry.packages.get(next.name);
  if (previous !== undefined) registry.before.set(next.name, previous);
  registry.packages.set(next.name, { ...next, modified: registry.now(), revision: next.revision + 1 });
}

/** Stores a version, visible at once or after so many reads. */
export function storeVersion(registry: Registry, stored: StoredPackage, pending: PendingVersion): void {
  const visible = pending.readsLeft <= 0;
  store(registry, visible ? withVersion(stored, pending.version, pending.tags) : stored);
  if (!visible) registry.pending.set(stored.name, [...pendingOf(registry, stored.name), pending]);
}

/** The versions of a package that are not visible yet. */
export function pendingOf(registry: Registry, name: string): readonly PendingVersion[] {
  return registry.pending.get(name) ?? [];
}

/** What a reader sees of a package, if anything; every call counts as a read of what is pending. */
export function readPackage(registry: Registry, name: string, stale: boolean): StoredPackage | undefined {
  if (!stale) countRead(registry, name);
  const stored = stale ? registry.before.get(name) : registry.packages.get(name);
  return stored?.versions.size === 0 ? undefined : stored;
}

function countRead(registry: Registry, name: string): void {
  const pending = pendingOf(registry, name);
  registry.pending.set(
    name,
    pending
      .filter(({ readsLeft }) => readsLeft > 0)
      .map((each) => ({ ...each, readsLeft: each.readsLeft - 1 })),
  );
  for (const { version, tags } of pending.filter(({ readsLeft }) => readsLeft === 0)) {
    const stored = registry.packages.get(name);
    if (stored !== undefined) store(registry, withVersion(stored, version, tags));
  }
}
