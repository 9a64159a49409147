import { type Artifact, type ArtifactStore, fail, type Target } from '@lockstep/core';
import { oneChunk } from './one-chunk.ts';
import { packageOf } from './sealed-package.ts';

/** Reads packages out of sealed files, some of them before their turn. */
export interface ReadAhead<Package> {
  /** Reads a package for later. */
  prepare(target: Target, artifacts: ArtifactStore): Promise<void>;
  /**
   * The package in the bytes of a sealed file.
   * @throws LockstepError `SEAL_BROKEN` when it is not the one that was sealed.
   */
  read(target: Target, bytes: Uint8Array): Promise<Package>;
}

/** Reads a package out of a file's bytes; `file` is its name, for messages. */
export type ReadPackage<Package> = (chunks: AsyncIterable<Uint8Array>, file: string) => Promise<Package>;

// The seal's name decides where the request goes, the file's own what is published; they must be one.
function assertSame(artifact: Artifact, sealed: Identity, found: Identity): void {
  if (found.name === sealed.name && found.version === sealed.version) return;
  const message = `${artifact.file} holds ${found.name}@${found.version}, sealed as ${sealed.name}@${sealed.version}`;
  throw fail('SEAL_BROKEN', message, { where: { file: artifact.file } });
}

interface Identity {
  readonly name: string;
  readonly version: string;
}

/** Nothing read yet. What was read is kept by the sealed digest, which the bytes were compared with both times. */
export function createReadAhead<Package extends Identity>(read: ReadPackage<Package>): ReadAhead<Package> {
  const packages = new Map<string, Package>();
  const readSealed = async (target: Target, bytes: Uint8Array): Promise<Package> => {
    const found = await read(oneChunk(bytes), target.artifact.file);
    assertSame(target.artifact, packageOf(target), found);
    return found;
  };
  return {
    async prepare(target, artifacts) {
      const bytes = await artifacts.read(target.artifact);
      packages.set(target.artifact.digest.sha256, await readSealed(target, bytes));
    },
    read: async (target, bytes) => packages.get(target.artifact.digest.sha256) ?? readSealed(target, bytes),
  };
}
