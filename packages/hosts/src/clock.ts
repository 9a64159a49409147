import { setTimeout } from 'node:timers/promises';
import type { Clock } from '@lockstep/core';

/** The machine's clock. */
export const systemClock: Clock = {
  timestamp: () => new Date().toISOString(),
  since: (timestamp) => Date.now() - Date.parse(timestamp),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
