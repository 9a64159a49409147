import { type Clock, foreignText, type Log } from '@lockstep/core';
import type { WritePace } from '../write-pace.ts';

/** A longer pause than this, in seconds, is the caller's to wait for. */
const longestPause = 10;
const mostRetries = 2;

/** The part of Octokit that is used. */
export interface Octokit {
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export interface Conditions {
  readonly log: Log;
  readonly clock: Clock;
  readonly pace: WritePace;
}

// The plugin's handlers are awaited, and say whether it sends again: reads alone, after a pause on our clock.
function createLimitHandler({ clock, log }: Conditions) {
  return async (retryAfter: number, { method }: { method: string }, _: unknown, retryCount: number) => {
    if (method !== 'GET' || retryCount >= mostRetries || retryAfter > longestPause) return false;
    log.debug(`The server limits requests; reading again in ${retryAfter} s.`);
    await clock.sleep(retryAfter * 1_000);
    return true;
  };
}

// In place of the plugin's Bottleneck groups, which space writes by timers of their own, three seconds apart where
// somebody is notified. `object`, because their class asks for more than the plugin uses.
function spacingBy(pace: WritePace): object {
  const paced = async (_: unknown, task: () => unknown) => {
    await pace();
    return task();
  };
  const unpaced = async (_: unknown, task: () => unknown) => task();
  return {
    write: { key: () => ({ schedule: paced }) },
    notifications: { key: () => ({ schedule: unpaced }) },
  };
}

function logTo(log: Log) {
  const warn = (message: string) => log.warn(foreignText(message));
  return { debug: () => undefined, info: () => undefined, warn, error: warn };
}

/**
 * Octokit with throttling, which it loads. It holds no token, and repeats nothing but throttled reads.
 * @param api the root of the API.
 */
export async function createOctokit(api: string, conditions: Conditions): Promise<Octokit> {
  const [{ GitHub }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-throttling'),
  ]);
  const onLimit = createLimitHandler(conditions);
  const log = logTo(conditions.log);
  return new (GitHub.plugin(throttling))({
    baseUrl: api.replace(/\/$/, ''),
    userAgent: 'lockstep',
    log,
    request: { log },
    throttle: {
      ...spacingBy(conditions.pace),
      id: api,
      // Pauses are made by the handlers.
      retryAfterBaseValue: 0,
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
    },
  });
}
