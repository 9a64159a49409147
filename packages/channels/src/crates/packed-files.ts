import { isRecord } from '@lockstep/core';
import type { CrateArchive } from './crate-archive.ts';
import type { CrateManifest } from './manifest.ts';
import { throwFaults } from './packed-manifest.ts';

// What cargo takes for the readme when a manifest says nothing; newer ones say so themselves when they pack.
const readmeNames = ['README.md', 'README.txt', 'README'];

/** The text of a file, a byte order mark included as cargo sends it; undefined when it is not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readmeNameIn({ paths }: CrateArchive, { package: { readme } }: CrateManifest): string | undefined {
  if (readme === undefined) return readmeNames.find((name) => paths.includes(name));
  return readme === true ? 'README.md' : readme || undefined;
}

/** The readme that a manifest names. @throws LockstepError `METADATA_INVALID` when it cannot be published. */
export async function readmeIn(archive: CrateArchive, manifest: CrateManifest, file: string) {
  const readmeFile = readmeNameIn(archive, manifest);
  if (readmeFile === undefined) return {};
  const bytes = await archive.read(readmeFile);
  const readme = bytes && textOf(bytes);
  if (readme !== undefined) return { readme, readmeFile };
  const why = bytes
    ? `names ${readmeFile}, which is not UTF-8`
    : `names ${readmeFile}, which is not in the crate`;
  throwFaults([{ path: ['package', 'readme'], why }], file);
  return {};
}

/** The licence file that a manifest names. @throws LockstepError `METADATA_INVALID` when it is not there. */
export function licenseIn({ paths }: CrateArchive, manifest: CrateManifest, file: string) {
  const licenseFile = manifest.package['license-file'];
  if (licenseFile === undefined) return {};
  const why = `names ${licenseFile}, which is not in the crate`;
  if (!paths.includes(licenseFile)) throwFaults([{ path: ['package', 'license-file'], why }], file);
  return { licenseFile };
}

/** The commit that cargo recorded when it packed. */
export async function commitIn(archive: CrateArchive): Promise<string | undefined> {
  const bytes = await archive.read('.cargo_vcs_info.json');
  try {
    const info: unknown = JSON.parse((bytes && textOf(bytes)) ?? '');
    const git = isRecord(info) && isRecord(info.git) ? info.git : {};
    return typeof git.sha1 === 'string' && /^[0-9a-f]{40,64}$/.test(git.sha1) ? git.sha1 : undefined;
  } catch {
    return undefined;
  }
}
