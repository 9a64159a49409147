import {
  type ConfiguredChannel,
  isSanityKind,
  type SanityPackage,
  type SanitySettings,
  type SanityStop,
  type Seal,
  type SourcePackage,
} from '@lockstep/core';

/** What a release may be known by: its seal, or else the manifests at its tag. */
export interface ReleasedThings {
  readonly tag: string;
  readonly seal: Seal | undefined;
  /** The public packages of the repository at the tag that the tag releases, each with its version spelled out. */
  readonly manifests: readonly (SourcePackage & { readonly licence?: string | undefined })[];
  /** The paths of Go modules that the tag releases. */
  readonly modules: readonly string[];
}

type Named = { readonly name: string; readonly version: string };

function once(packages: readonly Named[]): readonly Named[] {
  return [
    ...new Map(packages.map(({ name, version }) => [`${name} ${version}`, { name, version }])).values(),
  ];
}

// The seal knows what went where; manifests only know that a package may go to every channel of its kind.
function onChannel({ id, kind }: ConfiguredChannel, { seal, manifests }: ReleasedThings): readonly Named[] {
  if (seal === undefined)
    return once(
      manifests.flatMap(({ ecosystem, name, version }) =>
        ecosystem === kind && version !== undefined ? [{ name, version }] : [],
      ),
    );
  return once(
    seal.artifacts.flatMap(({ channels, package: sealed }) =>
      sealed && channels.includes(id) ? [sealed] : [],
    ),
  );
}

function licenceOf(kind: string, name: string, { manifests }: ReleasedThings): { readonly licence?: string } {
  const declared = manifests.find((each) => each.ecosystem === kind && each.name === name)?.licence;
  return declared === undefined ? {} : { licence: declared };
}

/** A channel as far as a plan needs it. */
export type PlannedChannel = ConfiguredChannel & {
  readonly from: string;
  /** The formula, where it is a tap. */
  readonly formula?: string | undefined;
};

function packagesOn(
  channel: PlannedChannel,
  things: ReleasedThings,
  version: string,
): readonly SanityPackage[] {
  const { kind, formula } = channel;
  if (kind === 'homebrew') {
    const isSealed = things.seal === undefined || onChannelAtAll(channel, things.seal);
    return formula === undefined || !isSealed ? [] : [{ name: formula, version }];
  }
  return onChannel(channel, things).map((each) => ({ ...each, ...licenceOf(kind, each.name, things) }));
}

function onChannelAtAll({ id }: ConfiguredChannel, seal: Seal): boolean {
  return seal.artifacts.some(({ channels }) => channels.includes(id));
}

// A module is released by a tag that begins with v (Go Modules Reference, “Mapping versions to commits”).
function moduleStop({ tag, modules }: ReleasedThings): readonly SanityStop[] {
  const packages = modules.map((name) => ({ name, version: tag }));
  return packages.length === 0 || !/^v\d+\.\d+\.\d+/.test(tag)
    ? []
    : [{ channel: 'go', kind: 'go', packages }];
}

/** What is installed of one release, channel by channel. Pure. */
export function stopsOf(
  things: ReleasedThings,
  version: string,
  channels: readonly PlannedChannel[],
  { without }: Pick<SanitySettings, 'without'>,
): readonly SanityStop[] {
  const fromChannels = channels.flatMap((channel): readonly SanityStop[] => {
    const { id, kind, from } = channel;
    if (!isSanityKind(kind)) return [];
    const packages = packagesOn(channel, things, version);
    return packages.length === 0 ? [] : [{ channel: id, kind, from, packages: [...packages] }];
  });
  return [...fromChannels, ...moduleStop(things)].filter(({ kind }) => !without.includes(kind));
}
