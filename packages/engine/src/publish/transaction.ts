import {
  anchorProblems,
  type EntryBody,
  historyOf,
  type LedgerEntry,
  type Problem,
  type Sighting,
  sealDigest,
  type Target,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import { type Judged, judgeAll, problemsOf, survey } from '../survey.ts';
import { awaitTargets, carryOut, type Terms } from './carry-out.ts';
import { findings } from './journal.ts';
import { type Part, restrict, tooEarly } from './part.ts';
import { type Progress, planFor, remaining, waitingBefore } from './progress.ts';
import { record } from './record.ts';
import { passTrials } from './trial.ts';

export interface TransactionOptions {
  readonly part?: Part;
  /** How long an accepted version is waited for, in milliseconds. */
  readonly waitMs: number;
}

/** Where a transaction ended. */
export interface Transacted {
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
  /** Whether anything that this run sent was not refused for good. */
  readonly wrote: boolean;
  /** Whether every target of every channel is confirmed. */
  readonly complete: boolean;
}

// What is there, but cannot be compared, may hold other bytes: that is as unknown as no answer.
function isBlocking({ verdict, observed }: Judged): boolean {
  const isUnknown = observed.state === 'unknown' || observed.state === 'present';
  return verdict.kind === 'stop' || (verdict.kind === 'wait' && isUnknown);
}

function waitingIn({ judged }: Progress, { channel }: Part): readonly Target[] {
  return judged
    .filter(
      ({ verdict, target }) => verdict.kind === 'wait' && (channel ?? target.channel) === target.channel,
    )
    .map(({ target }) => target);
}

async function runStages(terms: Terms, start: Progress, part: Part): Promise<Progress> {
  const { session } = terms;
  const plan = planFor(session, start.judged);
  const early = tooEarly(plan, part);
  if (early !== undefined) return { ...start, problems: [early] };
  let progress = start;
  for (const stage of restrict(plan, part)) {
    progress = await awaitTargets(terms, progress, waitingBefore(session, progress.judged, stage));
    if (progress.problems.length > 0 || session.signal?.aborted) return progress;
    progress = await passTrials(session, stage, progress);
    if (progress.problems.length > 0) return progress;
    progress = await carryOut(terms, stage, progress);
    if (progress.problems.length > 0) return progress;
  }
  return awaitTargets(terms, progress, waitingIn(progress, part));
}

// What channels keep of the ledger shows whether it is the one that was there when they were written to.
function rewritten(
  { ledger }: ReleaseSession,
  chain: readonly LedgerEntry[],
  judged: readonly Judged[],
): readonly Problem[] {
  if (ledger.anchor === undefined) return [];
  const anchors = judged.flatMap(({ target: { title, channel }, observed }) =>
    'anchor' in observed && observed.anchor !== undefined
      ? [{ anchor: observed.anchor, source: `${title} on ${channel}` }]
      : [],
  );
  return anchors.flatMap(({ anchor, source }) => anchorProblems(chain, anchor, source));
}

// A job that ends well leaves the release to the next job of its run; whatever else ends gives it back.
function lastWords({ session, history }: Terms, { problems }: Progress, complete: boolean, part: Part) {
  const isJob = part.channel !== undefined || part.phase !== undefined;
  const words: EntryBody[] = [];
  if (complete && !history.completed) words.push({ kind: 'completed', seal: sealDigest(session.seal) });
  else if (session.presence !== undefined && (problems.length > 0 || !isJob)) words.push({ kind: 'closed' });
  return words;
}

async function finish(terms: Terms, progress: Progress, part: Part): Promise<Transacted> {
  const { session } = terms;
  const { judged, journal, wrote } = progress;
  const complete = judged.every(({ verdict }) => verdict.kind === 'done');
  const last = lastWords(terms, progress, complete, part);
  const refusals = await record(session.ledger, [...journal, ...last]);
  const problems = [...progress.problems, ...refusals];
  const isTold = problems.length > 0 && !wrote;
  const open = isTold ? [] : remaining(session, judged, part);
  return { sightings: judged, problems: [...problems, ...open], wrote, complete };
}

/**
 * Brings every target of a sealed release to its channel, forward only: looks, plans, writes down each intent,
 * acts, looks again and writes down what came of it; phase by phase, rank by rank.
 *
 * What channels do, and a ledger that refuses to go on, become problems.
 * @param chain the ledger as it is known.
 */
export async function transact(
  session: ReleaseSession,
  { part = {}, waitMs }: TransactionOptions,
  chain: readonly LedgerEntry[],
): Promise<Transacted> {
  const history = historyOf(chain);
  const judged = judgeAll(session, await survey(session), history);
  const terms: Terms = { session, history, waitMs };
  const start: Progress = { judged, journal: findings(judged, history), problems: [], wrote: false };
  const problems = [...problemsOf(judged.filter(isBlocking)), ...rewritten(session, chain, judged)];
  const end = problems.length > 0 ? { ...start, problems } : await runStages(terms, start, part);
  return finish(terms, end, part);
}
