import type { StoredUser } from './user.ts';

/** A file of a release. */
export interface StoredAsset {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly downloads: number;
  readonly created: Date;
}

/** A release, or what is left of one: a bare tag, which the next release of that tag takes over. */
export interface StoredRelease {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly name: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly isTag: boolean;
  readonly author: StoredUser;
  readonly created: Date;
  readonly assets: readonly StoredAsset[];
}
