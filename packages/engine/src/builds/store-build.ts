import {
  type ArtifactStore,
  type BuildFile,
  type BuildStorage,
  digestOf,
  fail,
  manifestFile,
  type NewBuild,
  releaseOf,
  type Seal,
  sealFile,
  sha512Manifest,
  writeSeal,
} from '@lockstep/core';
import { runIn } from './run-address.ts';

/** A text as a file that is stored. */
export function storedText(file: string, text: string): BuildFile {
  const bytes = Buffer.from(text);
  const { sha256, size } = digestOf(bytes);
  return {
    file,
    sha256,
    body: {
      size,
      async *chunks() {
        yield bytes;
      },
    },
  };
}

/** The files of a sealed build, its SHA-512 manifest and its seal; each is hashed again while it is read. */
export function storedFiles(seal: Seal, store: ArtifactStore): readonly BuildFile[] {
  const files = seal.artifacts.map((artifact): BuildFile => {
    const { file, digest } = artifact;
    const { sha256, size } = digest;
    return { file, sha256, body: { size, chunks: () => store.stream(artifact) } };
  });
  const manifest = files.some(({ file }) => file === manifestFile)
    ? []
    : [storedText(manifestFile, sha512Manifest(seal))];
  return [...files, ...manifest, storedText(sealFile, writeSeal(seal))];
}

/** Whether a workflow made a seal: only what it built is stored. */
export function isWorkflowBuild({ build }: Seal): boolean {
  return runIn(build.run) !== undefined;
}

/**
 * What names the build of a seal.
 * @throws LockstepError `STORAGE_FAILED` for a seal that no workflow made.
 */
export function buildOf(seal: Seal): NewBuild {
  const { id, commit } = releaseOf(seal);
  const { run, attempt } = seal.build;
  const found = runIn(run);
  if (found !== undefined) return { release: id, commit, run: found.id, attempt };
  throw fail('STORAGE_FAILED', `only what a workflow built is stored; this seal is of “${run}”`, {
    severity: 'usage',
    remedy: 'Build and seal in a workflow; what is sealed here can be published from here.',
  });
}

/**
 * Stores a sealed build, its SHA-512 manifest and its seal; every file is hashed again while it is sent.
 * @throws LockstepError `SEAL_BROKEN`, `STORAGE_FAILED`.
 */
export async function storeBuild(seal: Seal, store: ArtifactStore, storage: BuildStorage): Promise<void> {
  await storage.store(buildOf(seal), storedFiles(seal, store));
}
