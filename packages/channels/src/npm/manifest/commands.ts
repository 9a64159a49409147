import { posix } from 'node:path';
import { isRecord } from '@lockstep/core';
import { type Manifest, withField } from './manifest.ts';
import { type PackageFiles, pathsBelow } from './package-files.ts';
import { safeName, safePath } from './safe-path.ts';

type Commands = Readonly<Record<string, string>>;

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

// npm lists everything below the folder, and so makes a command of each subfolder too.
function commandsBelow(folder: string, files: PackageFiles): Commands {
  const entries = new Set(pathsBelow(files, folder).flatMap((path) => [...foldersOf(path), path]));
  return Object.fromEntries([...entries].map((path) => [posix.basename(path), `${folder}/${path}`]));
}

function declaredCommands(name: unknown, bin: unknown): readonly (readonly [string, unknown])[] {
  if (typeof bin === 'string') return [[String(name), bin]];
  if (Array.isArray(bin)) return textsByName(bin);
  return isRecord(bin) ? Object.entries(bin) : [];
}

function textsByName(list: readonly unknown[]): readonly (readonly [string, unknown])[] {
  return list.filter((path) => typeof path === 'string').map((path) => [posix.basename(path), path]);
}

// Renaming happens in place: a renamed command replaces one of that name, wherever it stands.
function cleaned(declared: readonly (readonly [string, unknown])[]): Commands | undefined {
  const commands = new Map(declared);
  for (const [name] of declared) {
    const path = commands.get(name);
    commands.delete(name);
    const target = typeof path === 'string' ? safePath(path) : '';
    if (safeName(name) !== '' && target !== '') commands.set(safeName(name), target);
  }
  const entries = [...commands].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * Brings `bin` (a path, a list or a table) into a table from command to path, or takes it from `directories.bin`.
 *
 * Source: the npm documentation, package.json, "bin" and "directories.bin".
 */
export function normalizeCommands(manifest: Manifest, files: PackageFiles): Manifest {
  const folder = isRecord(manifest.directories) ? manifest.directories.bin : undefined;
  if (typeof folder === 'string' && folder !== '' && !manifest.bin)
    return withField(manifest, 'bin', commandsBelow(safePath(folder), files));
  const bin = manifest.bin ? cleaned(declaredCommands(manifest.name, manifest.bin)) : undefined;
  return withField(manifest, 'bin', bin);
}
