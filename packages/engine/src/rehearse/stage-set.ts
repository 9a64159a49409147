import {
  type Channel,
  type ChannelKind,
  type ChannelSettings,
  type ConfiguredChannel,
  type Context,
  fail,
  type Log,
  type Seal,
  type Secret,
  type StandIn,
  type StandInKind,
  type Upstream,
} from '@lockstep/core';

/** The stand-ins of a rehearsal, with channels that point at them. */
export interface StageSet {
  readonly channels: readonly Channel[];
  readonly secrets: ReadonlyMap<string, Secret>;
  readonly standIns: ReadonlyMap<string, StandIn>;
  close(): Promise<void>;
}

export interface StageSetOptions {
  readonly channels: readonly ConfiguredChannel[];
  readonly kinds: readonly ChannelKind[];
  readonly standInKinds: readonly StandInKind[];
  readonly upstreamOf: (kind: string) => Upstream | undefined;
  /** The public registry of each kind. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly log: Log;
  /** Through which a kind reads the real place for its stand-in. */
  readonly context: Pick<Context, 'git'>;
}

function kindNamed<Kind extends { readonly kind: string }>(kinds: readonly Kind[], name: string): Kind {
  const kind = kinds.find((each) => each.kind === name);
  if (kind === undefined) throw fail('INTERNAL', `nothing is known of the channel kind ${name}`);
  return kind;
}

async function startOne(seal: Seal, { id, kind, settings }: ConfiguredChannel, options: StageSetOptions) {
  const packages = seal.artifacts
    .filter(({ channels }) => channels.includes(id))
    .flatMap((artifact) => artifact.package ?? []);
  const own = kindNamed(options.kinds, kind);
  const upstream = own.upstream?.(settings, options.context) ?? options.upstreamOf(kind);
  const publicEndpoint = options.endpoints[kind];
  const standIn = await kindNamed(options.standInKinds, kind).start({
    settings,
    packages,
    seal,
    log: options.log,
    ...(upstream !== undefined && { upstream }),
    ...(publicEndpoint !== undefined && { publicEndpoint }),
  });
  try {
    return {
      id,
      standIn,
      channel: own.open(id, pointed(standIn.settings), settings),
    };
  } catch (error) {
    await standIn.close();
    throw error;
  }
}

// The configured credential belongs to the real registry and is never read here.
function pointed({ token: _, ...settings }: ChannelSettings): ChannelSettings {
  return settings;
}

/** Starts a stand-in for every channel; if one fails to start, the others are closed again. */
export async function setStage(seal: Seal, options: StageSetOptions): Promise<StageSet> {
  const started = await Promise.allSettled(
    options.channels.map((channel) => startOne(seal, channel, options)),
  );
  const parts = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const close = async () => {
    await Promise.all(parts.map(({ standIn }) => standIn.close()));
  };
  const failed = started.find((each) => each.status === 'rejected');
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  return {
    channels: parts.map(({ channel }) => channel),
    secrets: new Map(parts.map(({ id, standIn }) => [id, standIn.secret])),
    standIns: new Map(parts.map(({ id, standIn }) => [id, standIn])),
    close,
  };
}
