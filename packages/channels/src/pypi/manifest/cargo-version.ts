import { posix } from 'node:path';
import { type Table, tableIn, textIn } from './toml-tables.ts';
import { tomlVersion } from './toml-version.ts';
import { computed, type FoundVersion, type VersionSource } from './written-version.ts';

const mostFolders = 16;

// A crate may inherit its version from the root of its workspace, which lies above it.
async function inheritedVersion(at: VersionSource, path: string): Promise<FoundVersion | undefined> {
  let folder = posix.dirname(path);
  for (let height = 0; height < mostFolders; height += 1) {
    const file = posix.join(folder, 'Cargo.toml');
    const version = await tomlVersion(at, file, ['workspace', 'package', 'version']);
    if (version !== undefined || posix.join(at.folder, folder) === '.') return version;
    folder = posix.join(folder, '..');
  }
  return undefined;
}

/**
 * The version of the crate that maturin builds.
 *
 * Source: the maturin user guide, “Metadata”; the Cargo book, “Workspaces”, “The package table”.
 */
export async function maturinVersion(at: VersionSource, project: Table): Promise<FoundVersion> {
  const path = textIn(tableIn(project, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml';
  const own = await tomlVersion(at, path, ['package', 'version']);
  return own ?? (await inheritedVersion(at, path)) ?? computed(`${path} has no version of its own`);
}
