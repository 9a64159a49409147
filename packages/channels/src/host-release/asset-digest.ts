import { createDigest, type HostAsset, type Reply, type SomeDigest } from '@lockstep/core';
import type { Connection } from './connection.ts';

/** Downloads an asset and hashes it on the way, without keeping it. */
export async function downloadedDigest(
  { host }: Connection,
  release: string,
  asset: HostAsset,
): Promise<Reply<SomeDigest>> {
  const digest = createDigest();
  const reply = await host.releases.download(release, asset, (chunk) => digest.update(chunk));
  return reply.outcome === 'ok' ? { outcome: 'ok', value: digest.end() } : reply;
}

/**
 * The digest of an asset as the host says it; where it says none (Gitea, and GitHub for assets from before June 2025),
 * of the bytes that a download gives.
 * @param expectedBytes the sealed size: with another one, there is nothing to download.
 */
export async function assetDigest(
  connection: Connection,
  release: string,
  asset: HostAsset,
  expectedBytes: number,
): Promise<Reply<SomeDigest>> {
  const { id, sha256, size } = asset;
  if (sha256 !== undefined) return { outcome: 'ok', value: { sha256, size } };
  if (size !== expectedBytes) return { outcome: 'ok', value: { size } };
  const { digests } = connection.memory;
  const known = digests.get(`${release}/${id}`);
  if (known !== undefined) return { outcome: 'ok', value: known };
  const reply = await downloadedDigest(connection, release, asset);
  if (reply.outcome === 'ok') digests.set(`${release}/${id}`, reply.value);
  return reply;
}
