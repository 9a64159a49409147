import type { History, Target } from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import { type Judged, judgeAll, survey } from '../survey.ts';

const firstPauseMs = 200;
const longestPauseMs = 15_000;

/** Whether another look may change a verdict: a target that was accepted becomes visible by itself. */
function isSettling({ verdict }: Judged): boolean {
  return verdict.kind === 'act' || verdict.kind === 'wait';
}

/**
 * Looks until every target is visible, one is found to be wrong, or the time is over.
 *
 * @param waitMs how long to wait in all, in milliseconds; 0 looks once.
 */
export async function confirm(
  session: ReleaseSession,
  targets: readonly Target[],
  history: History,
  waitMs: number,
): Promise<readonly Judged[]> {
  const { clock, log } = session.context;
  const start = clock.timestamp();
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
