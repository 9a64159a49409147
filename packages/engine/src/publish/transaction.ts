import {
  type EntryBody,
  type History,
  historyOf,
  type Plan,
  type Problem,
  planOf,
  problem,
  type Sighting,
  type Stage,
  sealDigest,
  type Target,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import { type Judged, judgeAll, problemsOf, survey } from '../survey.ts';
import { confirm } from './confirm.ts';
import { failureOf } from './failure.ts';
import { findings, intentsOf, receiptsOf } from './journal.ts';
import { type Part, restrict, tooEarly } from './part.ts';
import { isAccepted, runStage } from './stage-run.ts';

export interface TransactionOptions {
  readonly part?: Part;
  /** How long an accepted version is waited for, in milliseconds. */
  readonly waitMs: number;
}

/** Where a transaction ended. */
export interface Transacted {
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
  /** Whether this run sent anything to any channel. */
  readonly wrote: boolean;
  /** Whether every target of every channel is confirmed. */
  readonly complete: boolean;
}

/** Where a transaction stands; `journal` is what the next append carries. */
interface Progress {
  readonly judged: readonly Judged[];
  readonly journal: readonly EntryBody[];
  readonly problems: readonly Problem[];
  readonly wrote: boolean;
}

/** After a failure only what is visible at once is looked for; the next run waits for the rest. */
const lookAfterFailureMs = 0;

function isBlocking({ verdict, observed }: Judged): boolean {
  return verdict.kind === 'stop' || (verdict.kind === 'wait' && observed.state === 'unknown');
}

function replaced(before: readonly Judged[], after: readonly Judged[]): readonly Judged[] {
  const newer = new Map(after.map((each) => [each.target.key, each]));
  return before.map((each) => newer.get(each.target.key) ?? each);
}

function remaining(judged: readonly Judged[]): readonly Problem[] {
  const open = judged.filter(({ verdict }) => verdict.kind === 'act');
  if (open.length === 0) return [];
  const titles = open.map(({ target }) => `${target.title} on ${target.channel}`).join(', ');
  return [problem('INCOMPLETE', `still to be published: ${titles}`)];
}

// What was accepted a moment ago is pending while it is invisible, never absent.
function acknowledging(history: History, targets: readonly Target[], now: string): History {
  const keys = targets.map(({ key }) => key);
  const acknowledged = new Map([...history.acknowledged, ...keys.map((key) => [key, now] as const)]);
  return { ...history, acknowledged, intended: new Set([...history.intended, ...keys]) };
}

function planFor(session: ReleaseSession, judged: readonly Judged[]): Plan {
  return planOf(
    session.channels,
    judged.filter(({ verdict }) => verdict.kind === 'act'),
  );
}

async function runOneStage(
  session: ReleaseSession,
  stage: Stage,
  before: Progress,
  history: History,
  waitMs: number,
): Promise<Progress> {
  const targets = new Map(before.judged.map(({ target }) => [target.key, target]));
  await session.ledger.append([...before.journal, ...intentsOf(stage, targets, sealDigest(session.seal))]);
  const settled = await runStage(session, stage, targets);
  const accepted = settled.filter(({ receipt }) => isAccepted(receipt)).map(({ target }) => target);
  const isWhole = accepted.length === settled.length;
  const now = acknowledging(history, accepted, session.context.clock.timestamp());
  const seen = await confirm(session, accepted, now, isWhole ? waitMs : lookAfterFailureMs);
  return {
    judged: replaced(before.judged, seen),
    journal: receiptsOf(settled),
    problems: [...settled.flatMap((each) => failureOf(each) ?? []), ...problemsOf(seen)],
    wrote: true,
  };
}

async function awaitPending(session: ReleaseSession, progress: Progress, history: History, waitMs: number) {
  const waiting = progress.judged
    .filter(({ verdict }) => verdict.kind === 'wait')
    .map(({ target }) => target);
  if (waiting.length === 0) return progress;
  const judged = replaced(progress.judged, await confirm(session, waiting, history, waitMs));
  return { ...progress, judged, problems: problemsOf(judged) };
}

async function runStages(
  session: ReleaseSession,
  start: Progress,
  history: History,
  { part = {}, waitMs }: TransactionOptions,
): Promise<Progress> {
  const plan = planFor(session, start.judged);
  const early = tooEarly(plan, part);
  if (early !== undefined) return { ...start, problems: [early] };
  let progress = start;
  for (const stage of restrict(plan, part)) {
    progress = await runOneStage(session, stage, progress, history, waitMs);
    if (progress.problems.length > 0) return progress;
  }
  return awaitPending(session, progress, history, waitMs);
}

async function finish(
  session: ReleaseSession,
  progress: Progress,
  history: History,
  isPart: boolean,
): Promise<Transacted> {
  const { judged, journal, wrote } = progress;
  const complete = judged.every(({ verdict }) => verdict.kind === 'done');
  const last: EntryBody[] =
    complete && !history.completed ? [{ kind: 'completed', seal: sealDigest(session.seal) }] : [];
  if (journal.length + last.length > 0) await session.ledger.append([...journal, ...last]);
  const open = wrote && !isPart ? remaining(judged) : [];
  return { sightings: judged, problems: [...progress.problems, ...open], wrote, complete };
}

/**
 * Brings every target of a sealed release to its channel, forward only: looks, plans, writes down each intent,
 * acts, looks again and writes down what came of it; phase by phase, rank by rank.
 *
 * @throws LockstepError for what the ledger refuses; what channels do becomes problems.
 */
export async function transact(session: ReleaseSession, options: TransactionOptions): Promise<Transacted> {
  const history = historyOf(await session.ledger.read());
  const judged = judgeAll(session, await survey(session), history);
  const start: Progress = { judged, journal: findings(judged, history), problems: [], wrote: false };
  const isBlocked = judged.some(isBlocking);
  const end = isBlocked
    ? { ...start, problems: problemsOf(judged.filter(isBlocking)) }
    : await runStages(session, start, history, options);
  return finish(session, end, history, options.part !== undefined);
}
