import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artifact, type ArtifactStore, createDigest, type Digest, digestOf, fail } from '@lockstep/core';
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

async function* orBrokenWhile(artifact: Artifact, chunks: AsyncIterable<Uint8Array>) {
  try {
    yield* chunks;
  } catch (cause) {
    throw broken(artifact, 'cannot be read', cause);
  }
}

async function* streamSealed(path: string, artifact: Artifact): AsyncIterable<Uint8Array> {
  const digest = createDigest();
  let heldBack: Uint8Array | undefined;
  for await (const chunk of orBrokenWhile(artifact, createReadStream(path))) {
    digest.update(chunk);
    if (heldBack !== undefined) yield heldBack;
    heldBack = chunk;
  }
  assertSealed(artifact, digest.end());
  if (heldBack !== undefined) yield heldBack;
}

/** The sealed files below a folder. */
export function createArtifactStore(folder: string): ArtifactStore {
  return {
    async read(artifact) {
      const bytes = await orBroken(artifact, readFile(join(folder, artifact.file)));
      assertSealed(artifact, digestOf(bytes));
      return bytes;
    },
    stream: (artifact) => streamSealed(join(folder, artifact.file), artifact),
    async confirm(artifact) {
      assertSealed(artifact, await orBroken(artifact, digestFile(join(folder, artifact.file))));
    },
  };
}
