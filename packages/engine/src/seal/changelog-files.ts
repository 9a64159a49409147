import { posix } from 'node:path';
import type { Config } from '@lockstep/core';

/**
 * Where the section of a release is looked for, the first file that is there being it: a package with a version of its own
 * has a CHANGELOG of its own, beside its manifest, or a part of the common one.
 * @param manifests those of the one package that is released; empty where all have one version.
 */
export function changelogFiles(
  { release }: Pick<Config, 'release'>,
  manifests: readonly string[],
): readonly string[] {
  const beside = manifests.map((file) => posix.join(posix.dirname(file), release.changelog));
  return [...new Set([...beside, release.changelog])];
}
