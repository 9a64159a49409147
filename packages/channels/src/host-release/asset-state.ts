import { compareDigests, type HostAsset, type HostRelease, type SomeDigest } from '@lockstep/core';
import { assetDigest } from './asset-digest.ts';
import type { Connection } from './connection.ts';
import type { DesiredAsset } from './desired-release.ts';
import type { Bad } from './reply.ts';
import { byAge } from './standing.ts';

/** What a release holds under the name of one asset. */
export type AssetState =
  /** Nothing whole; `cutOff` are uploads that never ended. */
  | { readonly kind: 'missing'; readonly cutOff: readonly HostAsset[] }
  /** The sealed bytes; `surplus` are equal copies, which Gitea takes. */
  | {
      readonly kind: 'equal';
      readonly asset: HostAsset;
      readonly digest: SomeDigest;
      readonly surplus: readonly HostAsset[];
    }
  | { readonly kind: 'different'; readonly digest: SomeDigest }
  | { readonly kind: 'unclear'; readonly reply: Bad };

/** Looks at one asset of a release, and at its bytes where their digest has to be believed otherwise. */
export async function assetState(
  connection: Connection,
  release: HostRelease,
  { name, target }: DesiredAsset,
): Promise<AssetState> {
  const named = release.assets.filter((asset) => asset.name === name).sort(byAge);
  const [asset, ...others] = named.filter(({ isWhole }) => isWhole);
  const cutOff = named.filter(({ isWhole }) => !isWhole);
  if (asset === undefined) return { kind: 'missing', cutOff };
  const sealed = target.artifact.digest;
  let digest: SomeDigest = {};
  for (const each of [asset, ...others]) {
    const reply = await assetDigest(connection, release.id, each, sealed.size);
    if (reply.outcome !== 'ok') return { kind: 'unclear', reply };
    digest = reply.value;
    if (compareDigests(sealed, digest) !== 'equal') return { kind: 'different', digest };
  }
  return { kind: 'equal', asset, digest, surplus: [...others, ...cutOff] };
}
