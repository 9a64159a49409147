import {
  type ChannelContext,
  type Host,
  type OpenHost,
  type RepositoryAddress,
  type Secret,
  type SomeDigest,
  secretOf,
} from '@lockstep/core';

/** The host as one command reaches it, with what the channel found out before. */
export interface Connection {
  readonly host: Host;
  readonly context: ChannelContext;
  readonly memory: Memory;
}

/** What need not be asked twice. Nothing here is believed where it matters: each write looks first. */
export interface Memory {
  /** Ids of drafts by tag: lists of releases lag behind, a draft asked for by its id does not. */
  readonly drafts: Map<string, string>;
  /** Digests of what was downloaded, by release and asset: an asset’s bytes never change. */
  readonly digests: Map<string, SomeDigest>;
}

/** Nothing known yet. */
function createMemory(): Memory {
  return { drafts: new Map(), digests: new Map() };
}

const nobody = secretOf('nobody', '');

/** Reaches one repository; a host is opened once for each credential. */
export function createConnector(address: RepositoryAddress): (context: ChannelContext) => Connection {
  const memory = createMemory();
  const opened = new WeakMap<OpenHost, WeakMap<Secret, Host>>();
  return (context) => {
    const bySecret = opened.get(context.host) ?? new WeakMap<Secret, Host>();
    opened.set(context.host, bySecret);
    const key = context.secret ?? nobody;
    const host = bySecret.get(key) ?? context.host(address, context.secret);
    bySecret.set(key, host);
    return { host, context, memory };
  };
}
