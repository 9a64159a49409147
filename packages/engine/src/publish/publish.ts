import {
  type Channel,
  fail,
  historyOf,
  type LedgerEntry,
  mayBeStored,
  type Outcome,
  preflightsOf,
  publishingExit,
  type Report,
  releaseOf,
  reportOn,
  type Sighting,
  sealDigest,
  sealFile,
  throwAll,
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
  /**
   * Nothing is sent: a release that is complete is confirmed, and any other refused. A seal that came from the ledger
   * may be made up by whoever can write there.
   */
  readonly confirmsOnly?: boolean;
}

export interface PublishReport extends Report {
  readonly proofs: readonly ChannelProof[];
  readonly complete: boolean;
}

export interface Published extends Outcome<PublishReport> {
  readonly sightings: readonly Sighting[];
}

type Chain = readonly LedgerEntry[];

function recordedProofs({ seal }: ReleaseSession, chain: Chain): readonly ChannelProof[] {
  const last = preflightsOf(chain, sealDigest(seal));
  return [...last].flatMap(([id, { proofs }]) =>
    proofs
      .filter(({ channel }) => channel === id)
      .map(({ identity, ...proof }) => (identity === undefined ? proof : { ...proof, identity })),
  );
}

interface Tried {
  readonly chain: Chain;
  /** Where the run ended when something is in the way. */
  readonly blocked?: Transacted;
}

/** Tries the credentials as part of the run. */
async function preflightNow(session: ReleaseSession): Promise<Tried> {
  const result = await preflight(session);
  const { ok, sightings, problems } = result;
  const isLast = !ok && session.presence !== undefined;
  const entry = preflightEntry(sealDigest(session.seal), result);
  const chain = await session.ledger.append([entry, ...(isLast ? [{ kind: 'closed' } as const] : [])]);
  return { chain, ...(!ok && { blocked: { sightings, problems, wrote: false, complete: false } }) };
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
async function confirmed(session: ReleaseSession, chain: Chain): Promise<Transacted | undefined> {
  const history = historyOf(chain);
  const seal = sealDigest(session.seal);
  const isEnded = chain.some(({ body }) => body.kind === 'completed' && body.seal === seal);
  if (!isEnded || history.abandoned !== undefined) return undefined;
  assertAnchors(session, chain);
  const judged = judgeAll(session, await survey(session), history);
  const isDone = judged.length > 0 && judged.every(({ verdict }) => verdict.kind === 'done');
  return isDone ? { sightings: judged, problems: [], wrote: false, complete: true } : undefined;
}

function notAtHand({ seal, ledger }: ReleaseSession): Error {
  const message = `${releaseOf(seal).id} is not complete, and its seal is in ${ledger.location} alone`;
  const remedy =
    'Bring the seal and its files here, by lockstep resolve-build or from where they were built; then publish.';
  return fail('SEAL_MISSING', message, { remedy, where: { file: sealFile } });
}

async function carryThrough(
  session: ReleaseSession,
  options: PublishOptions,
  chain: Chain,
): Promise<Transacted> {
  throwAll(session.lacking ?? []);
  if (options.confirmsOnly === true) throw notAtHand(session);
  // Whoever went on without a rehearsal once must be able to finish; that it was so stays on record.
  const skipRehearsal = options.skipRehearsal || wasSkipped(chain, sealDigest(session.seal));
  const opened = await openLive(session, { skipRehearsal }, chain);
  const tried: Tried = skipRehearsal ? await preflightNow(session) : { chain: opened };
  for (const { channel, secret, strength, reason } of recordedProofs(session, tried.chain))
    session.context.log.info(`${channel}: ${secret} ${strength} (${reason})`);
  return tried.blocked ?? transact(session, options, tried.chain);
}

/**
 * Publishes what a seal holds, or goes on where an earlier run stopped.
 * @throws LockstepError when the run may not start at all; `SEAL_MISSING` where it would have to, and only confirms.
 */
export async function publish(session: ReleaseSession, options: PublishOptions): Promise<Published> {
  try {
    return await published(session, options);
  } finally {
    await session.credentials?.end();
  }
}

async function published(session: ReleaseSession, options: PublishOptions): Promise<Published> {
  const start = await session.ledger.read();
  const done = (await confirmed(session, start)) ?? (await carryThrough(session, options, start));
  const chain = await session.ledger.read();
  const history = historyOf(chain);
  const next = nextOf(done, await untriedIn(session, done));
  const warnings = session.credentials?.fallbacks ?? [];
  const report: PublishReport = {
    ...reportOn('publish', session, done.sightings, done.problems),
    ...(warnings.length > 0 && { warnings }),
    proofs: recordedProofs(session, chain),
    complete: done.complete,
    ...(next !== undefined && { next }),
  };
  // What was refused to the last byte leaves no trace; beside what is public it leaves a release in the middle.
  const isPartlyPublic = history.intended.size > 0 && report.public.length > 0;
  const touched = done.wrote || mayBeStored(history) || isPartlyPublic;
  return { report, exit: publishingExit(done.problems, touched), sightings: done.sightings };
}
