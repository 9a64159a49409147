import type { Artifact } from '../seal/artifact.ts';

/** The sealed files. */
export interface ArtifactStore {
  /**
   * Reads a sealed file whole and hashes what it read; these very bytes may be sent.
   * @throws LockstepError `SEAL_BROKEN` when the file is gone or holds other bytes than sealed.
   */
  read(artifact: Artifact): Promise<Uint8Array>;
  /**
   * Reads a sealed file piece by piece and hashes what it read. The last piece is held back until all of it is known
   * to be what was sealed.
   * @throws LockstepError `SEAL_BROKEN` likewise, while it is read.
   */
  stream(artifact: Artifact): AsyncIterable<Uint8Array>;
  /**
   * Hashes a sealed file in one streaming read.
   * @throws LockstepError `SEAL_BROKEN` likewise.
   */
  confirm(artifact: Artifact): Promise<void>;
}
