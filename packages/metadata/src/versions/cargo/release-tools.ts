import { parseToml, type SourceManifest, valueAt } from '@lockstep/channels/manifests';
import { LockstepError } from '@lockstep/core';
import type { Tree } from '../../tree.ts';

/** Says why a release tool gives a crate with a version of its own a life of its own; undefined where none does. */
export type Independence = (manifest: SourceManifest, root: SourceManifest) => string | undefined;

interface Settings {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
}

// A tool’s file that is not TOML is that tool’s concern.
async function settingsAt(tree: Tree, names: readonly string[]): Promise<Settings | undefined> {
  const file = names.find((each) => tree.has(each));
  const text = file && (await tree.readText(file));
  if (file === undefined || text === undefined) return undefined;
  try {
    return { file, value: parseToml(text, file).value };
  } catch (error) {
    if (error instanceof LockstepError) return undefined;
    throw error;
  }
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** cargo-release: its own default is false, but only who writes it down has decided. */
function byCargoRelease(
  manifest: SourceManifest,
  root: SourceManifest,
  files: readonly Settings[],
): string | undefined {
  const sources: readonly (readonly [string, unknown])[] = [
    [manifest.file, valueAt(manifest.toml.value, ['package', 'metadata', 'release'])],
    ...files.map(({ file, value }) => [file, value] as const),
    [root.file, valueAt(root.toml.value, ['workspace', 'metadata', 'release'])],
  ];
  const told = (key: string) => sources.find(([, settings]) => valueAt(settings, [key]) !== undefined);
  const skipped = told('release');
  if (skipped !== undefined && valueAt(skipped[1], ['release']) === false)
    return `${skipped[0]} tells cargo-release to leave it out`;
  const shared = told('shared-version');
  if (shared === undefined || valueAt(shared[1], ['shared-version']) !== false) return undefined;
  return `${shared[0]} says shared-version = false`;
}

function byCargoWorkspaces(manifest: SourceManifest, root: SourceManifest): string | undefined {
  const path = ['metadata', 'workspaces', 'independent'];
  if (valueAt(manifest.toml.value, ['package', ...path]) === true)
    return `${manifest.file} says independent = true`;
  return valueAt(root.toml.value, ['workspace', ...path]) === true
    ? `${root.file} says independent = true`
    : undefined;
}

/** release-plz gives each package the version that its own commits call for, except the members of a group. */
function byReleasePlz(manifest: SourceManifest, settings: Settings): string | undefined {
  const list = valueAt(settings.value, ['package']);
  const packages: readonly unknown[] = Array.isArray(list) ? list : [];
  const name = valueAt(manifest.toml.value, ['package', 'name']);
  const own = packages.find((each) => valueAt(each, ['name']) === name);
  return valueAt(own, ['version_group']) === undefined
    ? `${settings.file}: release-plz gives each package its own version`
    : undefined;
}

/**
 * Reads what release tools are told about versions, in the folder of each workspace and at the root.
 *
 * Source: the documentations of cargo-release (“Config fields”), cargo-workspaces (“Fixed or Independent”) and
 * release-plz (“Configuration”).
 */
export async function readIndependence(tree: Tree, roots: readonly SourceManifest[]): Promise<Independence> {
  const folders = [...new Set([...roots.map(({ folder }) => folder), ''])];
  const read = (names: readonly string[]) =>
    Promise.all(
      folders.map(async (folder) => {
        const settings = await settingsAt(
          tree,
          names.map((name) => inFolder(folder, name)),
        );
        return [folder, settings] as const;
      }),
    );
  const plz = new Map(await read(['release-plz.toml', '.release-plz.toml']));
  const release = new Map(await read(['release.toml', '.release.toml']));
  return (manifest, root) => {
    const configured = plz.get(root.folder) ?? plz.get('');
    const files = [release.get(root.folder), release.get('')].filter((each) => each !== undefined);
    return (
      byCargoRelease(manifest, root, files) ??
      byCargoWorkspaces(manifest, root) ??
      (configured && byReleasePlz(manifest, configured))
    );
  };
}
