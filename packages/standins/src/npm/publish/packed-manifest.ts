import { LockstepError, readTarball } from '@lockstep/core';
import { parseJsonObject } from '../../json-object.ts';
import { oneChunk } from '../../one-chunk.ts';
import { type Refusal, refusals } from '../refusal.ts';
import type { Publication } from './publication.ts';

/** What the tarball itself says, as far as the registry repeats it. */
export interface PackedContents {
  readonly fileCount: number;
  /** Bytes. */
  readonly unpackedSize: number;
}

/** Opens the tarball of a publication and compares its own manifest with what was asked for. */
export async function openTarball({
  tarball,
  file,
  name,
  version,
}: Publication): Promise<PackedContents | Refusal> {
  const contents = await unpack(tarball, file);
  if ('kind' in contents) return contents;
  const [manifest] = [...contents.files.values()].map(parseJsonObject);
  if (manifest === undefined) return refusals.malformed('The tarball has no usable package.json');
  if (manifest.name !== name || manifest.version !== version) {
    return refusals.malformed(
      `The tarball holds ${String(manifest.name)}@${String(manifest.version)}, expected ${name}@${version}`,
    );
  }
  const files = contents.entries.filter(({ kind }) => kind === 'file');
  return { fileCount: files.length, unpackedSize: files.reduce((sum, { size }) => sum + size, 0) };
}

/** npm strips the first folder of a tarball, whatever its name. */
const isManifest = (path: string) => /^[^/]+\/package\.json$/.test(path);

async function unpack(tarball: Uint8Array, name: string) {
  try {
    return await readTarball(oneChunk(tarball), { wanted: isManifest, name });
  } catch (error) {
    if (error instanceof LockstepError) return refusals.malformed(error.message);
    throw error;
  }
}
