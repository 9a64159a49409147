import { isRecord } from '@lockstep/core';

/** Something that is wrong in a manifest, with its place. */
export interface ManifestFault {
  readonly path: readonly string[];
  /** Completes the sentence “package.name …”. */
  readonly why: string;
}

// Cargo takes all of these out or replaces them when it packs; crates.io refuses some and ignores the others.
const leftovers: Readonly<Record<string, string>> = {
  workspace: 'is inherited from a workspace that the crate does not hold',
  path: 'names a path, which nobody else has',
  git: 'names a git repository instead of a version in a registry',
  registry: 'names a registry of this machine’s configuration instead of its index',
  artifact: 'is an artifact dependency, which stable cargo does not publish',
};

const dependencyTables = [
  'dependencies',
  'dev-dependencies',
  'dev_dependencies',
  'build-dependencies',
  'build_dependencies',
];

function entriesOf(table: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(table) ? Object.entries(table) : [];
}

function inPackage(manifest: Readonly<Record<string, unknown>>): readonly ManifestFault[] {
  return entriesOf(manifest.package)
    .filter(([key, value]) => key !== 'metadata' && isRecord(value) && value.workspace === true)
    .map(([key]) => ({ path: ['package', key], why: String(leftovers.workspace) }));
}

function inDependency(spec: unknown, path: readonly string[]): readonly ManifestFault[] {
  const left = Object.entries(leftovers).find(([key]) => isRecord(spec) && spec[key] !== undefined);
  return left === undefined ? [] : [{ path, why: left[1] }];
}

function inDependencies(owner: unknown, above: readonly string[]): readonly ManifestFault[] {
  if (!isRecord(owner)) return [];
  return dependencyTables.flatMap((table) =>
    entriesOf(owner[table]).flatMap(([key, spec]) => inDependency(spec, [...above, table, key])),
  );
}

function inManifest(manifest: Readonly<Record<string, unknown>>): readonly ManifestFault[] {
  return ['workspace', 'patch', 'replace', 'dev_dependencies', 'build_dependencies']
    .filter((key) => manifest[key] !== undefined)
    .map((key) => ({ path: [key], why: 'is not what cargo writes when it packs' }));
}

/**
 * What in a packed manifest only makes sense in its source tree: `cargo package` did not write it.
 *
 * Source: `prepare_toml_for_publish` in cargo’s source, `validate_manifest` in crates.io’s.
 */
export function unresolvedIn(manifest: Readonly<Record<string, unknown>>): readonly ManifestFault[] {
  const platforms = entriesOf(manifest.target);
  return [
    ...inManifest(manifest),
    ...inPackage(manifest),
    ...inDependencies(manifest, []),
    ...platforms.flatMap(([name, owner]) => inDependencies(owner, ['target', name])),
  ];
}
