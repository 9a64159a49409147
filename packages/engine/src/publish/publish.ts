import {
  type Channel,
  historyOf,
  mayBeStored,
  type Outcome,
  preflightsOf,
  publishingExit,
  type Report,
  reportOn,
  type Sighting,
  sealDigest,
} from '@lockstep/core';
import { type ChannelProof, preflight, preflightEntry } from '../preflight.ts';
import type { ReleaseSession } from '../release-session.ts';
import { judgeAll, survey } from '../survey.ts';
import { assertAnchors, openLive, wasSkipped } from './opening.ts';
import { type Transacted, type TransactionOptions, transact } from './transaction.ts';
import { pendingTrials } from './trial.ts';

export interface PublishOptions extends TransactionOptions {
  /** Publish without a recorded rehearsal; the preflight is then part of the run. */
  readonly skipRehearsal: boolean;
}

export interface PublishReport extends Report {
  readonly proofs: readonly ChannelProof[];
  readonly complete: boolean;
}

export interface Published extends Outcome<PublishReport> {
  readonly sightings: readonly Sighting[];
}

async function recordedProofs(session: ReleaseSession): Promise<readonly ChannelProof[]> {
  const seal = sealDigest(session.seal);
  const last = preflightsOf(await session.ledger.read(), seal);
  return [...last].flatMap(([id, { proofs }]) =>
    proofs
      .filter(({ channel }) => channel === id)
      .map(({ identity, ...proof }) => (identity === undefined ? proof : { ...proof, identity })),
  );
}

/** Tries the credentials as part of the run; gives where it ended when something is in the way. */
async function preflightNow(session: ReleaseSession): Promise<Transacted | undefined> {
  const result = await preflight(session);
  const { ok, sightings, problems } = result;
  const isLast = !ok && session.presence !== undefined;
  const entry = preflightEntry(sealDigest(session.seal), result);
  await session.ledger.append([entry, ...(isLast ? [{ kind: 'closed' } as const] : [])]);
  return ok ? undefined : { sightings, problems, wrote: false, complete: false };
}

// A run that may not run packages' code leaves the trial of what is public to another job.
async function untriedIn(session: ReleaseSession, { sightings }: Transacted): Promise<string | undefined> {
  if (session.checkInstall !== undefined) return undefined;
  const isPublic = ({ id }: Channel) =>
    sightings.every(({ target, observed }) => target.channel !== id || observed.state === 'present');
  return (await pendingTrials(session)).find(isPublic)?.id;
}

function nextOf({ problems, complete }: Transacted, untried: string | undefined): string | undefined {
  if (complete) return undefined;
  if (untried !== undefined) return `lockstep install --channel=${untried}`;
  return problems.some(({ rerun }) => !rerun) ? undefined : 'lockstep publish';
}

// What the ledger calls complete is believed once every channel shows it; then nothing is needed but the seal.
async function confirmed(session: ReleaseSession): Promise<Transacted | undefined> {
  const chain = await session.ledger.read();
  const history = historyOf(chain);
  const seal = sealDigest(session.seal);
  const isEnded = chain.some(({ body }) => body.kind === 'completed' && body.seal === seal);
  if (!isEnded || history.abandoned !== undefined) return undefined;
  assertAnchors(session, chain);
  const judged = judgeAll(session, await survey(session), history);
  const isDone = judged.length > 0 && judged.every(({ verdict }) => verdict.kind === 'done');
  return isDone ? { sightings: judged, problems: [], wrote: false, complete: true } : undefined;
}

async function carryThrough(session: ReleaseSession, options: PublishOptions): Promise<Transacted> {
  // Whoever went on without a rehearsal once must be able to finish; that it was so stays on record.
  const skipRehearsal =
    options.skipRehearsal || wasSkipped(await session.ledger.read(), sealDigest(session.seal));
  await openLive(session, { skipRehearsal });
  const blocked = skipRehearsal ? await preflightNow(session) : undefined;
  const proofs = await recordedProofs(session);
  for (const { channel, secret, strength, reason } of proofs)
    session.context.log.info(`${channel}: ${secret} ${strength} (${reason})`);
  return blocked ?? transact(session, options);
}

/**
 * Publishes what a seal holds, or goes on where an earlier run stopped.
 * @throws LockstepError when the run may not start at all.
 */
export async function publish(session: ReleaseSession, options: PublishOptions): Promise<Published> {
  const done = (await confirmed(session)) ?? (await carryThrough(session, options));
  const history = historyOf(await session.ledger.read());
  const next = nextOf(done, await untriedIn(session, done));
  const report: PublishReport = {
    ...reportOn('publish', session, done.sightings, done.problems),
    proofs: await recordedProofs(session),
    complete: done.complete,
    ...(next !== undefined && { next }),
  };
  // What was refused to the last byte leaves no trace; beside what is public it leaves a release in the middle.
  const isPartlyPublic = history.intended.size > 0 && report.public.length > 0;
  const touched = done.wrote || mayBeStored(history) || isPartlyPublic;
  return { report, exit: publishingExit(done.problems, touched), sightings: done.sightings };
}
