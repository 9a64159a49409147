import {
  bodyJson,
  foreignText,
  type HttpAnswer,
  type HttpOutcome,
  type Reply,
  type Secret,
} from '@lockstep/core';
import type { z } from 'zod';
import { isRedirect, reasonOf } from './refusal.ts';
import { throttlingOf } from './throttling.ts';
import { hostWords } from './words.ts';

type Refused = Extract<Reply<never>, { outcome: 'refused' }>;

/** A reply that carries a value. */
export function ok<T>(value: T): Reply<T> {
  return { outcome: 'ok', value };
}

/** A reply for a server that broke the protocol: what it did is not known. */
export function malformed(why: string): Reply<never> {
  return { outcome: 'failed', sent: true, why };
}

// Of the address, its origin alone: the rest may be a signed one, which is a credential.
function destinationOf({ headers }: HttpAnswer): string {
  const { location = '' } = headers;
  return URL.canParse(location) ? new URL(location).origin : 'another address';
}

function sayingOf({ status }: HttpAnswer, words: string): string {
  return words === '' ? `status ${status}` : words;
}

function refusalOf(answer: HttpAnswer, words: string): Refused {
  const message = isRedirect(answer)
    ? `the server sends the request on to “${destinationOf(answer)}”`
    : sayingOf(answer, words);
  return { outcome: 'refused', reason: reasonOf(answer, words), status: answer.status, message };
}

// 408 is about a request that did not arrive in time; nobody can tell what of it did.
function isAnswered({ status }: HttpAnswer): boolean {
  return status >= 300 && status < 500 && status !== 408;
}

/** The reply to an exchange without a 2xx answer; undefined when there is one. */
function shortfallOf(outcome: HttpOutcome, secret?: Secret): Reply<never> | undefined {
  if (outcome.kind === 'failure')
    return { outcome: 'failed', sent: outcome.sent, why: foreignText(outcome.why, secret) };
  if (outcome.status >= 200 && outcome.status < 300) return undefined;
  const words = hostWords(outcome, secret);
  if (!isAnswered(outcome))
    return malformed(`the server answered with status ${outcome.status}${words === '' ? '' : `: ${words}`}`);
  const throttling = throttlingOf(outcome, words);
  if (throttling !== undefined)
    return { outcome: 'throttled', ...throttling, message: sayingOf(outcome, words) };
  return refusalOf(outcome, words);
}

function issueText(error: z.ZodError, secret: Secret | undefined): string {
  const [issue] = error.issues;
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  return foreignText(`${place}${issue?.message ?? ''}`, secret);
}

/** The reply to an exchange whose answer has a shape; an answer of another shape is no answer. */
export function replyOf<T>(outcome: HttpOutcome, shape: z.ZodType<T>, secret?: Secret): Reply<T> {
  const shortfall = shortfallOf(outcome, secret);
  if (shortfall !== undefined || outcome.kind === 'failure') return shortfall ?? malformed('no answer');
  const json = bodyJson(outcome);
  if (json === undefined)
    return malformed(`the server answered with something else than JSON: ${hostWords(outcome, secret)}`);
  const parsed = shape.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return malformed(`the server’s answer makes no sense: ${issueText(parsed.error, secret)}`);
}

/** The reply to an exchange whose answer has nothing to say but its status. */
export function doneOf(outcome: HttpOutcome, secret?: Secret): Reply<undefined> {
  return shortfallOf(outcome, secret) ?? ok(undefined);
}

/** Makes something else of a reply's value. */
export function mapReply<T, U>(reply: Reply<T>, change: (value: T) => U): Reply<U> {
  return reply.outcome === 'ok' ? ok(change(reply.value)) : reply;
}

/** Takes what is not there as an answer, not as a refusal. */
export function orAbsent<T>(reply: Reply<T>): Reply<T | undefined> {
  return reply.outcome === 'refused' && reply.reason === 'missing' ? ok(undefined) : reply;
}
