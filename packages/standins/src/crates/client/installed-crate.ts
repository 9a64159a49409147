import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '@lockstep/core';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { z } from 'zod';

const lockSchema = z.looseObject({
  package: z
    .array(z.looseObject({ name: z.string(), version: z.string(), checksum: z.string().optional() }))
    .default([]),
});

/** A crate as a lock file records it. */
export interface LockedCrate {
  readonly version: string;
  /** The sha256 of its file, in hex. */
  readonly checksum: string | undefined;
}

/** Every version of a crate that a `Cargo.lock` names. */
export async function lockedCrates(file: string, name: string): Promise<readonly LockedCrate[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lock = lockSchema.parse(getStaticTOMLValue(parseTOML(text)));
  return lock.package
    .filter((each) => each.name === name)
    .map(({ version, checksum }) => ({ version, checksum }));
}

/** The sha256 of a `.crate` file that cargo downloaded, in hex, or undefined when it has none. */
export async function downloadedDigest(
  cargoHome: string,
  name: string,
  version: string,
): Promise<string | undefined> {
  const cache = join(cargoHome, 'registry', 'cache');
  const registries = await readdir(cache).catch(() => []);
  for (const registry of registries) {
    const bytes = await readFile(join(cache, registry, `${name}-${version}.crate`)).catch(() => undefined);
    if (bytes !== undefined) return digestOf(bytes).sha256;
  }
  return undefined;
}
