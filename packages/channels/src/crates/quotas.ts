import type { Quota } from '@lockstep/core';

const source =
  'crates.io’s source, rate_limiter.rs, LimitedAction; an account can be granted more, and what it published shortly before counts';

const minuteMs = 60_000;

/** What the public registry takes from one account. */
export const publicQuotas: readonly Quota[] = [
  { what: 'new package', burst: 5, refillMs: 10 * minuteMs, source },
  { what: 'new version', burst: 30, refillMs: minuteMs, source },
];
