import { compareDigests, type HostAsset, type HostRelease, problem, type Receipt } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import { assetState } from './asset-state.ts';
import { type Attempt, stored } from './attempt.ts';
import { refusedFor } from './reply.ts';

function refusal({ target }: Attempt, code: 'ASSET_REFUSED' | 'CORRUPT_ARTIFACT', message: string): Receipt {
  return refusedFor(problem(code, `${target.channel} ${target.title}: ${message}`, atTarget(target)));
}

// Gitea takes a name twice (recorded exchanges). A run that was slow may have sent what another one sent meanwhile, and
// the release may be public by now; then the copy that came later, which nobody knows yet, goes away again.
async function takeBackCopy(
  { connection, desired, target }: Attempt,
  { id: release }: HostRelease,
  own: HostAsset,
): Promise<void> {
  const { host } = connection;
  const asset = desired.assets.find((each) => each.target.key === target.key);
  if (host.address.kind !== 'gitea' || asset === undefined) return;
  const reply = await host.releases.get(release);
  if (reply.outcome !== 'ok') return;
  const state = await assetState(connection, reply.value, asset);
  if (state.kind === 'equal' && state.surplus.some(({ id }) => id === own.id))
    await host.releases.removeAsset(release, own.id);
}

/**
 * Judges an asset that the host says it has stored: under its name, whole, and with the bytes that were sent.
 * @param name the name that was asked for.
 */
export async function judgeArrival(
  attempt: Attempt,
  release: HostRelease,
  name: string,
  asset: HostAsset,
): Promise<Receipt> {
  const { sha256, size, isWhole } = asset;
  if (asset.name !== name) {
    await attempt.connection.host.releases.removeAsset(release.id, asset.id);
    return refusal(attempt, 'ASSET_REFUSED', `the host would call it “${asset.name}”`);
  }
  await takeBackCopy(attempt, release, asset);
  if (!isWhole)
    return { outcome: 'unknown', why: 'the host does not say that the upload is whole', answer: {} };
  const held = { ...(sha256 !== undefined && { sha256 }), size };
  if (compareDigests(attempt.target.artifact.digest, held) === 'different')
    return refusal(attempt, 'CORRUPT_ARTIFACT', 'the host stored other bytes than were sent');
  return stored({ message: `asset ${asset.id}` });
}
