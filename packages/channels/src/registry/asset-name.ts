import { posix } from 'node:path';
import type { Artifact } from '@lockstep/core';

/** The name under which a release on a host offers a sealed file. */
export function assetName({ file }: Pick<Artifact, 'file'>): string {
  return posix.basename(file);
}
