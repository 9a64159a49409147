/** A file of a release. */
export interface StoredAsset {
  readonly id: number;
  readonly name: string;
  readonly label: string | undefined;
  /** `starter`: its upload broke off, and only the name is there. */
  readonly state: 'uploaded' | 'starter';
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** In hex; of the bytes, unless a test says otherwise. Undefined where the host computed none. */
  readonly sha256: string | undefined;
  readonly uploader: string;
  readonly createdAt: number;
}

/** A release as it is stored; every change makes another one. */
export interface StoredRelease {
  readonly id: number;
  readonly tag: string;
  /** The branch or commit that is tagged when the release is published and there is no such tag yet. */
  readonly target: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly isImmutable: boolean;
  /** The login of its author. */
  readonly author: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly publishedAt: number | undefined;
  /** What stands in a draft's addresses in place of its tag. */
  readonly draftName: string;
  /** Lists that it is still missing from, as after a write that other servers have not seen. */
  readonly hiddenReads: number;
  readonly assets: readonly StoredAsset[];
}
