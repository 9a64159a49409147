import type { Artifact, ChannelId, Seal, SealedPackage } from '@lockstep/core';

/** A sealed file that a channel publishes, with the package in it. */
export interface Routed {
  readonly artifact: Artifact;
  readonly sealed: SealedPackage;
}

/** The packages of an ecosystem that the seal routes to a channel. */
export function routedTo(channel: ChannelId, ecosystem: string, seal: Seal): readonly Routed[] {
  return seal.artifacts.flatMap((artifact) => {
    const { package: sealed, channels } = artifact;
    return sealed?.ecosystem === ecosystem && channels.includes(channel) ? [{ artifact, sealed }] : [];
  });
}

/** The key of a target that is a whole version of a package. */
export function versionKey(channel: ChannelId, { name, version }: SealedPackage): string {
  return `${channel}:${name}@${version}`;
}
