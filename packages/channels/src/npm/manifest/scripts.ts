import { isRecord } from '@lockstep/core';
import { type Manifest, withField } from './manifest.ts';
import type { PackageFiles } from './package-files.ts';

// npm puts the folder of installed commands on the PATH of scripts, so naming it is redundant, and wrong elsewhere.
const binFolder = /^(\.[/\\])?node_modules[/\\].bin[\\/]/;

/** The scripts that npm implies when a package brings a `*.gyp` file or a `server.js`. */
export function implyScripts(manifest: Manifest, files: PackageFiles): Manifest {
  const scripts = isRecord(manifest.scripts) ? manifest.scripts : {};
  const isBuilt = !scripts.install && !scripts.preinstall && manifest.gypfile !== false;
  const gyp = isBuilt && files.paths.some((path) => /^[^./][^/]*\.gyp$/.test(path));
  const server = !scripts.start && files.paths.includes('server.js');
  if (!gyp && !server) return manifest;
  const implied = { ...(gyp && { install: 'node-gyp rebuild' }), ...(server && { start: 'node server.js' }) };
  return { ...manifest, ...(gyp && { gypfile: true }), scripts: { ...scripts, ...implied } };
}

/** Drops what is not a script and the folder of installed commands from the rest. */
export function normalizeScripts(manifest: Manifest): Manifest {
  const { scripts } = manifest;
  if (scripts === undefined || scripts === null) return manifest;
  if (!isRecord(scripts)) return withField(manifest, 'scripts', undefined);
  const texts = Object.entries(scripts).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const cleaned = texts.map(([name, script]) => [name, script.replace(binFolder, '')]);
  return withField(manifest, 'scripts', Object.fromEntries(cleaned));
}
