import { posix } from 'node:path';

/**
 * A path from a manifest, made to stay inside the package, without a leading `./`; empty for the root itself.
 *
 * Backslashes and colons count as separators, as npm reads `bin` and `man`.
 */
export function safePath(path: string): string {
  return posix.join('/', path.replace(/[\\:]/g, '/')).slice(1);
}

/** The last part of such a path. */
export function safeName(path: string): string {
  return posix.basename(safePath(path));
}
