import { type HostAsset, type HostRelease, problem, type Receipt } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import { assetState } from './asset-state.ts';
import { type Attempt, gone, lookFirst, stored, subjectOf } from './attempt.ts';
import type { DesiredAsset } from './desired-release.ts';
import { latestFor } from './latest.ts';
import { refusedFor, refusedReceipt, unwrittenReceipt } from './reply.ts';
import type { HostReleaseSettings } from './settings.ts';
import { type Standing, unsealedAssets } from './standing.ts';
import { removeAssets, removeDrafts } from './surplus.ts';

type Draft = Extract<Standing, { kind: 'draft' }>;

async function checkAsset(
  attempt: Attempt,
  release: HostRelease,
  asset: DesiredAsset,
): Promise<readonly HostAsset[] | Receipt> {
  const state = await assetState(attempt.connection, release, asset);
  const { title, channel } = asset.target;
  switch (state.kind) {
    case 'equal':
      return state.surplus;
    case 'missing':
      return gone(attempt, `its draft lacks ${title}`);
    case 'unclear':
      return unwrittenReceipt(state.reply, subjectOf(attempt));
    case 'different': {
      const message = `${title} is in the draft on ${channel} with other bytes than were sealed`;
      return refusedFor(problem('DIGEST_CONFLICT', message, atTarget(asset.target)));
    }
  }
}

// The last look before everyone sees it: each asset once and whole, and nothing beside them.
async function checkAssets(attempt: Attempt, release: HostRelease): Promise<readonly HostAsset[] | Receipt> {
  const { desired, target } = attempt;
  const [foreign] = unsealedAssets(release, desired);
  if (foreign !== undefined) {
    const message = `${target.channel}: the draft of ${desired.tag} holds ${foreign}, which was not sealed`;
    return refusedFor(problem('ASSET_UNEXPECTED', message, { ...atTarget(target), severity: 'blocked' }));
  }
  const copies: HostAsset[] = [];
  for (const asset of desired.assets) {
    const found = await checkAsset(attempt, release, asset);
    if ('outcome' in found) return found;
    copies.push(...found);
  }
  return copies;
}

async function publish(
  attempt: Attempt,
  { id }: HostRelease,
  isLatest: boolean | undefined,
): Promise<Receipt> {
  const { desired, connection } = attempt;
  const reply = await connection.host.releases.change(id, {
    isDraft: false,
    isPrerelease: desired.isPrerelease,
    ...(isLatest !== undefined && { isLatest }),
  });
  if (reply.outcome !== 'ok') return refusedReceipt(reply, subjectOf(attempt));
  if (reply.value.isDraft) return { outcome: 'unknown', why: 'the host still calls it a draft', answer: {} };
  return stored({ message: `release ${id}` });
}

async function publishChecked(
  attempt: Attempt,
  { release, surplus }: Draft,
  isLatest: boolean | undefined,
): Promise<Receipt> {
  const copies = await checkAssets(attempt, release);
  if ('outcome' in copies) return copies;
  const failure = (await removeAssets(attempt, release.id, copies)) ?? (await removeDrafts(attempt, surplus));
  return failure ?? publish(attempt, release, isLatest);
}

/**
 * Publishes the draft of a release, with all of its assets, by one request.
 *
 * What a lost answer or two runs at once left beside it, equal assets or drafts of the same seal, is removed first.
 */
export async function publishRelease(
  attempt: Attempt,
  setting: HostReleaseSettings['latest'],
): Promise<Receipt> {
  // Asked before the tag and the draft, which are looked at as late as can be.
  const latest = await latestFor(attempt, setting);
  if (latest.outcome !== 'ok') return unwrittenReceipt(latest, subjectOf(attempt));
  const standing = await lookFirst(attempt);
  if ('outcome' in standing) return standing;
  const { desired, target } = attempt;
  switch (standing.kind) {
    case 'draft':
      return publishChecked(attempt, standing, latest.value);
    case 'none':
      return gone(attempt, 'its draft is not there any more');
    case 'public': {
      const message = `${desired.tag} is public on ${target.channel} already`;
      return refusedFor(problem('VERSION_EXISTS', message, atTarget(target)));
    }
  }
}
