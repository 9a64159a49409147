import type { Upstream } from '@lockstep/core';
import { canonicalName } from './crate-name.ts';
import type { CratesToken } from './options.ts';
import type { RateLimiter } from './rate-limits.ts';
import type { StoredCrate } from './stored-crate.ts';
import type { Trust } from './trusted/trust.ts';

/** Everything the handlers share: what is stored, who is known, and where other names come from. */
export interface Registry {
  /** By canonical name, as are all names below. */
  readonly crates: Map<string, StoredCrate>;
  /** Each crate as of before its last change. */
  readonly before: Map<string, StoredCrate>;
  /** Versions that the index does not show yet, with the reads until it does. */
  readonly pending: Map<string, ReadonlyMap<string, number>>;
  /** Users who were invited to own a crate and have not accepted. */
  readonly invited: Map<string, ReadonlySet<string>>;
  readonly tokens: readonly CratesToken[];
  /** Undefined where there is no trusted publishing. */
  readonly trust: Trust | undefined;
  readonly accounts: readonly string[];
  readonly requireAuthForReads: boolean;
  readonly reserved: ReadonlySet<string>;
  /** The spelling of names that were published long ago. */
  readonly established: ReadonlyMap<string, string>;
  readonly upstream: Upstream | undefined;
  readonly published: Upstream | undefined;
  /** What manifests call this registry, unless that is crates.io. */
  readonly index: string | undefined;
  readonly rateLimiter: RateLimiter;
  readonly hiddenReads: (name: string, version: string) => number;
  readonly maxCrateBytes: number;
  readonly now: () => number;
  /** The address of the stand-in, with a trailing `/`. */
  readonly url: () => string;
}

/** Replaces what is stored of a crate; this is the only place that does. */
export function store(registry: Registry, next: StoredCrate): void {
  const key = canonicalName(next.name);
  const previous = registry.crates.get(key);
  if (previous !== undefined) registry.before.set(key, previous);
  registry.crates.set(key, { ...next, updated: registry.now() });
}

/** Whether somebody has published a crate of this name, in whatever spelling. */
export function isKnown(registry: Registry, name: string): boolean {
  const key = canonicalName(name);
  return registry.crates.has(key) || registry.established.has(key);
}

/** Hides a version from the index for so many reads of it. */
export function hide(registry: Registry, name: string, version: string, reads: number): void {
  if (reads <= 0) return;
  const key = canonicalName(name);
  registry.pending.set(key, new Map([...(registry.pending.get(key) ?? []), [version, reads]]));
}

/** What the web API shows of a crate, if anything: in whatever spelling it is asked for, and never late. */
export function readCrate(registry: Registry, name: string, stale: boolean): StoredCrate | undefined {
  const key = canonicalName(name);
  return stale ? registry.before.get(key) : registry.crates.get(key);
}

/**
 * What the index shows of a crate, if anything; every call counts as a read of what is pending.
 *
 * crates.io writes its index by a job after the publication, so the index alone is late.
 */
export function readIndexed(registry: Registry, name: string, stale: boolean): StoredCrate | undefined {
  const hidden = stale ? [] : countRead(registry, canonicalName(name));
  const stored = readCrate(registry, name, stale);
  if (stored === undefined) return undefined;
  const versions = [...stored.versions].filter(([version]) => !hidden.includes(version));
  return versions.length === 0 ? undefined : { ...stored, versions: new Map(versions) };
}

function countRead(registry: Registry, key: string): readonly string[] {
  const left = [...(registry.pending.get(key) ?? [])].filter(([, reads]) => reads > 0);
  registry.pending.set(key, new Map(left.map(([version, reads]) => [version, reads - 1])));
  return left.map(([version]) => version);
}

/** Whether the index shows a version; asking does not count as a read. */
export function isVisible(registry: Registry, name: string, version: string): boolean {
  return (registry.pending.get(canonicalName(name))?.get(version) ?? 0) <= 0;
}
