import { type AnswerSummary, type Problem, problem, type Receipt, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import type { Connection } from './connection.ts';
import type { DesiredRelease } from './desired-release.ts';
import { look, type Sight } from './look.ts';
import { refusedFor, type Subject, unwrittenReceipt } from './reply.ts';
import type { Standing } from './standing.ts';

/** A write that is about to be tried. */
export interface Attempt {
  readonly desired: DesiredRelease;
  readonly target: Target;
  readonly connection: Connection;
}

/** What an answer to a write is about. */
export function subjectOf({ target, connection }: Attempt): Subject {
  const { secret } = connection.context;
  return { target: targetName(target), isUpload: target.kind === 'asset', secret };
}

/** Nothing was sent, because what it was to bring about is so already. */
export function already(message: string): Receipt {
  return stored({ message });
}

/** The host took what was sent. */
export function stored(answer: AnswerSummary = {}): Receipt {
  return { outcome: 'stored', answer };
}

/** Something that another look, in another run, may find different. */
export function gone({ target }: Attempt, what: string): Receipt {
  return refusedFor(problem('MISSING', `${targetName(target)}: ${what}`, atTarget(target)));
}

function inTheWay({ standing, tagProblem }: Sight): Problem | undefined {
  return tagProblem ?? (standing.kind === 'obstructed' ? standing.problem : undefined);
}

/** Looks at the release right before a write; gives a receipt where nothing may be written. */
export async function lookFirst(
  attempt: Attempt,
): Promise<Exclude<Standing, { kind: 'obstructed' }> | Receipt> {
  const seen = await look(attempt.connection, attempt.desired);
  if (seen.kind === 'unclear') return unwrittenReceipt(seen.reply, subjectOf(attempt));
  const reason = inTheWay(seen);
  if (reason !== undefined) return refusedFor(reason);
  return seen.standing.kind === 'obstructed' ? refusedFor(seen.standing.problem) : seen.standing;
}
