import { type HostRelease, problem, type Receipt, type Target, type UploadBody } from '@lockstep/core';
import { oneChunk } from '../registry/one-chunk.ts';
import { atTarget } from '../registry/target-problem.ts';
import { judgeArrival } from './arrival.ts';
import { assetState } from './asset-state.ts';
import { type Attempt, already, gone, lookFirst, subjectOf } from './attempt.ts';
import type { DesiredAsset } from './desired-release.ts';
import { refusedFor, refusedReceipt, unwrittenReceipt } from './reply.ts';
import { isOurs } from './standing.ts';
import { removeAssets } from './surplus.ts';

function bodyOf({ artifact, document }: Target, { connection }: Attempt): UploadBody {
  const { size } = artifact.digest;
  if (document !== undefined) return { size, chunks: () => oneChunk(Buffer.from(document)) };
  return { size, chunks: () => connection.context.artifacts.stream(artifact) };
}

async function send(attempt: Attempt, release: HostRelease, name: string): Promise<Receipt> {
  const { connection, target } = attempt;
  const reply = await connection.host.releases.upload(release.id, name, bodyOf(target, attempt));
  if (reply.outcome === 'ok') return judgeArrival(attempt, release, name, reply.value);
  const isTaken = reply.outcome === 'refused' && reply.reason === 'conflict';
  const cleared =
    isTaken && isOurs(release, attempt.desired) ? await clearHidden(attempt, release, name) : false;
  if (!cleared) return refusedReceipt(reply, subjectOf(attempt));
  const why = 'an upload that was cut off had its name; it is gone now';
  return { outcome: 'unsent', why, answer: { message: why } };
}

// GitHub’s REST API, “Upload a release asset”: a failed upload may leave an empty asset in the state “starter”, which
// can be deleted and takes the name until then. A release may not show it, the list of its assets does (aqua #5188).
async function clearHidden(attempt: Attempt, { id }: HostRelease, name: string): Promise<boolean> {
  const reply = await attempt.connection.host.releases.assets?.(id);
  if (reply?.outcome !== 'ok') return false;
  const hidden = reply.value.filter((each) => each.name === name && !each.isWhole);
  return hidden.length > 0 && (await removeAssets(attempt, id, hidden)) === undefined;
}

function desiredAsset({ desired, target }: Attempt): DesiredAsset {
  return desired.assets.find((each) => each.target.key === target.key) ?? { name: target.title, target };
}

/** Uploads an asset to a release of ours by one request, unless it is there; what was cut off makes room for it. */
async function uploadTo(attempt: Attempt, release: HostRelease): Promise<Receipt> {
  const asset = desiredAsset(attempt);
  const { target, connection } = attempt;
  const state = await assetState(connection, release, asset);
  switch (state.kind) {
    case 'unclear':
      return unwrittenReceipt(state.reply, subjectOf(attempt));
    case 'equal':
      return already('it was there already');
    case 'different': {
      const message = `${target.title} is on ${target.channel} with other bytes than were sealed`;
      return refusedFor(problem('DIGEST_CONFLICT', message, atTarget(target)));
    }
    case 'missing': {
      const cutOff = isOurs(release, attempt.desired) ? state.cutOff : [];
      return (await removeAssets(attempt, release.id, cutOff)) ?? send(attempt, release, asset.name);
    }
  }
}

// Lists of releases lag behind, so a draft that was made a moment ago is asked for by its id.
async function knownDraft({ desired, connection }: Attempt): Promise<HostRelease | undefined> {
  const { host, memory } = connection;
  const id = memory.drafts.get(desired.tag);
  if (id === undefined) return undefined;
  const reply = await host.releases.get(id);
  const isUsable = reply.outcome === 'ok' && reply.value.isDraft && isOurs(reply.value, desired);
  if (isUsable) return reply.value;
  memory.drafts.delete(desired.tag);
  return undefined;
}

/** Uploads an asset to the draft of its release. */
export async function uploadAsset(attempt: Attempt): Promise<Receipt> {
  const known = await knownDraft(attempt);
  if (known !== undefined) return uploadTo(attempt, known);
  const standing = await lookFirst(attempt);
  if ('outcome' in standing) return standing;
  return standing.kind === 'draft'
    ? uploadTo(attempt, standing.release)
    : gone(attempt, 'its draft is not there any more');
}

/** Adds an asset to a release that is public already, where the host lets it. */
export async function addAsset(attempt: Attempt): Promise<Receipt> {
  const { target } = attempt;
  const standing = await lookFirst(attempt);
  if ('outcome' in standing) return standing;
  if (standing.kind !== 'public') return gone(attempt, 'its release is not public any more');
  if (!standing.release.isImmutable) return uploadTo(attempt, standing.release);
  const message = `${target.title} is missing in a release that is locked`;
  return refusedFor(problem('RELEASE_IMMUTABLE', message, atTarget(target)));
}
