import type { PackageKind, SealedPackage } from '@lockstep/core';
import { openNpmChannel } from './channel.ts';
import { readNpmPackage } from './npm-package.ts';
import { completeRegistry } from './registry-setting.ts';
import { type NpmSettings, npmSettings } from './settings.ts';
import { readNpmSource } from './source.ts';

async function readPackage(file: string, chunks: AsyncIterable<Uint8Array>): Promise<SealedPackage> {
  const { name, version, needs, commands } = await readNpmPackage(chunks, file);
  return { ecosystem: 'npm', name, version, needs: [...needs], commands: [...commands] };
}

/** Channels of npm registries: the public one, and any other that speaks its protocol. */
export const npmKind: PackageKind<NpmSettings> = {
  kind: 'npm',
  settings: npmSettings,
  tools: ['node', 'npm', 'pnpm', 'yarn'],
  endpoint: ({ registry }) => registry,
  open: openNpmChannel,
  complete: (settings, surroundings) => ({
    ...settings,
    registry: completeRegistry(settings.registry, surroundings),
  }),
  readPackage,
  readSource: readNpmSource,
};
