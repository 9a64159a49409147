import { type SourceManifest, valueAt } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import type { Crate, Standing } from './crate.ts';
import { cargoPlace, exactly, type Spot, spotOf, type TextOf } from './text-place.ts';

function spotOfText(manifest: SourceManifest, textOf: TextOf, path: readonly string[]): Spot | undefined {
  if (typeof valueAt(manifest.toml.value, path) !== 'string') return undefined;
  return spotOf(manifest, textOf, path);
}

/** Where a crate’s own version stands, if it does not inherit it. */
export function ownPlace(crate: Crate, textOf: TextOf): VersionPlace | undefined {
  const spot = spotOfText(crate.manifest, textOf, ['package', 'version']);
  const { name, standing: exemption } = crate;
  return spot && cargoPlace(spot, { package: name, role: 'own', ...(exemption && { exemption }) }, exactly);
}

const unused: Standing = { kind: 'private', why: 'no package inherits it' };

/** Where the version of a workspace stands: one place for all who inherit it. */
export function sharedPlace(
  root: SourceManifest,
  crates: readonly Crate[],
  textOf: TextOf,
): VersionPlace | undefined {
  const spot = spotOfText(root, textOf, ['workspace', 'package', 'version']);
  const heirs = crates.filter((each) => each.inherits && each.root.file === root.file);
  const bound = heirs.find(({ standing }) => standing === undefined);
  const exemption = bound === undefined ? (heirs[0]?.standing ?? unused) : undefined;
  const name = (bound ?? heirs[0])?.name;
  return spot && cargoPlace(spot, { package: name, role: 'own', ...(exemption && { exemption }) }, exactly);
}
