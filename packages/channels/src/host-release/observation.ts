import { foreignText, type HostRelease, type Observed, problem, type Target } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import { type AssetState, assetState } from './asset-state.ts';
import type { Connection } from './connection.ts';
import type { DesiredAsset, DesiredRelease } from './desired-release.ts';
import type { Look, Sight } from './look.ts';
import { markerIn } from './marker.ts';
import { type Bad, problemOf } from './reply.ts';
import { unsealedAssets } from './standing.ts';
import { inPublic } from './steps.ts';
import { isMarkedWithdrawn } from './withdrawal.ts';

function unclear(reply: Bad, { context }: Connection): Observed {
  const why = foreignText(reply.outcome === 'failed' ? reply.why : reply.message, context.secret);
  return { state: 'unknown', why };
}

// A repository that is not there will not come by waiting; whether it is there, hosts tell nobody who may not read it.
function unseen(reply: Bad, target: Target, connection: Connection): Observed {
  const { secret } = connection.context;
  const isMissing = reply.outcome === 'refused' && reply.reason === 'missing';
  if (!isMissing || secret === undefined) return unclear(reply, connection);
  const subject = { target: atTarget(target).where.target, secret };
  const reason = problemOf(reply, subject);
  return { state: 'rejected', why: reason.message, problem: reason };
}

function anchorOf({ body }: HostRelease): { readonly anchor?: string } {
  const anchor = markerIn(body)?.anchor;
  return anchor === undefined ? {} : { anchor };
}

// Whoever put it there could have it published under the name of this release.
function unexpected(names: readonly string[], { target, tag }: DesiredRelease): Observed {
  const why = `the draft of ${tag} on ${target.channel} holds what was not sealed: ${names.map((name) => foreignText(name)).join(', ')}`;
  const details = { ...atTarget(target), severity: 'blocked' as const };
  return { state: 'rejected', why, problem: problem('ASSET_UNEXPECTED', why, details) };
}

/** Where a release stands: its tag, and the release itself. */
export function observedRelease({ standing, tagProblem }: Sight, desired: DesiredRelease): Observed {
  if (tagProblem !== undefined) return { state: 'rejected', why: tagProblem.message, problem: tagProblem };
  const { digest } = desired.target.artifact;
  switch (standing.kind) {
    case 'none':
      return { state: 'absent' };
    case 'obstructed':
      return { state: 'rejected', why: standing.problem.message, problem: standing.problem };
    case 'draft': {
      const { release } = standing;
      const foreign = unsealedAssets(release, desired);
      if (foreign.length > 0) return unexpected(foreign, desired);
      return { state: 'reserved', ref: release.url, digest, ...anchorOf(release) };
    }
    case 'public': {
      const { release } = standing;
      const yanked = isMarkedWithdrawn(release.body);
      return { state: 'present', ref: release.url, digest, yanked, ...anchorOf(release) };
    }
  }
}

function missingInPublic(
  state: Extract<AssetState, { kind: 'missing' }>,
  { release, isOurs }: Extract<Sight['standing'], { kind: 'public' }>,
  { target }: DesiredAsset,
): Observed {
  if (release.isImmutable) {
    const why = `${release.tag} is public and locked on ${target.channel}, without ${target.title}`;
    return { state: 'rejected', why, problem: problem('RELEASE_IMMUTABLE', why, atTarget(target)) };
  }
  if (state.cutOff.length > 0 && !isOurs)
    return { state: 'pending', why: 'somebody began to upload it, and has not ended' };
  return { state: 'reserved', ref: inPublic };
}

/** Where one asset of a release stands. */
async function observedAsset(
  { standing }: Sight,
  asset: DesiredAsset,
  connection: Connection,
): Promise<Observed> {
  if (standing.kind !== 'draft' && standing.kind !== 'public') return { state: 'absent' };
  const { release } = standing;
  const state = await assetState(connection, release, asset);
  switch (state.kind) {
    case 'missing':
      return standing.kind === 'public' ? missingInPublic(state, standing, asset) : { state: 'absent' };
    case 'unclear':
      return unclear(state.reply, connection);
    // In a draft as well: other bytes under a sealed name are an incident wherever they are.
    case 'different':
      return { state: 'present', digest: state.digest, yanked: false, ref: release.url };
    case 'equal':
      return standing.kind === 'draft'
        ? { state: 'reserved', digest: state.digest, ref: state.asset.url }
        : {
            state: 'present',
            digest: state.digest,
            yanked: isMarkedWithdrawn(release.body),
            ref: state.asset.url,
          };
  }
}

/** Where a target of a release stands. */
export async function observedTarget(
  target: Target,
  seen: Look,
  desired: DesiredRelease,
  connection: Connection,
): Promise<Observed> {
  if (seen.kind === 'unclear') return unseen(seen.reply, target, connection);
  const asset = desired.assets.find((each) => each.target.key === target.key);
  return asset === undefined ? observedRelease(seen, desired) : observedAsset(seen, asset, connection);
}
