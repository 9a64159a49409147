import type { Clock } from '@lockstep/core';

/** Milliseconds between the starts of two writes. */
const spacing = 1_000;

/** Resolves when the next write may start. */
export type WritePace = () => Promise<void>;

/**
 * Spaces the writes to one server. Source: GitHub's “Best practices for using the REST API”, which asks for a second
 * between requests that change something; faster ones run into the secondary limits, and then everything stops.
 */
export function createWritePace(clock: Clock): WritePace {
  let last: string | undefined;
  let queue = Promise.resolve();
  const turn = async () => {
    const wait = last === undefined ? 0 : spacing - clock.since(last);
    if (wait > 0) await clock.sleep(Math.min(wait, spacing));
    last = clock.timestamp();
  };
  return () => {
    queue = queue.then(turn, turn);
    return queue;
  };
}
