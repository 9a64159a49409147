import type { CrateManifest } from './manifest.ts';

/** What manifests call the public registry. */
const publicName = 'crates-io';

/**
 * What of `package.publish` speaks against a registry: the Cargo book, “The Manifest Format”, the publish field.
 *
 * The field lists names that a machine's cargo configuration gives to registries. Only the name of the public one is
 * the same everywhere, so any other list may mean the registry at hand. A crate that must not be published at all is
 * refused when it is read.
 */
export function publishFaults({ package: described }: CrateManifest, isPublic: boolean): readonly string[] {
  const { publish } = described;
  if (!Array.isArray(publish)) return [];
  const list = JSON.stringify(publish);
  if (isPublic && !publish.includes(publicName))
    return [`its manifest allows other registries only (publish = ${list})`];
  if (!isPublic && publish.every((name) => name === publicName))
    return [`its manifest allows the public registry only (publish = ${list})`];
  return [];
}
