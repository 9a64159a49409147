import { posix } from 'node:path';
import type { PackageKind, SealedPackage } from '@lockstep/core';
import { disagreements } from './agreement.ts';
import { openPypiChannel } from './channel.ts';
import { readDistribution } from './distribution.ts';
import { type PypiSettings, pypiSettings } from './settings.ts';
import { readPypiSource } from './source.ts';
import { spellingOf } from './version.ts';

async function readPackage(file: string, chunks: AsyncIterable<Uint8Array>): Promise<SealedPackage> {
  const { name, version, needs, commands } = await readDistribution(chunks, file);
  return { ecosystem: 'pypi', name, version, needs: [...needs], commands: [...commands] };
}

/** Channels of Python package indexes: the public registry, its test service, and any other that twine uploads to. */
export const pypiKind: PackageKind<PypiSettings> = {
  kind: 'pypi',
  settings: pypiSettings,
  // Without pip and build: they print where they are installed, and seals of two machines would differ for nothing.
  tools: ['python3', 'uv', 'hatch', 'poetry', 'pdm', 'flit', 'maturin'],
  endpoint: ({ upload }) => upload,
  installRoot: ({ index }) => index,
  open: openPypiChannel,
  readPackage,
  spelling: spellingOf,
  place: (file) => posix.basename(file),
  disagreements,
  readSource: readPypiSource,
};
