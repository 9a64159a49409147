import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artifact, type ArtifactStore, type Digest, digestOf, fail } from '@lockstep/core';
import { digestFile } from './digest-file.ts';

function isSealed({ digest }: Artifact, found: Digest): boolean {
  return digest.sha256 === found.sha256 && digest.sha512 === found.sha512 && digest.size === found.size;
}

function broken({ file }: Artifact, what: string, cause?: unknown): Error {
  return fail('SEAL_BROKEN', `${file} ${what}`, { where: { file }, cause });
}

async function orBroken<T>(artifact: Artifact, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw broken(artifact, 'cannot be read', cause);
  }
}

function assertSealed(artifact: Artifact, found: Digest): void {
  if (isSealed(artifact, found)) return;
  throw broken(
    artifact,
    `holds other bytes than were sealed: found ${found.sha256}, sealed ${artifact.digest.sha256}`,
  );
}

/** The sealed files below a folder. */
export function createArtifactStore(folder: string): ArtifactStore {
  return {
    async read(artifact) {
      const bytes = await orBroken(artifact, readFile(join(folder, artifact.file)));
      assertSealed(artifact, digestOf(bytes));
      return bytes;
    },
    async confirm(artifact) {
      assertSealed(artifact, await orBroken(artifact, digestFile(join(folder, artifact.file))));
    },
  };
}
