import { posix } from 'node:path';

/**
 * A path that a manifest names, from the folder of the manifest, made relative to the source tree.
 *
 * @returns undefined when it leads out of the tree, or to what git keeps, where a checkout's token may be.
 */
export function pathInTree(folder: string, path: string): string | undefined {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  const parts = joined.split('/');
  if (posix.isAbsolute(path) || parts[0] === '..' || parts.includes('.git')) return undefined;
  return joined === '.' ? '' : joined;
}
