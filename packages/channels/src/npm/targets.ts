import type { ChannelId, Seal, Target } from '@lockstep/core';
import { type Routed, routedTo, versionKey } from '../registry/routing.ts';

function targetOf(
  channel: ChannelId,
  { artifact, sealed }: Routed,
  keys: ReadonlyMap<string, string>,
): Target {
  const needs = sealed.needs.flatMap((need) => keys.get(need) ?? []);
  return {
    key: versionKey(channel, sealed),
    channel,
    kind: 'version',
    artifact,
    title: `${sealed.name}@${sealed.version}`,
    needs,
  };
}

/** One target for each package that the seal routes to a channel; siblings it depends on come before it. */
export function targetsOf(channel: ChannelId, seal: Seal): readonly Target[] {
  const routed = routedTo(channel, 'npm', seal);
  const keys = new Map(routed.map(({ sealed }) => [sealed.name, versionKey(channel, sealed)]));
  return routed.map((each) => targetOf(channel, each, keys));
}
