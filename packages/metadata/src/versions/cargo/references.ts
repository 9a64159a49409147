import {
  accepts,
  dependencyTables,
  keysAt,
  pathInTree,
  type SourceManifest,
  valueAt,
} from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import type { Crate } from './crate.ts';
import { requirementFor } from './requirement.ts';
import { cargoPlace, spotOf, type TextOf } from './text-place.ts';

function tables(manifest: SourceManifest): readonly (readonly string[])[] {
  const patches = keysAt(manifest, ['patch']).map((registry) => ['patch', registry]);
  return [...dependencyTables(manifest), ['workspace', 'dependencies'], ...patches];
}

function asked(found: string): Pick<VersionPlace, 'expected' | 'fits'> {
  return {
    expected: (version) => requirementFor(found, version),
    fits: (version) => accepts(found, version),
  };
}

/** The Cargo.toml that the path of a dependency leads to. */
function fileAt({ folder }: SourceManifest, path: unknown): string | undefined {
  const target = typeof path === 'string' ? pathInTree(folder, path) : undefined;
  return target === '' ? 'Cargo.toml' : target && `${target}/Cargo.toml`;
}

/**
 * The versions that a manifest asks of packages of the tree beside their paths.
 * @param crates the crates of the tree, by the files of their manifests.
 */
export function referencesIn(
  manifest: SourceManifest,
  crates: ReadonlyMap<string, Crate>,
  textOf: TextOf,
): readonly VersionPlace[] {
  const paths = tables(manifest).flatMap((table) => keysAt(manifest, table).map((key) => [...table, key]));
  return paths.flatMap((path) => {
    const file = fileAt(manifest, valueAt(manifest.toml.value, [...path, 'path']));
    const crate = file === undefined ? undefined : crates.get(file);
    const version = valueAt(manifest.toml.value, [...path, 'version']);
    if (crate === undefined || typeof version !== 'string') return [];
    const spot = spotOf(manifest, textOf, [...path, 'version']);
    const { name, standing } = crate;
    const meaning = { package: name, role: 'reference' as const, ...(standing && { exemption: standing }) };
    return spot === undefined ? [] : [cargoPlace(spot, meaning, asked)];
  });
}
