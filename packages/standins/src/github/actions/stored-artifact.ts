/** Files that a run left. */
export interface StoredArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  /** A zip archive. */
  readonly archive: Uint8Array;
  /** Of the archive, in hex. */
  readonly sha256: string;
  readonly createdAt: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}
