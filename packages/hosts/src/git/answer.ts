import {
  foreignText,
  type HttpAnswer,
  type HttpOutcome,
  type RefusalReason,
  type Reply,
} from '@lockstep/core';
import { throttlingOf } from '../host/answers/throttling.ts';

const reasons: Readonly<Record<number, RefusalReason>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'missing',
  410: 'missing',
  413: 'too large',
};

/** A request that did what it should. */
export function ok<T>(value: T): Reply<T> {
  return { outcome: 'ok', value };
}

/** A refusal in the server's or in our words. */
export function refused(reason: RefusalReason, message: string, status?: number): Reply<never> {
  return {
    outcome: 'refused',
    reason,
    message: foreignText(message),
    ...(status !== undefined && { status }),
  };
}

/** No usable answer; `sent: false` proves that nothing was stored. */
export function failed(why: string, sent = true): Reply<never> {
  return { outcome: 'failed', sent, why: foreignText(why) };
}

function wordsOf({ status, headers, body }: HttpAnswer): string {
  if (/html/i.test(headers['content-type'] ?? '')) return `the server answered ${status} with an HTML page`;
  const words = foreignText(new TextDecoder().decode(body.subarray(0, 4096)));
  return words === '' ? `the server answered ${status}` : words;
}

function refusalOf(answer: HttpAnswer): Reply<never> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400)
    return refused('redirected', `the server points to ${headers.location ?? 'nowhere'}`, status);
  return refused(reasons[status] ?? (status >= 500 ? 'other' : 'invalid'), wordsOf(answer), status);
}

/** What an exchange with a git server came to, as far as HTTP tells; the body of a 200 is still to be read. */
export function replyOf(outcome: HttpOutcome): Reply<HttpAnswer> {
  if (outcome.kind === 'failure') return failed(outcome.why, outcome.sent);
  if (outcome.status === 200) return ok(outcome);
  const words = wordsOf(outcome);
  const throttling = throttlingOf(outcome, words);
  if (throttling !== undefined) return { outcome: 'throttled', message: words, ...throttling };
  // A gateway that gives up says nothing about what became of the request behind it.
  if (outcome.status >= 500) return failed(`the server answered ${outcome.status}`);
  return refusalOf(outcome);
}
