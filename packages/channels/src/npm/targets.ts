import type { Artifact, ChannelId, Seal, SealedPackage, Target } from '@lockstep/core';

function keyOf(channel: ChannelId, { name, version }: SealedPackage): string {
  return `${channel}:${name}@${version}`;
}

function targetOf(
  channel: ChannelId,
  artifact: Artifact,
  sealed: SealedPackage,
  keys: ReadonlyMap<string, string>,
): Target {
  const needs = sealed.needs.flatMap((need) => keys.get(need) ?? []);
  return {
    key: keyOf(channel, sealed),
    channel,
    kind: 'version',
    artifact,
    title: `${sealed.name}@${sealed.version}`,
    needs,
  };
}

/** One target for each package that the seal routes to a channel; siblings it depends on come before it. */
export function targetsOf(channel: ChannelId, seal: Seal): readonly Target[] {
  const routed = seal.artifacts.flatMap((artifact) => {
    const sealed = artifact.package;
    return sealed?.ecosystem === 'npm' && artifact.channels.includes(channel) ? [{ artifact, sealed }] : [];
  });
  const keys = new Map(routed.map(({ sealed }) => [sealed.name, keyOf(channel, sealed)]));
  return routed.map(({ artifact, sealed }) => targetOf(channel, artifact, sealed, keys));
}
