import {
  isInherited,
  manifestReader,
  pathInTree,
  readWorkspace,
  type SourceManifest,
  valueAt,
} from '@lockstep/channels/manifests';
import type { PackageSource, Problem } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import type { Crate, Crates, Standing } from './crate.ts';
import { foreignFolder } from './folders.ts';
import { manifestsOf } from './manifest-search.ts';
import { type Independence, readIndependence } from './release-tools.ts';
import { standingOf } from './standing.ts';

interface Placed {
  readonly manifest: SourceManifest;
  readonly root: SourceManifest;
}

type Reader = ReturnType<typeof manifestReader>;

async function readAll(files: readonly string[], reader: Reader): Promise<readonly SourceManifest[]> {
  const read = await Promise.all(files.map((file) => reader.read(file)));
  return read.filter((each) => each !== undefined);
}

const has = (manifest: SourceManifest, table: string) => valueAt(manifest.toml.value, [table]) !== undefined;

// A package may name its workspace where it does not lie below it: the Cargo book, “The `workspace` field”.
async function rootOf(manifest: SourceManifest, reader: Reader): Promise<SourceManifest> {
  const path = valueAt(manifest.toml.value, ['package', 'workspace']);
  const folder = typeof path === 'string' ? pathInTree(manifest.folder, path) : undefined;
  if (folder === undefined) return manifest;
  return (await reader.read(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`)) ?? manifest;
}

/** Members by their files; what two workspaces claim belongs to the one that is its own root, or the first. */
async function membersOf(
  roots: readonly SourceManifest[],
  source: PackageSource,
  reader: Reader,
): Promise<ReadonlyMap<string, Placed>> {
  const placed = new Map<string, Placed>();
  for (const { members } of await Promise.all(roots.map((root) => readWorkspace(root, source, reader))))
    for (const member of members) {
      const { file } = member.manifest;
      if (!placed.has(file) || member.root.file === file) placed.set(file, member);
    }
  return placed;
}

function crateOf({ manifest, root }: Placed, standing: Standing | undefined): Crate {
  const name = valueAt(manifest.toml.value, ['package', 'name']);
  return {
    manifest,
    root,
    name: typeof name === 'string' && name !== '' ? name : undefined,
    inherits: isInherited(valueAt(manifest.toml.value, ['package', 'version'])),
    ...(standing && { standing }),
  };
}

function foreignCrate(manifest: SourceManifest): Crate {
  const why = `${foreignFolder(manifest.file)} holds no packages of this project`;
  return crateOf({ manifest, root: manifest }, { kind: 'foreign', why });
}

async function ownCrates(
  tree: Tree,
  roots: readonly SourceManifest[],
  placed: readonly Placed[],
): Promise<readonly Crate[]> {
  const publishable = placed.filter((each) => standingOf(each, () => undefined) === undefined);
  // A single one has nobody to be independent of.
  const independence: Independence =
    publishable.length < 2 ? () => undefined : await readIndependence(tree, roots);
  return placed
    .map((each) => crateOf(each, standingOf(each, independence)))
    .sort((one, other) => (one.manifest.file < other.manifest.file ? -1 : 1));
}

/** Sorts the Cargo.toml of a tree: workspaces, their members, packages beside them, and what is none of the project. */
export async function readCrates(
  tree: Tree,
): Promise<{ readonly crates: Crates; readonly problems: readonly Problem[] }> {
  const files = tree.named('Cargo.toml');
  const source = manifestsOf(tree);
  const reader = manifestReader(source);
  const manifests = await readAll(
    files.filter((file) => foreignFolder(file) === undefined),
    reader,
  );
  const roots = manifests.filter((each) => has(each, 'workspace'));
  const members = await membersOf(roots, source, reader);
  const beside = manifests.filter((each) => has(each, 'package') && !members.has(each.file));
  const alone = await Promise.all(
    beside.map(async (manifest) => ({ manifest, root: await rootOf(manifest, reader) })),
  );
  const left = files.filter((file) => foreignFolder(file) !== undefined && !members.has(file));
  // What is wrong with a fixture may be its very purpose.
  const foreign = await readAll(left, manifestReader(source));
  return {
    crates: {
      roots,
      own: await ownCrates(tree, roots, [...members.values(), ...alone]),
      foreign: foreign.filter((each) => has(each, 'package')).map(foreignCrate),
    },
    problems: reader.problems(),
  };
}
