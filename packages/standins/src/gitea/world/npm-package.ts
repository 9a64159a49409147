import type { JsonObject } from '../../json-object.ts';
import type { StoredUser } from './user.ts';

/** A version in an npm registry; never changed, only removed. */
export interface StoredNpmVersion {
  readonly id: number;
  readonly version: string;
  /** The fields of the manifest that the registry keeps. */
  readonly manifest: JsonObject;
  readonly tarball: Uint8Array;
  readonly creator: StoredUser;
  readonly created: Date;
}

/** A package name in the registry of an owner. */
export interface StoredNpmPackage {
  readonly owner: StoredUser;
  readonly name: string;
  readonly versions: ReadonlyMap<string, StoredNpmVersion>;
  readonly tags: ReadonlyMap<string, string>;
}
