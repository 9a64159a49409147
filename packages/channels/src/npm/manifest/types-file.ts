import { posix } from 'node:path';
import type { Manifest } from './manifest.ts';
import type { PackageFiles } from './package-files.ts';

/** Names the type declarations that lie beside the main file, unless the manifest names its own. */
export function implyTypes(manifest: Manifest, files: PackageFiles): Manifest {
  if ('types' in manifest || 'typings' in manifest) return manifest;
  const main = typeof manifest.main === 'string' && manifest.main !== '' ? manifest.main : 'index.js';
  const { dir, name } = posix.parse(main);
  const file = `./${posix.join(dir, name)}.d.ts`;
  return files.paths.includes(posix.normalize(file)) ? { ...manifest, types: file } : manifest;
}
