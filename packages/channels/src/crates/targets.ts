import type { ChannelId, Seal, Target } from '@lockstep/core';
import { type Routed, routedTo, versionKey } from '../registry/routing.ts';
import { canonicalName } from './crate-name.ts';

function targetOf(
  channel: ChannelId,
  { artifact, sealed }: Routed,
  keys: ReadonlyMap<string, string>,
): Target {
  const key = versionKey(channel, sealed);
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
  const routed = routedTo(channel, 'crates', seal);
  const keys = new Map(routed.map(({ sealed }) => [canonicalName(sealed.name), versionKey(channel, sealed)]));
  return routed.map((each) => targetOf(channel, each, keys));
}
