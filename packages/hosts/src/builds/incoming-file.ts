import { closeSync, openSync, writeSync } from 'node:fs';
import { createDigest, type Digest } from '@lockstep/core';

/** A file that arrives from a server. */
export interface IncomingFile {
  /**
   * Writes a piece at once: what hands pieces over does not wait.
   * @throws what `tooLong` makes, when there are more bytes than were announced.
   */
  take(piece: Uint8Array): void;
  /** Closes it; gives the digest of what arrived. */
  end(): Digest;
}

/**
 * Opens a new file that takes at most so many bytes.
 * @throws Error when the file exists.
 */
export function openIncoming(
  path: string,
  mostBytes: number,
  tooLong: () => Error = () => new Error(`there are more than ${mostBytes} bytes`),
): IncomingFile {
  const handle = openSync(path, 'wx', 0o600);
  const digest = createDigest();
  let size = 0;
  return {
    take(piece) {
      size += piece.byteLength;
      if (size > mostBytes) throw tooLong();
      digest.update(piece);
      for (let written = 0; written < piece.byteLength; )
        written += writeSync(handle, piece, written, piece.byteLength - written);
    },
    end() {
      closeSync(handle);
      return digest.end();
    },
  };
}
