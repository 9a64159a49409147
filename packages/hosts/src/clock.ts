import { setTimeout } from 'node:timers/promises';
import type { Clock } from '@lockstep/core';

/** The machine's clock. */
export const systemClock: Clock = {
  timestamp: () => new Date().toISOString(),
  since: (timestamp) => Date.now() - Date.parse(timestamp),
  async sleep(milliseconds, signal) {
    const options = signal === undefined ? {} : { signal };
    await setTimeout(milliseconds, undefined, options).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    });
  },
};
