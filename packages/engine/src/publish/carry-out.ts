import {
  type History,
  LockstepError,
  type Phase,
  type Problem,
  problem,
  type Receipt,
  type Stage,
  sealDigest,
  type Target,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import type { Judged } from '../survey.ts';
import { confirm, hasPassed, type IsConfirmed, isPublic } from './confirm.ts';
import { failureOf } from './failure.ts';
import { intentsOf, receiptsOf } from './journal.ts';
import { type Progress, unconfirmed, updated } from './progress.ts';
import { record } from './record.ts';
import { isAccepted, runStage, type Settled } from './stage-run.ts';

/** After a failure only what is visible at once is looked for; the next run waits for the rest. */
const lookAfterFailureMs = 0;

/** What a transaction goes by. */
export interface Terms {
  readonly session: ReleaseSession;
  readonly history: History;
  /** How long an accepted version is waited for, in milliseconds. */
  readonly waitMs: number;
}

interface Look {
  readonly seen: readonly Judged[];
  readonly problems: readonly Problem[];
}

// What was accepted a moment ago is pending while it is invisible, never absent.
function acknowledging(history: History, targets: readonly Target[], phase: Phase, now: string): History {
  const keys = targets.map(({ key }) => key);
  const reserved = phase === 'reserve' ? keys : [];
  const acknowledged = new Map([...history.acknowledged, ...keys.map((key) => [key, now] as const)]);
  const intended = new Set([...history.intended, ...keys]);
  return { ...history, acknowledged, intended, reserved: new Set(reserved) };
}

function problemsOfError(error: unknown): readonly Problem[] {
  if (error instanceof LockstepError) return error.problems;
  return [problem('STATE_UNKNOWN', `looking failed: ${error instanceof Error ? error.message : error}`)];
}

// An error while looking must not lose the receipts of what was sent before.
async function look(
  { session, history, waitMs }: Terms,
  targets: readonly Target[],
  isConfirmed: IsConfirmed,
): Promise<Look> {
  try {
    const seen = await confirm(session, targets, history, waitMs, isConfirmed);
    return { seen, problems: unconfirmed(seen.filter((each) => !isConfirmed(each))) };
  } catch (error) {
    return { seen: [], problems: problemsOfError(error) };
  }
}

/** Waits for targets that were accepted before; what is still not confirmed becomes problems. */
export async function awaitTargets(
  terms: Terms,
  progress: Progress,
  targets: readonly Target[],
): Promise<Progress> {
  if (targets.length === 0) return progress;
  const { seen, problems } = await look(terms, targets, isPublic);
  return {
    ...progress,
    judged: updated(progress.judged, seen),
    problems: [...progress.problems, ...problems],
  };
}

// One step may serve several targets: publishing a draft makes all of its assets public.
function servedBy({ channels }: ReleaseSession, judged: readonly Judged[], settled: readonly Settled[]) {
  const accepted = settled.filter(({ receipt }) => isAccepted(receipt));
  const done = new Set(accepted.map(({ step }) => step.key));
  const others = judged.filter(({ target, observed, verdict }) => {
    const channel = channels.find(({ id }) => id === target.channel);
    return verdict.kind === 'act' && channel?.steps(target, observed).some(({ key }) => done.has(key));
  });
  return [...new Set([...accepted.map(({ target }) => target), ...others.map(({ target }) => target)])];
}

async function lookAt(
  terms: Terms,
  { phase }: Stage,
  settled: readonly Settled[],
  judged: readonly Judged[],
): Promise<Look> {
  const { session } = terms;
  const accepted = servedBy(session, judged, settled);
  const history = acknowledging(terms.history, accepted, phase, session.context.clock.timestamp());
  const isWhole = settled.every(({ receipt }) => isAccepted(receipt));
  return look(
    { ...terms, history, waitMs: isWhole ? terms.waitMs : lookAfterFailureMs },
    accepted,
    hasPassed(session, phase),
  );
}

// What was refused for good is as if it had never been sent; whoever is throttled is on the way.
function isUnderWay({ outcome }: Receipt): boolean {
  return outcome !== 'unsent' && outcome !== 'refused';
}

/** Carries out one stage: its intents are written down, then it runs, then it is looked for. */
export async function carryOut(terms: Terms, stage: Stage, before: Progress): Promise<Progress> {
  const { session } = terms;
  const targets = new Map(before.judged.map(({ target }) => [target.key, target]));
  const intents = intentsOf(stage, targets, sealDigest(session.seal));
  const refusals = await record(session.ledger, [...before.journal, ...intents]);
  if (refusals.length > 0) return { ...before, journal: [], problems: refusals };
  const settled = await runStage(session, stage, targets, terms.waitMs);
  const { seen, problems } = await lookAt(terms, stage, settled, before.judged);
  return {
    judged: updated(before.judged, seen),
    journal: receiptsOf(settled),
    problems: [...settled.flatMap((each) => failureOf(each) ?? []), ...problems],
    wrote: before.wrote || settled.some(({ receipt }) => isUnderWay(receipt)),
  };
}
