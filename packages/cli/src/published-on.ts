import { type ChannelKind, type ConfiguredChannel, fail, type Upstream } from '@lockstep/core';
import { readFrom } from './upstream.ts';
import type { World } from './world.ts';

/** Where the packages of a channel are for everyone to install; read without any credential. */
export function publishedOn(
  { kind: name, settings }: ConfiguredChannel,
  kinds: readonly ChannelKind[],
  world: World,
): Upstream {
  const kind = kinds.find((each) => each.kind === name);
  if (kind === undefined) throw fail('INTERNAL', `nothing is known of the channel kind ${name}`);
  return readFrom(kind.installRoot?.(settings) ?? kind.endpoint(settings), world);
}
