import { posix } from 'node:path';
import { fail } from '@lockstep/core';
import { foreignText } from '../registry/foreign-text.ts';
import { commandsOf } from './commands.ts';
import { type CrateArchive, readCrateArchive } from './crate-archive.ts';
import type { CrateManifest } from './manifest.ts';
import { needsOf } from './needs.ts';
import { commitIn, licenseIn, readmeIn, textOf } from './packed-files.ts';
import { parsePackedManifest } from './packed-manifest.ts';

/** A package as its `.crate` describes it. */
export interface Crate {
  readonly name: string;
  readonly version: string;
  /** The Cargo.toml that cargo normalised. */
  readonly manifest: CrateManifest;
  /** Names of crates that a registry must know before it takes this one. */
  readonly needs: readonly string[];
  /** Commands that `cargo install` brings. */
  readonly commands: readonly string[];
  readonly readme?: string;
  readonly readmeFile?: string;
  readonly licenseFile?: string;
  /** Paths inside the crate. */
  readonly files: readonly string[];
  /** The commit that it was packed from, if cargo recorded one. */
  readonly vcsCommit?: string;
}

async function manifestIn(archive: CrateArchive, file: string): Promise<CrateManifest> {
  const bytes = await archive.read('Cargo.toml');
  const where = { file, key: 'Cargo.toml' };
  if (bytes === undefined) throw fail('ARTIFACT_UNREADABLE', `${file} holds no Cargo.toml`, { where });
  const text = textOf(bytes);
  if (text === undefined)
    throw fail('ARTIFACT_UNREADABLE', `${file}: its Cargo.toml is not UTF-8`, { where });
  return parsePackedManifest(text, file);
}

function refuseOtherNames({ root }: CrateArchive, { package: described }: CrateManifest, file: string): void {
  const expected = `${described.name}-${described.version}`;
  if (posix.basename(file) !== `${expected}.crate`) {
    const what = foreignText(`${described.name} ${described.version}`);
    const message = `${file} holds ${what}, so it has to be called ${foreignText(`${expected}.crate`)}`;
    throw fail('ARTIFACT_NAME_WRONG', message, { where: { file } });
  }
  if (root === expected) return;
  throw fail(
    'ARTIFACT_UNREADABLE',
    `${file}: its top folder is ${JSON.stringify(root)}, expected ${expected}`,
    {
      where: { file },
    },
  );
}

/**
 * Reads a package out of the chunks of its `.crate`, as `cargo package` makes it.
 *
 * @param file the archive’s path, for messages and for the name that it must have.
 * @throws LockstepError `ARCHIVE_HOSTILE`, `ARTIFACT_UNREADABLE`, `ARTIFACT_NAME_WRONG`, `METADATA_INVALID`.
 */
export async function readCrate(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Crate> {
  const archive = await readCrateArchive(chunks, file);
  const manifest = await manifestIn(archive, file);
  refuseOtherNames(archive, manifest, file);
  const vcsCommit = await commitIn(archive);
  return {
    name: manifest.package.name,
    version: manifest.package.version,
    manifest,
    needs: needsOf(manifest),
    commands: commandsOf(manifest, archive.paths),
    ...(await readmeIn(archive, manifest, file)),
    ...licenseIn(archive, manifest, file),
    files: archive.paths,
    ...(vcsCommit !== undefined && { vcsCommit }),
  };
}
