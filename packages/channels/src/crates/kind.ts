import type { PackageKind, SealedPackage } from '@lockstep/core';
import { openCratesChannel } from './channel.ts';
import { readCrate } from './crate.ts';
import { type CratesSettings, cratesSettings, indexAddress } from './settings.ts';
import { readCratesSource } from './source.ts';

async function readPackage(file: string, chunks: AsyncIterable<Uint8Array>): Promise<SealedPackage> {
  const { name, version, needs, commands } = await readCrate(chunks, file);
  return { ecosystem: 'crates', name, version, needs: [...needs], commands: [...commands] };
}

/** Channels of registries of crates: the public one, and any other with a sparse index. */
export const cratesKind: PackageKind<CratesSettings> = {
  kind: 'crates',
  settings: cratesSettings,
  tools: ['cargo', 'rustc'],
  endpoint: ({ index }) => index,
  installRoot: ({ index }) => indexAddress(index),
  open: openCratesChannel,
  readPackage,
  readSource: readCratesSource,
};
