import type { IndexedDependency } from './index-line.ts';

/** What a version says of itself, as the web API repeats it. */
export interface CrateDescription {
  readonly description?: string | undefined;
  readonly license?: string | undefined;
  readonly homepage?: string | undefined;
  readonly documentation?: string | undefined;
  readonly repository?: string | undefined;
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
}

/** One version and its bytes; never changed, only replaced. */
export interface StoredVersion {
  readonly version: string;
  readonly file: Uint8Array;
  /** The sha256 that the index gives, in hex. */
  readonly cksum: string;
  readonly dependencies: readonly IndexedDependency[];
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly links?: string | undefined;
  readonly rustVersion?: string | undefined;
  readonly yanked: boolean;
  readonly description: CrateDescription;
  /** Undefined for a trusted publisher. */
  readonly publishedBy: string | undefined;
  /** Milliseconds since 1970. */
  readonly published: number;
}

/** A crate and everything under its name; never changed, only replaced. */
export interface StoredCrate {
  readonly name: string;
  readonly owners: readonly string[];
  readonly versions: ReadonlyMap<string, StoredVersion>;
  readonly created: number;
  readonly updated: number;
}

/** A crate of which nothing is stored yet. */
export function emptyCrate(name: string, owner: string, now: number): StoredCrate {
  return { name, owners: [owner], versions: new Map(), created: now, updated: now };
}

/** The crate with one version more, or with another state of one. */
export function withVersion(stored: StoredCrate, version: StoredVersion): StoredCrate {
  return { ...stored, versions: new Map([...stored.versions, [version.version, version]]) };
}

/** Whether a user owns a crate; names of accounts have no case. */
export function isOwner({ owners }: StoredCrate, user: string): boolean {
  return owners.some((owner) => owner.toLowerCase() === user.toLowerCase());
}
