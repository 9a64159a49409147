import { createHash } from 'node:crypto';
import { digestOf, toSri } from '@lockstep/core';

/** What `dist` says of a tarball (npm/registry, "package-metadata.md", dist). */
export interface Checksums {
  /** The sha512 as Subresource Integrity. */
  readonly integrity: string;
  /** The sha1 in hex, for clients of old. */
  readonly shasum: string;
}

/** The checksums of some bytes. */
export function checksumsOf(bytes: Uint8Array): Checksums {
  return {
    integrity: toSri(digestOf(bytes).sha512),
    shasum: createHash('sha1').update(bytes).digest('hex'),
  };
}
