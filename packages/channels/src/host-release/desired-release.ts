import {
  type Artifact,
  type ChannelId,
  canonicalJson,
  digestOf,
  releaseOf,
  type Seal,
  sealDigest,
  sealFile,
  sha512Manifest,
  type Target,
  writeSeal,
} from '@lockstep/core';
import { assetName, manifestName } from './asset-name.ts';
import { isPrerelease, type TaggedVersion, versionOf } from './version.ts';

/** An asset that a release must have. */
export interface DesiredAsset {
  readonly name: string;
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
    { file: manifestName, text: sha512Manifest({ artifacts: routed }, assetName) },
  ];
  return [
    ...routed.map((artifact) => assetOf(release, artifact)),
    ...documents.map(({ file, text }) => assetOf(release, documentArtifact(channel, file, text), text)),
  ];
}

/**
 * Derives from a seal what must be on the host.
 * @param title the title’s pattern, with `{tag}` and `{version}`.
 */
export function desiredRelease(channel: ChannelId, seal: Seal, title: string): DesiredRelease {
  const release = releaseOf(seal);
  const { id: tag, commit, notes } = release;
  const tagged = versionOf(release);
  const target = releaseTarget(channel, tag, commit);
  return {
    tag,
    commit,
    seal: sealDigest(seal),
    title: title.replaceAll('{tag}', () => tag).replaceAll('{version}', () => tagged?.version ?? tag),
    notes,
    tagged,
    isPrerelease: isPrerelease(tagged),
    target,
    assets: assetsOf(target, seal),
  };
}
