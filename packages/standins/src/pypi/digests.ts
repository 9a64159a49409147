import { createHash } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';

/** The digests by which the registry knows a file, in lower-case hex. */
export interface FileDigests {
  readonly md5: string;
  readonly sha256: string;
  /** BLAKE2b with an output of 32 bytes, which Node's own crypto does not offer. */
  readonly blake2_256: string;
}

/** The digests of some bytes. */
export function fileDigestsOf(bytes: Uint8Array): FileDigests {
  return {
    md5: createHash('md5').update(bytes).digest('hex'),
    sha256: sha256Of(bytes),
    blake2_256: Buffer.from(blake2b(bytes, { dkLen: 32 })).toString('hex'),
  };
}

/** The sha256 of some bytes, in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
