import type { VersionPlace } from '@lockstep/core';
import { entriesAt, type JsonNode, memberOf, textAt } from '../json/node.ts';
import { readJson } from '../json/read-json.ts';
import type { Keep } from '../json/reader.ts';
import { dependencyFields, folderOf } from '../manifest.ts';
import { type PlacedFile, placedFile } from '../place.ts';
import { type NpmPackage, type NpmProject, ownVersion, siblingReference } from '../project.ts';

/** A lockfile and the packages that it may tell of. */
interface Lock {
  readonly project: NpmProject;
  readonly source: PlacedFile;
  readonly folder: string;
  readonly root: JsonNode;
}

const topKeys = new Set(['version', 'packages', 'dependencies']);
const entryKeys = new Set<string>(['version', ...dependencyFields]);
const namedKeys = new Set(['version', 'requires']);

// Of the thousands of packages that a lockfile names, the repository's own few are looked at.
function keepOwn({ byFolder, siblings }: NpmProject, folder: string): Keep {
  return (path, key) => {
    const isByFolder = path[0] === 'packages';
    if (path.length === 0) return topKeys.has(key);
    if (path.length === 1) return isByFolder ? byFolder.has(packageFolder(folder, key)) : siblings.has(key);
    if (path.length === 2) return isByFolder ? entryKeys.has(key) : namedKeys.has(key);
    return path.length === 3;
  };
}

function packageFolder(folder: string, key: string): string {
  return key === '' ? folder : `${folder}${key}/`;
}

function references(lock: Lock, own: NpmPackage, path: readonly string[]): readonly VersionPlace[] {
  return entriesAt(lock.root, ...path).flatMap(([key, node]) =>
    node.kind === 'text'
      ? siblingReference(lock.project, lock.source, own, { key, path: [...path, key], span: node }, 'lock')
      : [],
  );
}

function versionPlaces(
  { root, source }: Lock,
  own: NpmPackage,
  path: readonly string[],
): readonly VersionPlace[] {
  const span = textAt(root, ...path);
  return span === undefined ? [] : [ownVersion(source, own, path, span, 'lock')];
}

// Since version 2: `packages` by folder, the root's own under the empty key.
function folderEntries(lock: Lock): readonly VersionPlace[] {
  return entriesAt(lock.root, 'packages').flatMap(([key]) => {
    const own = lock.project.byFolder.get(packageFolder(lock.folder, key));
    if (own === undefined) return [];
    return [
      ...versionPlaces(lock, own, ['packages', key, 'version']),
      ...dependencyFields.flatMap((field) => references(lock, own, ['packages', key, field])),
    ];
  });
}

// Until version 2: `dependencies` by name; those of the repository are `file:`, and repeat what they ask for.
function namedEntries(lock: Lock): readonly VersionPlace[] {
  return entriesAt(lock.root, 'dependencies').flatMap(([name]) => {
    const own = lock.project.siblings.get(name);
    const isLocal = textAt(lock.root, 'dependencies', name, 'version')?.value.startsWith('file:');
    return own && isLocal ? references(lock, own, ['dependencies', name, 'requires']) : [];
  });
}

/**
 * The versions of the repository's packages in a package-lock.json or npm-shrinkwrap.json of any version.
 *
 * Source: the npm documentation, package-lock.json, "packages" and "dependencies".
 */
export function npmLockPlaces(project: NpmProject, file: string, text: string): readonly VersionPlace[] {
  const folder = folderOf(file);
  const root = readJson(text, { keep: keepOwn(project, folder), isSkimmed: true });
  if (root.kind === 'fault') return [];
  const lock: Lock = { project, source: placedFile(file, text), folder, root };
  const own = project.byFolder.get(folder);
  return [
    ...(own === undefined ? [] : versionPlaces(lock, own, ['version'])),
    ...folderEntries(lock),
    ...(memberOf(root, 'dependencies') === undefined ? [] : namedEntries(lock)),
  ];
}
