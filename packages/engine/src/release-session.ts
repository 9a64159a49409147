import type { Channel, ChannelContext, Context, Ledger, RunIdentity, Seal, Secret } from '@lockstep/core';

/** What every command on a sealed release works with. */
export interface ReleaseSession {
  readonly seal: Seal;
  readonly channels: readonly Channel[];
  readonly ledger: Ledger;
  readonly identity: RunIdentity;
  readonly context: Context;
  /** Secrets by channel id; empty for commands that hold none. */
  readonly secrets: ReadonlyMap<string, Secret>;
  /** Aborted when the operator asks to stop: nothing new is started then. */
  readonly signal?: AbortSignal;
}

/** The context of one channel, with its own secret and no other. */
export function contextOf(session: ReleaseSession, channel: Channel): ChannelContext {
  const secret = session.secrets.get(channel.id);
  return secret === undefined ? session.context : { ...session.context, secret };
}
