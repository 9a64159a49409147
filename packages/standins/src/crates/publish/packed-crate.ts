import { LockstepError, readTarball, type TarballContents } from '@lockstep/core';
import { oneChunk } from '../../one-chunk.ts';
import { type Refusal, refusals } from '../refusal.ts';

const MiB = 1024 * 1024;

/** rust-lang/crates.io, src/config/publish_limits.rs. */
const unpackedBytes = 512 * MiB;

/** The `Cargo.toml` in a `.crate` file, whose entries all stand in the folder `root`. */
export async function readPackedManifest(file: Uint8Array, root: string): Promise<string | Refusal> {
  const isManifest = (path: string) => path.toLowerCase() === `${root}/cargo.toml`.toLowerCase();
  const contents = await unpack(file, root, isManifest);
  if ('kind' in contents) return contents;
  // Files of two crates in one archive could overwrite each other's where they are unpacked side by side.
  const stray = contents.entries.find(({ path }) => path !== root && !path.startsWith(`${root}/`));
  if (stray !== undefined) return refusals.bad(`invalid path found: ${stray.path}`);
  return onlyManifest(contents, root);
}

function onlyManifest({ files }: TarballContents, root: string): string | Refusal {
  // There is one at most: names that differ in case alone are refused where the archive is read.
  const [entry] = files;
  if (entry === undefined) return refusals.bad('uploaded tarball is missing a `Cargo.toml` manifest file');
  const [path, bytes] = entry;
  const name = path.slice(root.length + 1);
  // The second one is what old versions of cargo wrote.
  if (!['Cargo.toml', 'cargo.toml'].includes(name))
    return refusals.bad(
      `uploaded tarball is missing a \`Cargo.toml\` manifest file; \`${name}\` was found, but must be ` +
        'named `Cargo.toml` with that exact casing',
    );
  return Buffer.from(bytes).toString('utf8');
}

/** crates.io says of links and of nothing else what they are; the reason that is given here is the reader's own. */
async function unpack(file: Uint8Array, root: string, wanted: (path: string) => boolean) {
  try {
    return await readTarball(oneChunk(file), {
      name: `${root}.crate`,
      wanted,
      limits: { unpackedBytes, wantedBytes: MiB },
    });
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return refusals.bad(`uploaded tarball is malformed or too large when decompressed: ${error.message}`);
  }
}
