import { type Channel, digestOf, type Seal } from '@lockstep/core';
import { packPackage } from '../../../standins/test/tarball.ts';
import { npmKind, npmSettings } from '../../src/npm/index.ts';
import { oneChunk } from '../../src/registry/one-chunk.ts';
import { artifactOf } from '../registry/loopback-context.ts';
import { type Sealed, sealFor } from '../registry/sealed.ts';

export { filesOf, onlyTarget, type Sealed } from '../registry/sealed.ts';

/** Packs a package and describes it as a seal does. */
export async function sealedPackage(manifest: Readonly<Record<string, unknown>>): Promise<Sealed> {
  const bytes = packPackage(manifest);
  const file = `${digestOf(bytes).sha256}.tgz`;
  return { artifact: artifactOf(file, bytes, await npmKind.readPackage(file, oneChunk(bytes))), bytes };
}

/** A seal of some packages. */
export function sealOf(sealed: readonly Sealed[]): Seal {
  return sealFor('npm', sealed);
}

/** An npm channel as `lockstep.yaml` would make it. */
export function openChannel(registry: string, settings: Readonly<Record<string, unknown>> = {}): Channel {
  return npmKind.open('npm', { artifacts: ['*.tgz'], ...npmSettings.parse({ registry, ...settings }) });
}
