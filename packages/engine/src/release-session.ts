import type {
  Channel,
  ChannelContext,
  Context,
  Ledger,
  Problem,
  RunIdentity,
  Seal,
  Secret,
} from '@lockstep/core';

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
  /** Ids of the channels that are trials for the others. */
  readonly trials?: ReadonlySet<string>;
  /**
   * Installs what a trial channel shows, away from every credential. A run that may not run packages' code has none,
   * and stops where it would be needed.
   */
  readonly checkInstall?: (channel: Channel) => Promise<InstallCheck>;
}

/** What came of installing a channel's packages from it. */
export interface InstallCheck {
  readonly ok: boolean;
  /** One line for the ledger. */
  readonly summary: string;
  readonly problems: readonly Problem[];
}

/** The context of one channel, with its own secret and no other. */
export function contextOf(session: ReleaseSession, channel: Channel): ChannelContext {
  const secret = session.secrets.get(channel.id);
  return secret === undefined ? session.context : { ...session.context, secret };
}
