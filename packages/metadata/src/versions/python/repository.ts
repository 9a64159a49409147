import type { Problem, VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import type { FoundVersions } from '../finder.ts';
import { documentPlaces } from './document-places.ts';
import { lockPlaces, virtualPackages } from './lock-places.ts';
import { missingVersion } from './missing-version.ts';
import { modulePlaces } from './module-places.ts';
import { ownPlaces, unresolvedOf } from './own-places.ts';
import { distinct } from './place.ts';
import { folderOf, type PythonProject } from './project.ts';
import { type PythonProjects, readProjects } from './projects.ts';
import { recordPlaces } from './record-places.ts';
import { referencePlaces, type Siblings } from './reference-places.ts';
import { setupReferences } from './setup-references.ts';
import { type ReadSheet, sheetReader } from './sheet.ts';

/** A package that uv calls virtual is never built, unless something else says so. */
async function withVirtual(
  projects: readonly PythonProject[],
  tree: Tree,
  read: ReadSheet,
): Promise<readonly PythonProject[]> {
  const virtual = await virtualPackages(tree, read);
  return projects.map((project) =>
    project.exemption === undefined && !project.hasBackEnd && virtual.has(project.name ?? '')
      ? { ...project, exemption: { kind: 'private', why: 'uv.lock says that it is never built' } }
      : project,
  );
}

/** What counts as a package of the repository: of two that have one name, the one that is released. */
function siblingsOf(projects: readonly PythonProject[]): Siblings {
  const own = projects.filter(({ exemption }) => exemption?.kind !== 'foreign');
  const ordered = own.toSorted(
    (one, other) => Number(one.exemption === undefined) - Number(other.exemption === undefined),
  );
  return new Map(ordered.flatMap((project) => (project.name === undefined ? [] : [[project.name, project]])));
}

async function allReferences(
  tree: Tree,
  { projects, documents }: PythonProjects,
  siblings: Siblings,
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const holderOf = (folder: string) => projects.find((each) => each.folder === folder);
  const modern = await Promise.all(
    documents.map((each) => referencePlaces(each, siblings, holderOf(each.folder), read)),
  );
  const older = await Promise.all(
    tree.named('setup.cfg').map(async (file) => {
      const sheet = await read(file);
      return sheet === undefined ? [] : setupReferences(sheet, siblings, holderOf(folderOf(file)));
    }),
  );
  return [...modern.flat(), ...older.flat()];
}

async function placesOf(
  tree: Tree,
  found: PythonProjects,
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const { projects, documents } = found;
  const siblings = siblingsOf(projects);
  const own = await Promise.all(projects.map((each) => ownPlaces(each, read)));
  const modules = await Promise.all(projects.map((each) => modulePlaces(tree, each, read)));
  const others = await Promise.all([
    allReferences(tree, found, siblings, read),
    lockPlaces(tree, siblings, read),
    recordPlaces(tree, documents, projects, read),
    documentPlaces(tree, projects, read),
  ]);
  return distinct([...own.flat(), ...modules.flat(), ...others.flat()]);
}

/** Every place of a tree where the version of one of its Python packages stands. */
export async function findPythonVersions(tree: Tree): Promise<FoundVersions> {
  const read = sheetReader(tree);
  const found = await readProjects(tree, read);
  const projects = await withVirtual(found.projects, tree, read);
  const missing: readonly Problem[] = projects.flatMap(missingVersion);
  return {
    places: await placesOf(tree, { ...found, projects }, read),
    unresolved: projects.flatMap(unresolvedOf),
    problems: [...found.problems, ...missing],
  };
}
