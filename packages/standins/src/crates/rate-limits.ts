import { type Refusal, refusals } from './refusal.ts';

/** How many actions are taken at once, and after how many milliseconds there is one more. */
export interface RateLimit {
  readonly burst: number;
  readonly refillMs: number;
}

export interface RateLimits {
  readonly publishNew: RateLimit;
  readonly publishUpdate: RateLimit;
  /** Yanks and unyanks together. */
  readonly yank: RateLimit;
}

export type LimitedAction = keyof RateLimits;

/** The defaults of crates.io (rust-lang/crates.io, src/rate_limiter.rs). */
export const cratesIoRateLimits: RateLimits = {
  publishNew: { burst: 5, refillMs: 600_000 },
  publishUpdate: { burst: 30, refillMs: 60_000 },
  yank: { burst: 100, refillMs: 60_000 },
};

const complaints: Readonly<Record<LimitedAction, string>> = {
  publishNew: 'You have published too many new crates in a short period of time',
  publishUpdate: 'You have published too many updates to existing crates in a short period of time',
  yank: 'You have yanked or unyanked too many versions in a short period of time',
};

interface Bucket {
  readonly tokens: number;
  readonly lastRefill: number;
}

/** What users may still do. */
export interface RateLimiter {
  /** Counts one action, and gives the refusal when it is one too many; a refused publication counts as well. */
  take(user: string, action: LimitedAction): Refusal | undefined;
}

/** A limiter that has seen nothing yet; `now` gives milliseconds since 1970. */
export function createRateLimiter(limits: Partial<RateLimits>, now: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(user, action) {
      const limit = limits[action];
      if (limit === undefined) return undefined;
      const key = `${action} ${user}`;
      const bucket = nextBucket(buckets.get(key), limit, now());
      buckets.set(key, bucket);
      if (bucket.tokens >= 1) return undefined;
      return refusals.tooMany(complaints[action], new Date(bucket.lastRefill + limit.refillMs).toUTCString());
    },
  };
}

// The arithmetic of crates.io: a token is taken when the next one is asked for, so a burst of 5 is 5 actions.
function nextBucket(bucket: Bucket | undefined, { burst, refillMs }: RateLimit, now: number): Bucket {
  if (bucket === undefined) return { tokens: burst, lastRefill: now };
  const refills = Math.floor((now - bucket.lastRefill) / refillMs);
  return {
    tokens: Math.min(burst, Math.max(0, bucket.tokens - 1) + refills),
    lastRefill: bucket.lastRefill + refills * refillMs,
  };
}
