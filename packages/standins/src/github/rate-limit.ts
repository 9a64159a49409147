import { matches, type RequestMatcher } from '../faults/fault.ts';
import type { GithubToken, RateLimit } from './options.ts';
import { type Refusal, refusals } from './refusal.ts';

/** Requests that are refused for having come too fast, whatever a token has left. */
export interface Throttle {
  /** `primary`: the token has none left; `secondary`: too fast. Default `secondary`. */
  readonly kind?: 'primary' | 'secondary';
  /** How many requests it befalls. Default 1. */
  readonly requests?: number;
  /** Which; default: any. Paths begin with `/api/v3/`, or with `/repos/` where files are uploaded. */
  readonly on?: RequestMatcher;
  /** What the answer tells to wait, in seconds; default: it says nothing, as GitHub does at times. */
  readonly retryAfterSeconds?: number;
  /** Default 403. */
  readonly status?: 403 | 429;
}

/** Counts requests by token, as GitHub does, and refuses those that are too many. */
export interface RateLimiter {
  /** Counts a request; a refusal when it is one too many. */
  count(caller: GithubToken | undefined, method: string, path: string): Refusal | undefined;
  /** The headers that tell a caller where it stands. */
  headers(caller: GithubToken | undefined): Readonly<Record<string, string>>;
  /** Where a caller stands, as `GET /rate_limit` says it. */
  standing(caller: GithubToken | undefined): Standing;
  throttle(throttle: Throttle): void;
}

export interface Standing {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

interface Window {
  readonly used: number;
  readonly endsAt: number;
}

const hourMs = 3_600_000;

/** GitHub docs, “Rate limits for the REST API”: anonymous callers have few. */
const anonymousRequests = 60;

/** Starts to count; `now` gives milliseconds. */
export function createRateLimiter(limit: RateLimit | undefined, now: () => number): RateLimiter {
  const { requests = 5000, windowMs = hourMs, status = 403 } = limit ?? {};
  const windows = new Map<string, Window>();
  const throttles: { readonly throttle: Throttle; left: number }[] = [];

  const limitOf = (caller: GithubToken | undefined) =>
    caller === undefined ? Math.min(anonymousRequests, requests) : requests;
  const windowOf = (caller: GithubToken | undefined): Window => {
    const known = windows.get(caller?.token ?? '');
    return known !== undefined && known.endsAt > now() ? known : { used: 0, endsAt: now() + windowMs };
  };
  const exhaust = (caller: GithubToken | undefined) =>
    windows.set(caller?.token ?? '', { ...windowOf(caller), used: limitOf(caller) });

  const befall = (caller: GithubToken | undefined, throttle: Throttle): Refusal => {
    const { kind = 'secondary', status: answered = 403, retryAfterSeconds } = throttle;
    if (kind === 'secondary') return refusals.secondaryLimit(answered, retryAfterSeconds);
    exhaust(caller);
    return refusals.primaryLimit(answered, whoseOf(caller));
  };

  const limiter: RateLimiter = {
    count(caller, method, path) {
      const due = throttles.find(
        ({ throttle, left }) => left > 0 && matches(throttle.on ?? {}, method, path),
      );
      if (due !== undefined) {
        due.left -= 1;
        return befall(caller, due.throttle);
      }
      const window = windowOf(caller);
      if (window.used >= limitOf(caller)) return refusals.primaryLimit(status, whoseOf(caller));
      windows.set(caller?.token ?? '', { ...window, used: window.used + 1 });
      return undefined;
    },
    standing(caller) {
      const { used, endsAt } = windowOf(caller);
      const all = limitOf(caller);
      return { limit: all, used, remaining: all - used, reset: Math.ceil(endsAt / 1000) };
    },
    headers(caller) {
      const entries = Object.entries({ ...limiter.standing(caller), resource: 'core' });
      return Object.fromEntries(entries.map(([name, value]) => [`x-ratelimit-${name}`, String(value)]));
    },
    throttle: (throttle) => {
      throttles.push({ throttle, left: throttle.requests ?? 1 });
    },
  };
  return limiter;
}

function whoseOf(caller: GithubToken | undefined): string {
  if (caller === undefined) return '127.0.0.1';
  return caller.kind === 'job' ? 'installation ID 1' : 'user ID 1';
}
