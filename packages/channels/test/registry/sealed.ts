import type { Artifact, Channel, Seal, Target } from '@lockstep/core';

/** A package to be published. */
export interface Sealed {
  readonly artifact: Artifact;
  readonly bytes: Uint8Array;
}

/** A seal of some packages. */
export function sealFor(ecosystem: string, sealed: readonly Sealed[]): Seal {
  const release = {
    id: 'v1.0.0',
    commit: '0'.repeat(40),
    packages: [{ ecosystem, name: 'p', version: '1.0.0', tag: 'v1.0.0' }],
  };
  const artifacts = sealed.map(({ artifact }) => artifact);
  return { schema: 1, releases: [release], build: { run: 'local', attempt: 1 }, tools: [], artifacts };
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
