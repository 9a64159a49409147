import type { HostAsset, HostRelease, Receipt } from '@lockstep/core';
import { type Attempt, gone, subjectOf } from './attempt.ts';
import { type Bad, unwrittenReceipt } from './reply.ts';
import { isOurs, unsealedAssets } from './standing.ts';

// Somebody else may have been faster.
function isGone(reply: Bad): boolean {
  return reply.outcome === 'refused' && reply.reason === 'missing';
}

// Read again right before: what became public meanwhile, or holds anything of somebody else, stays.
async function removeDraft(attempt: Attempt, { id }: HostRelease): Promise<Receipt | undefined> {
  const { desired, connection } = attempt;
  const { releases } = connection.host;
  const reply = await releases.get(id);
  if (reply.outcome !== 'ok') return isGone(reply) ? undefined : unwrittenReceipt(reply, subjectOf(attempt));
  const isSpare =
    reply.value.isDraft && isOurs(reply.value, desired) && unsealedAssets(reply.value, desired).length === 0;
  if (!isSpare) return gone(attempt, `a second draft of it, ${reply.value.url}, has changed`);
  const removal = await releases.remove(id);
  return removal.outcome === 'ok' || isGone(removal)
    ? undefined
    : unwrittenReceipt(removal, subjectOf(attempt));
}

/** Removes drafts of ours beside the one that is about to be published; gives a receipt when that fails. */
export async function removeDrafts(
  attempt: Attempt,
  drafts: readonly HostRelease[],
): Promise<Receipt | undefined> {
  for (const draft of drafts) {
    const failure = await removeDraft(attempt, draft);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** Removes assets of a release of ours that stand in the way of others; gives a receipt when that fails. */
export async function removeAssets(
  attempt: Attempt,
  release: string,
  assets: readonly HostAsset[],
): Promise<Receipt | undefined> {
  for (const { id } of assets) {
    const reply = await attempt.connection.host.releases.removeAsset(release, id);
    if (reply.outcome !== 'ok' && !isGone(reply)) return unwrittenReceipt(reply, subjectOf(attempt));
  }
  return undefined;
}
