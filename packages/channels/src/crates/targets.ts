import type { Artifact, ChannelId, Seal, SealedPackage, Target } from '@lockstep/core';
import { canonicalName } from './crate-name.ts';

interface Routed {
  readonly artifact: Artifact;
  readonly sealed: SealedPackage;
}

function keyOf(channel: ChannelId, { name, version }: SealedPackage): string {
  return `${channel}:${name}@${version}`;
}

function targetOf(
  channel: ChannelId,
  { artifact, sealed }: Routed,
  keys: ReadonlyMap<string, string>,
): Target {
  const key = keyOf(channel, sealed);
  const needs = sealed.needs.flatMap((need) => keys.get(canonicalName(need)) ?? []);
  return {
    key,
    channel,
    kind: 'version',
    artifact,
    title: `${sealed.name}@${sealed.version}`,
    needs: [...new Set(needs)].filter((need) => need !== key),
  };
}

/**
 * One target for each crate that the seal routes to a channel; siblings it depends on come before it.
 *
 * Acceptance of a sibling suffices for the next one, its line in the index need not show yet: crates.io looks the
 * names of dependencies up in its database, in the transaction of the publish request (its source,
 * `controllers/krate/publish.rs`, `add_dependencies`). Cargo itself waits for the index after every crate.
 */
export function targetsOf(channel: ChannelId, seal: Seal): readonly Target[] {
  const routed = seal.artifacts.flatMap((artifact) => {
    const sealed = artifact.package;
    return sealed?.ecosystem === 'crates' && artifact.channels.includes(channel)
      ? [{ artifact, sealed }]
      : [];
  });
  const keys = new Map(routed.map(({ sealed }) => [canonicalName(sealed.name), keyOf(channel, sealed)]));
  return routed.map((each) => targetOf(channel, each, keys));
}
