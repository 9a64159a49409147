import type {
  Channel,
  ChannelContext,
  Context,
  Holder,
  Ledger,
  Problem,
  RunIdentity,
  Seal,
  Secret,
} from '@lockstep/core';
import type { MintedCredentials } from './credentials/minted-credentials.ts';
import type { GateDemands } from './publish/gate-demands.ts';

/** How a run holds a release, and tells whether another one still does. */
export interface Presence {
  /** Until when others are asked to stay away from now on; ISO 8601. */
  until(): string;
  /** Names this machine without telling its name. */
  readonly machine?: string;
  readonly process?: number;
  /** Whether a release is taken from whoever holds it. */
  readonly takesOver: boolean;
  /** Whether a run that holds the release is known to be over. */
  isOver(holder: Holder): Promise<boolean>;
}

/** An entry of the ledger that was kept elsewhere. */
export interface KeptAnchor {
  readonly anchor: string;
  /** Where it was kept, for people. */
  readonly source: string;
  /** Whether another job of this very run has just written it, so that a server may not show it yet. */
  readonly isFresh?: boolean;
}

/** What every command on a sealed release works with. */
export interface ReleaseSession {
  readonly seal: Seal;
  readonly channels: readonly Channel[];
  readonly ledger: Ledger;
  readonly identity: RunIdentity;
  readonly context: Context;
  /** Secrets by channel id; empty for commands that hold none. */
  readonly secrets: ReadonlyMap<string, Secret>;
  /** What makes credentials for channels that publish by the job's identity; without it their tokens are used. */
  readonly credentials?: MintedCredentials;
  /** Credentials that could not be had; a run that writes cannot do without them. */
  readonly lacking?: readonly Problem[];
  /** Aborted when the operator asks to stop: nothing new is started then. */
  readonly signal?: AbortSignal;
  /** Ids of the channels that are trials for the others. */
  readonly trials?: ReadonlySet<string>;
  /**
   * Installs what a trial channel shows, away from every credential. A run that may not run packages' code has none,
   * and stops where it would be needed.
   */
  readonly checkInstall?: (channel: Channel) => Promise<InstallCheck>;
  /** Without it the release is not held: whoever opens it last goes on. */
  readonly presence?: Presence;
  /** What a live run demands of gates; without it none are demanded. */
  readonly gates?: GateDemands;
  /** What the ledger must hold, or it was rewritten. */
  readonly anchors?: readonly KeptAnchor[];
}

/** What came of installing a channel's packages from it. */
export interface InstallCheck {
  readonly ok: boolean;
  /** One line for the ledger. */
  readonly summary: string;
  readonly problems: readonly Problem[];
}

/** The context of one channel, with its own secret and no other. */
export function contextOf({ context, secrets, ledger }: ReleaseSession, { id }: Channel): ChannelContext {
  const secret = secrets.get(id);
  const anchor = ledger.anchor?.();
  return { ...context, ...(secret && { secret }), ...(anchor !== undefined && { anchor }) };
}
