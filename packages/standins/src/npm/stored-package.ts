import semver from 'semver';
import type { JsonObject } from '../json-object.ts';
import type { Checksums } from './checksums.ts';
import { baseName } from './package-name.ts';

/** One version and its bytes; never changed, only replaced. */
export interface StoredVersion {
  readonly version: string;
  /** The manifest as it was published, without `dist`. */
  readonly manifest: JsonObject;
  readonly tarball: Uint8Array;
  /** What the registry says of the tarball. */
  readonly dist: JsonObject & Checksums;
  /** Milliseconds since 1970. */
  readonly published: number;
  readonly deprecated?: string;
}

/** A package name and everything under it; never changed, only replaced. */
export interface StoredPackage {
  readonly name: string;
  readonly access: 'public' | 'restricted';
  readonly owner: string;
  readonly versions: ReadonlyMap<string, StoredVersion>;
  readonly tags: ReadonlyMap<string, string>;
  /** Versions that existed once, by the time of their publication. They can never be used again. */
  readonly burned: ReadonlyMap<string, number>;
  readonly created: number;
  readonly modified: number;
  /** When the last version was unpublished, if all are gone. */
  readonly removed?: number;
  readonly revision: number;
  readonly readme: string;
}

/** The name of a version's tarball; a scope is not part of it. */
export function tarballName(name: string, version: string): string {
  return `${baseName(name)}-${version}.tgz`;
}

/** A package of which nothing is stored yet. */
export function emptyPackage(name: string, owner: string, now: number): StoredPackage {
  const nothing = { versions: new Map(), tags: new Map(), burned: new Map<string, number>(), readme: '' };
  return { name, access: 'public', owner, ...nothing, created: now, modified: now, revision: 0 };
}

/** The package with one more version under these tags. The first one is `latest` whatever it asked for (npm/cli#8490). */
export function withVersion(
  stored: StoredPackage,
  version: StoredVersion,
  tags: readonly string[],
): StoredPackage {
  const { removed: _, ...rest } = stored;
  const asked = stored.versions.size === 0 ? ['latest', ...tags] : tags;
  return {
    ...rest,
    versions: new Map([...stored.versions, [version.version, version]]),
    tags: new Map([...stored.tags, ...asked.map((tag) => [tag, version.version] as const)]),
  };
}

/** The package without some versions, which are burned; tags that pointed at them go, and `latest` falls back. */
export function withoutVersions(stored: StoredPackage, gone: readonly string[], now: number): StoredPackage {
  const versions = new Map([...stored.versions].filter(([version]) => !gone.includes(version)));
  const tags = new Map([...stored.tags].filter(([, version]) => versions.has(version)));
  const [highest] = [...versions.keys()].sort(semver.rcompare);
  if (highest !== undefined && !tags.has('latest')) tags.set('latest', highest);
  const burnt = gone.map((version) => [version, stored.versions.get(version)?.published ?? now] as const);
  const rest = { ...stored, versions, tags, burned: new Map([...stored.burned, ...burnt]) };
  return versions.size === 0 ? { ...rest, removed: now } : rest;
}
