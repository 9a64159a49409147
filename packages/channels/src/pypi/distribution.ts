import { fail } from '@lockstep/core';
import { readSdist } from './archive/sdist.ts';
import { readWheel } from './archive/wheel.ts';
import type { WheelTags } from './archive/wheel-tags.ts';
import type { CoreMetadata } from './core-metadata.ts';

/** A built file of a Python package, as it describes itself. */
export interface Distribution {
  /** Its base name. */
  readonly file: string;
  readonly kind: 'wheel' | 'sdist';
  /** Normalised as PEP 503 says. */
  readonly name: string;
  /** Normalised as PEP 440 says, with the local part if there is one. */
  readonly version: string;
  /** As written in `METADATA` or `PKG-INFO`. */
  readonly metadata: CoreMetadata;
  /** Normalised names of what an install fetches along, sorted; what only an extra asks for is not. */
  readonly needs: readonly string[];
  /** Commands that it installs, as far as it says, sorted. */
  readonly commands: readonly string[];
  /** Of wheels only. */
  readonly tags?: WheelTags;
}

/**
 * Reads a wheel or an sdist, and checks what its registry and its installers check.
 *
 * @param file its name, with or without the path before it.
 * @throws LockstepError `ARCHIVE_HOSTILE` or `ARTIFACT_UNREADABLE`; or `ARTIFACT_NAME_WRONG` and `METADATA_INVALID`, all
 *   problems of the file at once.
 */
export async function readDistribution(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<Distribution> {
  if (file.endsWith('.whl')) return await readWheel(chunks, file);
  if (file.endsWith('.tar.gz')) return await readSdist(chunks, file);
  const message = `${file} is neither a wheel (.whl) nor an sdist (.tar.gz)`;
  throw fail('ARTIFACT_NAME_WRONG', message, { where: { file } });
}
