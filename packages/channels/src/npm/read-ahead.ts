import { type ArtifactStore, fail, type Target } from '@lockstep/core';
import { type NpmPackage, readNpmPackage } from './npm-package.ts';
import { packageOf } from './targets.ts';

/** Reads packages out of sealed tarballs, some of them before their turn. */
export interface ReadAhead {
  /** Reads a package for later. */
  prepare(target: Target, artifacts: ArtifactStore): Promise<void>;
  /**
   * The package in the bytes of a sealed tarball.
   * @throws LockstepError `SEAL_BROKEN` when it is not the one that was sealed.
   */
  read(target: Target, tarball: Uint8Array): Promise<NpmPackage>;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

// The seal's name decides where the request goes, the file's own what is published; they must be one.
async function readSealed(target: Target, tarball: Uint8Array): Promise<NpmPackage> {
  const { file } = target.artifact;
  const { name, version } = packageOf(target);
  const found = await readNpmPackage(once(tarball), file);
  if (found.name === name && found.version === version) return found;
  const message = `${file} holds ${found.name}@${found.version}, sealed as ${name}@${version}`;
  throw fail('SEAL_BROKEN', message, { where: { file } });
}

/** Nothing read yet. What was read is kept by the sealed digest, which the bytes were compared with both times. */
export function createReadAhead(): ReadAhead {
  const packages = new Map<string, NpmPackage>();
  return {
    async prepare(target, artifacts) {
      const tarball = await artifacts.read(target.artifact);
      packages.set(target.artifact.digest.sha256, await readSealed(target, tarball));
    },
    read: async (target, tarball) =>
      packages.get(target.artifact.digest.sha256) ?? readSealed(target, tarball),
  };
}
