import type { History, Phase, Target } from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import { type Judged, judgeAll, survey } from '../survey.ts';

const firstPauseMs = 200;
const longestPauseMs = 15_000;

/** Says whether what was waited for has come about. */
export type IsConfirmed = (judged: Judged) => boolean;

/** A target is public, with the sealed bytes. */
export const isPublic: IsConfirmed = ({ verdict }) => verdict.kind === 'done';

/** A target needs nothing more of one phase: what was reserved stays unfinished until its commit. */
export function hasPassed({ channels }: ReleaseSession, phase: Phase): IsConfirmed {
  return (judged) => {
    if (isPublic(judged)) return true;
    const channel = channels.find(({ id }) => id === judged.target.channel);
    if (judged.verdict.kind !== 'act' || channel === undefined) return false;
    const steps = channel.steps(judged.target, judged.observed);
    return steps.length > 0 && steps.every((step) => step.phase !== phase);
  };
}

/**
 * Looks until every target is confirmed, one is found to be wrong, or the time is over.
 *
 * @param waitMs how long to wait in all, in milliseconds; 0 looks once.
 */
export async function confirm(
  session: ReleaseSession,
  targets: readonly Target[],
  history: History,
  waitMs: number,
  isConfirmed: IsConfirmed = isPublic,
): Promise<readonly Judged[]> {
  const { clock, log } = session.context;
  const start = clock.timestamp();
  // Another look may change these: a target that was accepted becomes visible by itself.
  const isSettling = (judged: Judged) => !isConfirmed(judged) && judged.verdict.kind !== 'stop';
  const settled: Judged[] = [];
  let open = targets;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.7, longestPauseMs)) {
    const judged = judgeAll(session, await survey(session, open), history);
    settled.push(...judged.filter((each) => !isSettling(each)));
    const settling = judged.filter(isSettling);
    const isOver = settling.length === 0 || session.signal?.aborted || clock.since(start) + pause > waitMs;
    if (isOver || settled.some(({ verdict }) => verdict.kind === 'stop')) return [...settled, ...settling];
    log.debug(`waiting for ${settling.map(({ target }) => target.title).join(', ')}`);
    open = settling.map(({ target }) => target);
    await clock.sleep(pause, session.signal);
  }
}
