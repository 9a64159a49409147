import { type HttpAnswer, retryAfterMs } from '@lockstep/core';

const limitWords = /\brate limit|abuse detection/i;

// GitHub's documentation “Rate limits for the REST API”: 403 or 429; the primary limit by `x-ratelimit-remaining: 0`,
// the secondary one by its words, often with `retry-after`. Gitea has no limits; a proxy before it says 429.
function isLimit({ status, headers }: HttpAnswer, words: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || limitWords.test(words)
  );
}

// Read against the server's own clock, so that no other takes part.
function untilReset({ headers }: HttpAnswer): number | undefined {
  const [reset, now] = [Number(headers['x-ratelimit-reset']), Date.parse(headers.date ?? '')];
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isSafeInteger(reset) || Number.isNaN(now))
    return undefined;
  return Math.max(0, reset * 1000 - now);
}

/** How a server asks to wait, in milliseconds where it says; undefined when the answer is about something else. */
export function throttlingOf(
  answer: HttpAnswer,
  words: string,
): { readonly retryAfterMs?: number } | undefined {
  if (!isLimit(answer, words)) return undefined;
  const wait = retryAfterMs(answer.headers) ?? untilReset(answer);
  return wait === undefined ? {} : { retryAfterMs: wait };
}
