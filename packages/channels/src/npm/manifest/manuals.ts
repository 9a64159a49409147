import { posix } from 'node:path';
import { isRecord } from '@lockstep/core';
import { type Manifest, withField } from './manifest.ts';
import { type PackageFiles, pathsBelow } from './package-files.ts';
import { safePath } from './safe-path.ts';

const section = /\.[0-9]$/;

function pagesBelow(folder: string, files: PackageFiles): readonly string[] {
  const pages = pathsBelow(files, folder).filter((path) => section.test(path));
  return pages.map((page) => posix.join(folder, page));
}

function declaredPages(manifest: Manifest, files: PackageFiles): readonly unknown[] {
  const folder = isRecord(manifest.directories) ? manifest.directories.man : undefined;
  if (!manifest.man && typeof folder === 'string' && folder !== '')
    return pagesBelow(safePath(folder), files);
  return manifest.man ? [manifest.man].flat() : [];
}

/**
 * Brings `man` into a list of paths, or takes it from `directories.man`.
 *
 * Source: the npm documentation, package.json, "man" and "directories.man".
 */
export function normalizeManuals(manifest: Manifest, files: PackageFiles): Manifest {
  const pages = declaredPages(manifest, files).filter((page) => typeof page === 'string');
  return withField(manifest, 'man', pages.length === 0 ? undefined : pages.map(safePath));
}
