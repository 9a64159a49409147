import { setImmediate } from 'node:timers/promises';
import type { Clock } from '@lockstep/core';

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** A clock whose time passes only while everything else waits. */
export interface VirtualClock extends Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Makes a clock that starts at a fixed instant; each sleep ends as soon as nothing else is to be done. */
export function createVirtualClock(): VirtualClock {
  const sleepers = new Set<Sleeper>();
  let now = Date.parse('2026-03-01T12:00:00.000Z');
  let isPassing = false;

  const pass = async () => {
    isPassing = true;
    for (;;) {
      await setImmediate();
      const [next] = [...sleepers].sort((one, other) => one.due - other.due);
      if (next === undefined) break;
      sleepers.delete(next);
      now = Math.max(now, next.due);
      next.wake();
    }
    isPassing = false;
  };

  return {
    now: () => now,
    timestamp: () => new Date(now).toISOString(),
    since: (timestamp) => now - Date.parse(timestamp),
    sleep: (milliseconds, signal) =>
      new Promise((wake) => {
        if (signal?.aborted) return wake();
        const sleeper = { due: now + milliseconds, wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => sleepers.delete(sleeper) && wake(), { once: true });
        if (!isPassing) void pass();
      }),
  };
}
