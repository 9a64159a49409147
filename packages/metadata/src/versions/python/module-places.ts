import {
  literalsIn,
  type PythonLiteral,
  parseVersion,
  pathInTree,
  versionOf,
} from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { placeOf } from './place.ts';
import { folderOf, type PythonProject } from './project.ts';
import type { ReadSheet, Sheet } from './sheet.ts';
import { versionWriting } from './spelling.ts';
import { foreignReason } from './surroundings.ts';
import { tupleWriting } from './tuple.ts';

// In modules of these names every name of a version is the package's; in others `__version__` alone.
const versionModules = [
  '_version.py',
  'version.py',
  '__version__.py',
  '__about__.py',
  '_about.py',
  'about.py',
];
const ownNames = ['__version__', '__version_info__'];
const usualNames = [...ownNames, 'VERSION', 'version', '__VERSION__', 'version_info', 'version_tuple'];

// setuptools-scm, hatch-vcs, versioneer and others write such modules when they build, and say so in them.
const generated = /\bgenerated (?:by|from)\b|\bfile generated\b|git-archive tarball|versioneer-\d/i;

/** Folders of a package by its name: as it is, below a namespace, in lower case. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('-');
  return [parts.join('_'), parts.join('/'), parts.join(''), name];
}

/** Packages at the top of a root, apart from tests and the like. */
function packagesBelow(tree: Tree, root: string): readonly string[] {
  return tree
    .named('__init__.py')
    .map(folderOf)
    .filter((folder) => folder !== '.' && folderOf(folder) === (root === '' ? '.' : root))
    .filter((folder) => foreignReason(`${folder.slice(root.length)}/x`.replace(/^\//, '')) === undefined);
}

function isPackage(tree: Tree, folder: string): boolean {
  return ['__init__.py', ...versionModules].some((name) => tree.has(`${folder}/${name}`));
}

/** The folders and modules that a project consists of, without their ending. */
function modulesOf(tree: Tree, { folder, name, roots, modules }: PythonProject): readonly string[] {
  const below = roots.flatMap((root) => pathInTree(folder, root) ?? []);
  const join = (root: string, path: string) => pathInTree(root, path) ?? [];
  const named = [
    ...modules.flatMap((path) => ['', ...roots].flatMap((root) => join(folder, `${root || '.'}/${path}`))),
    ...below.flatMap((root) =>
      name === undefined ? [] : foldersOf(name).flatMap((each) => join(root, each)),
    ),
  ];
  const isThere = (path: string) => tree.has(`${path}.py`) || isPackage(tree, path);
  const found = [...new Set(named)].filter((path) => path !== '' && isThere(path));
  if (found.length > 0) return found;
  // A package whose name begins with an underscore is a part of another one.
  const [only, second] = below
    .flatMap((root) => packagesBelow(tree, root))
    .filter((path) => !path.slice(path.lastIndexOf('/') + 1).startsWith('_'));
  return only === undefined || second !== undefined ? [] : [only];
}

function looksRight(literal: PythonLiteral, { version }: PythonProject): boolean {
  const parsed = parseVersion(versionOf(literal));
  // A plug-in that takes the version from a tag leaves or fills in something of this kind.
  const isPlaceholder = parsed?.release.every((part) => part === 0n) === true;
  return parsed !== undefined && !(isPlaceholder && version?.state === 'computed');
}

function placesIn(sheet: Sheet, names: readonly string[], project: PythonProject): readonly VersionPlace[] {
  const literals = literalsIn(sheet.text);
  return names.flatMap((key) => {
    const [literal, second] = literals.get(key) ?? [];
    if (literal === undefined || second !== undefined || !looksRight(literal, project)) return [];
    const writing = literal.kind === 'tuple' ? tupleWriting : versionWriting;
    const { name, exemption } = project;
    return [placeOf({ sheet, range: literal.range, key, role: 'text', package: name, exemption, writing })];
  });
}

/** Versions that a project's own modules say of it, beside its manifest. */
export async function modulePlaces(
  tree: Tree,
  project: PythonProject,
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  if (project.exemption?.kind === 'foreign') return [];
  const modules = modulesOf(tree, project);
  const files = modules.flatMap((path) => [
    { file: `${path}/__init__.py`, names: ownNames },
    { file: `${path}.py`, names: ownNames },
    ...versionModules.map((name) => ({ file: `${path}/${name}`, names: usualNames })),
  ]);
  const found = await Promise.all(
    files.map(async ({ file, names }) => {
      const sheet = tree.has(file) ? await read(file) : undefined;
      const isWritten =
        sheet !== undefined && !(names === usualNames && generated.test(sheet.text.slice(0, 2000)));
      return isWritten && /version/i.test(sheet.text) ? placesIn(sheet, names, project) : [];
    }),
  );
  return found.flat();
}
