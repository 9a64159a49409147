import { posix } from 'node:path';
import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import type { Crate, Crates, Standing } from './crate.ts';
import { foreignFolder } from './folders.ts';
import { type LockedVersion, lockedVersions } from './lockfile.ts';
import { cargoPlace, exactly, type ReadText, readText } from './text-place.ts';

function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/** The crates that a lock speaks of: those of its workspace first, then any of the tree. */
function crateNamed(name: string, folder: string, { own }: Crates): Crate | undefined {
  const namesakes = own.filter((each) => each.name === name);
  return namesakes.find(({ root }) => root.folder === folder) ?? namesakes[0];
}

// The lock of a fuzz target or a benchmark is nobody’s but its own, and no release is built with it.
function standingOfLock(folder: string, { own }: Crates): Standing | undefined {
  const beside = own.filter(({ root }) => root.folder === folder);
  const isPrivate = beside.length > 0 && beside.every(({ standing }) => standing?.kind === 'private');
  const why = 'the lockfile is that of packages that are not published';
  return isPrivate ? { kind: 'private', why } : undefined;
}

function placeOf(
  lock: ReadText,
  { name, range, isNeed }: LockedVersion,
  exemption: Standing | undefined,
): VersionPlace {
  const key = isNeed ? `package.dependencies.${name}` : `package.${name}`;
  const meaning = { package: name, role: 'lock' as const, ...(exemption && { exemption }) };
  return cargoPlace({ ...lock, range, key }, meaning, exactly);
}

async function placesIn(file: string, tree: Tree, crates: Crates): Promise<readonly VersionPlace[]> {
  const text = await tree.readText(file);
  if (text === undefined) return [];
  const folder = folderOf(file);
  const standing = standingOfLock(folder, crates);
  const lock = readText(file, text);
  return lockedVersions(text).flatMap((locked) => {
    const crate = crateNamed(locked.name, folder, crates);
    return crate === undefined ? [] : [placeOf(lock, locked, crate.standing ?? standing)];
  });
}

/** What the lockfiles of a tree say of its own crates; those of examples and fixtures are left alone. */
export async function lockPlaces(tree: Tree, crates: Crates): Promise<readonly VersionPlace[]> {
  const files = tree.named('Cargo.lock').filter((file) => foreignFolder(file) === undefined);
  return (await Promise.all(files.map((file) => placesIn(file, tree, crates)))).flat();
}
