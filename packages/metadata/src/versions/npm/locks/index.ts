import type { UnresolvedVersion, VersionPlace } from '@lockstep/core';
import type { Tree } from '../../../tree.ts';
import { foreignFolder } from '../foreign.ts';
import { folderOf } from '../manifest.ts';
import type { NpmProject } from '../project.ts';
import { bunLockPlaces } from './bun-lock.ts';
import { npmLockPlaces } from './npm-lock.ts';
import { pnpmLockPlaces } from './pnpm-lock.ts';
import { yarnLockPlaces } from './yarn-lock.ts';

type ReadLock = (project: NpmProject, file: string, text: string) => readonly VersionPlace[];

/** Every kind of lockfile, by its name. */
const lockfiles: Readonly<Record<string, ReadLock>> = {
  'package-lock.json': npmLockPlaces,
  'npm-shrinkwrap.json': npmLockPlaces,
  'pnpm-lock.yaml': pnpmLockPlaces,
  'yarn.lock': yarnLockPlaces,
  'bun.lock': bunLockPlaces,
};

/** What lockfiles say of the repository's packages. */
export interface LockFinding {
  readonly places: readonly VersionPlace[];
  readonly unresolved: readonly UnresolvedVersion[];
}

// A lockfile of an example or a fixture says what was there when it was made.
function isOwn(file: string, { byFolder }: NpmProject): boolean {
  const own = byFolder.get(folderOf(file));
  return own === undefined ? foreignFolder(file) === undefined : own.exemption?.kind !== 'foreign';
}

async function read(tree: Tree, project: NpmProject, file: string, readLock: ReadLock): Promise<LockFinding> {
  const text = await tree.readText(file);
  if (text !== undefined) return { places: readLock(project, file, text), unresolved: [] };
  const name = project.byFolder.get(folderOf(file))?.name;
  const why = 'the lockfile cannot be read: it is larger than 10 MiB, or no file';
  return { places: [], unresolved: [{ ecosystem: 'npm', package: name, where: { file }, why }] };
}

/** Reads every lockfile of a tree that belongs to a package of the project. */
export async function readLocks(tree: Tree, project: NpmProject): Promise<LockFinding> {
  if (project.packages.length === 0) return { places: [], unresolved: [] };
  const found = await Promise.all(
    Object.entries(lockfiles).flatMap(([name, readLock]) =>
      tree
        .named(name)
        .filter((file) => isOwn(file, project))
        .map((file) => read(tree, project, file, readLock)),
    ),
  );
  return {
    places: found.flatMap(({ places }) => places),
    unresolved: found.flatMap(({ unresolved }) => unresolved),
  };
}
