import type { Clock, Reply } from '@lockstep/core';

/** How long to wait after each failure in a row, in milliseconds. */
const pausesMs = [500, 2_000, 5_000, 10_000];

/** Longer than this nobody waits for a ledger. */
const longestPauseMs = 60_000;

/** Each lost race means that another job appended; enough for a wide matrix of them. */
const mostRaces = 60;

/** After so many of them, jobs give each other room. */
const racesBeforePause = 3;
const racePauseMs = 200;

/** Waits a few times while a server is in trouble, or while others come first. */
export interface Patience {
  /** Waits as long as the reply asks for; false when it is no use, or was tried often enough. */
  wait(reply: Reply<unknown>): Promise<boolean>;
}

/** Whether others came first, so that nothing was stored. */
export function isConflict(reply: Reply<unknown>): boolean {
  return reply.outcome === 'refused' && reply.reason === 'conflict';
}

function pauseAfterRace(races: number): number | undefined {
  if (races > mostRaces) return undefined;
  return races > racesBeforePause ? racePauseMs * Math.random() : 0;
}

function pauseAfterFailure(reply: Reply<unknown>, failures: number): number | undefined {
  const usual = pausesMs[failures - 1];
  if (usual === undefined || reply.outcome === 'refused') return undefined;
  const asked = reply.outcome === 'throttled' ? (reply.retryAfterMs ?? 0) : 0;
  return asked > longestPauseMs ? undefined : Math.max(usual, asked);
}

/** For one piece of work: its failures count together. */
export function createPatience(clock: Clock): Patience {
  let failures = 0;
  let races = 0;
  const pauseAfter = (reply: Reply<unknown>): number | undefined => {
    if (!isConflict(reply)) return pauseAfterFailure(reply, ++failures);
    return pauseAfterRace(++races);
  };
  return {
    async wait(reply) {
      const pause = pauseAfter(reply);
      if (pause !== undefined && pause > 0) await clock.sleep(pause);
      return pause !== undefined;
    },
  };
}

/** Asks again while there is no answer; for questions that change nothing. */
export async function asking<T>(clock: Clock, ask: () => Promise<Reply<T>>): Promise<Reply<T>> {
  const patience = createPatience(clock);
  for (;;) {
    const reply = await ask();
    if (reply.outcome === 'ok' || !(await patience.wait(reply))) return reply;
  }
}
