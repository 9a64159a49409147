import { type Artifact, type Channel, digestOf, type Seal, type Target } from '@lockstep/core';
import { packPackage } from '../../../standins/test/tarball.ts';
import { npmKind, npmSettings } from '../../src/npm/index.ts';
import { artifactOf } from '../registry/loopback-context.ts';

/** A package to be sealed. */
export interface Sealed {
  readonly artifact: Artifact;
  readonly bytes: Uint8Array;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Packs a package and describes it as a seal does. */
export async function sealedPackage(manifest: Readonly<Record<string, unknown>>): Promise<Sealed> {
  const bytes = packPackage(manifest);
  const file = `${digestOf(bytes).sha256}.tgz`;
  return { artifact: artifactOf(file, bytes, await npmKind.readPackage(file, once(bytes))), bytes };
}

/** A seal of some packages. */
export function sealOf(sealed: readonly Sealed[]): Seal {
  const release = {
    id: 'v1.0.0',
    commit: '0'.repeat(40),
    packages: [{ ecosystem: 'npm', name: 'p', version: '1.0.0', tag: 'v1.0.0' }],
  };
  const artifacts = sealed.map(({ artifact }) => artifact);
  return { schema: 1, releases: [release], build: { run: 'local', attempt: 1 }, tools: [], artifacts };
}

/** An npm channel as `lockstep.yaml` would make it. */
export function openChannel(registry: string, settings: Readonly<Record<string, unknown>> = {}): Channel {
  return npmKind.open('npm', { artifacts: ['*.tgz'], ...npmSettings.parse({ registry, ...settings }) });
}

/** The bytes by file, as an artifact store holds them. */
export function filesOf(sealed: readonly Sealed[]): ReadonlyMap<string, Uint8Array> {
  return new Map(sealed.map(({ artifact, bytes }) => [artifact.file, bytes]));
}

/** The only target of a channel. */
export function onlyTarget(channel: Channel, seal: Seal): Target {
  const [target] = channel.targets(seal);
  if (target === undefined) throw new Error('the seal has no target on the channel');
  return target;
}
