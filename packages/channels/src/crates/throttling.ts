import { type HttpAnswer, type HttpOutcome, type Receipt, retryAfterMs } from '@lockstep/core';

type Throttled = Extract<Receipt, { outcome: 'throttled' }>;

const namedDate = /try again after (\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT)/i;
const dailyLimit = /in the last 24 hours/i;
const secondMs = 1000;
const dayMs = 24 * 60 * 60 * secondMs;

// A date tells whole seconds, and the moment meant may lie anywhere in its second: a request at its beginning, with
// all of a crate, would be refused again.
function pauseUntil(date: string, { headers }: HttpAnswer): number | undefined {
  const pause = retryAfterMs({ 'retry-after': date, ...(headers.date && { date: headers.date }) });
  return pause === undefined ? undefined : pause + secondMs;
}

function pauseOf(answer: HttpAnswer, words: string): number | undefined {
  const wanted = answer.headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(wanted)) return retryAfterMs(answer.headers);
  const named = pauseUntil(wanted, answer) ?? pauseUntil(namedDate.exec(words)?.[1] ?? '', answer);
  // Asking again before a limit for a whole day has passed would only use up what is left of the others.
  return named ?? (dailyLimit.test(words) ? dayMs : undefined);
}

/**
 * How long a throttling answer asks to wait, be it in a header or in its words alone.
 *
 * Source: crates.io's source, `util/errors/json.rs` (a date, in a header and in the words) and
 * `controllers/krate/publish.rs` (the limit of versions in a day has neither).
 */
export function withNamedPause(receipt: Throttled, outcome: HttpOutcome): Throttled {
  if (outcome.kind === 'failure') return receipt;
  const pause = pauseOf(outcome, receipt.answer.message ?? '');
  return {
    outcome: 'throttled',
    answer: receipt.answer,
    ...(pause !== undefined && { retryAfterMs: pause }),
  };
}
