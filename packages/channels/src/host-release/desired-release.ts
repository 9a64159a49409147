import {
  type Artifact,
  type ChannelId,
  canonicalJson,
  digestOf,
  manifestFile,
  releaseOf,
  type Seal,
  sealDigest,
  sealFile,
  sha512Manifest,
  type Target,
  writeSeal,
} from '@lockstep/core';
import { assetName } from '../registry/asset-name.ts';
import { isPrerelease, type TaggedVersion, versionOf } from './version.ts';

/** An asset that a release must have. */
export interface DesiredAsset {
  readonly name: string;
  readonly target: Target;
}

/** A milestone that is closed once the release is public. */
export interface DesiredMilestone {
  readonly title: string;
  readonly target: Target;
}

/** A release as the seal wants it on a host. */
export interface DesiredRelease {
  readonly tag: string;
  readonly commit: string;
  /** The sha256 of the seal. */
  readonly seal: string;
  readonly title: string;
  readonly notes: string | undefined;
  readonly tagged: TaggedVersion | undefined;
  readonly isPrerelease: boolean;
  readonly target: Target;
  readonly assets: readonly DesiredAsset[];
  readonly milestone?: DesiredMilestone;
}

/** The key of a release’s target; what the tag of a key is can be read off again. */
export function releaseKey(channel: ChannelId, tag: string): string {
  return `${channel}:${tag}`;
}

function documentArtifact(channel: ChannelId, file: string, document: string): Artifact {
  return { file, digest: digestOf(Buffer.from(document)), channels: [channel] };
}

function releaseTarget(channel: ChannelId, tag: string, commit: string): Target {
  const document = canonicalJson({ release: tag, commit });
  return {
    key: releaseKey(channel, tag),
    channel,
    kind: 'release',
    artifact: documentArtifact(channel, 'release.json', document),
    document,
    title: `release ${tag}`,
    needs: [],
  };
}

function assetOf(release: Target, artifact: Artifact, document?: string): DesiredAsset {
  const name = assetName(artifact);
  const { key, channel } = release;
  const target: Target = {
    key: `${key}/${name}`,
    channel,
    kind: 'asset',
    artifact,
    ...(document !== undefined && { document }),
    title: name,
    needs: [key],
  };
  return { name, target };
}

// Seal and manifest are assets too, so that whoever downloads a release can check all of it.
function assetsOf(release: Target, seal: Seal): readonly DesiredAsset[] {
  const { channel } = release;
  const routed = seal.artifacts.filter(({ channels }) => channels.includes(channel));
  const documents = [
    { file: sealFile, text: writeSeal(seal) },
    { file: manifestFile, text: sha512Manifest({ artifacts: routed }, assetName) },
  ];
  return [
    ...routed.map((artifact) => assetOf(release, artifact)),
    ...documents.map(({ file, text }) => assetOf(release, documentArtifact(channel, file, text), text)),
  ];
}

function milestoneOf(release: Target, title: string): DesiredMilestone {
  const { key, channel } = release;
  const document = canonicalJson({ milestone: title, state: 'closed' });
  const target: Target = {
    key: `${key}/milestone`,
    channel,
    kind: 'milestone',
    artifact: documentArtifact(channel, 'milestone.json', document),
    document,
    title: `closed milestone ${title}`,
    needs: [],
  };
  return { title, target };
}

/** The texts of a channel's settings in which `{tag}` and `{version}` stand for the release's own. */
export interface Patterns {
  readonly title: string;
  readonly milestone?: string | undefined;
}

/** Derives from a seal what must be on the host. */
export function desiredRelease(
  channel: ChannelId,
  seal: Seal,
  { title, milestone }: Patterns,
): DesiredRelease {
  const release = releaseOf(seal);
  const { id: tag, commit, notes } = release;
  const tagged = versionOf(release);
  const target = releaseTarget(channel, tag, commit);
  const filled = (pattern: string) =>
    pattern.replaceAll('{tag}', () => tag).replaceAll('{version}', () => tagged?.version ?? tag);
  return {
    tag,
    commit,
    seal: sealDigest(seal),
    title: filled(title),
    notes,
    tagged,
    isPrerelease: isPrerelease(tagged),
    target,
    assets: assetsOf(target, seal),
    ...(milestone !== undefined && { milestone: milestoneOf(target, filled(milestone)) }),
  };
}
