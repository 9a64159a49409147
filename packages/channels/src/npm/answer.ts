import {
  type AnswerSummary,
  type HttpAnswer,
  type HttpOutcome,
  problem,
  type Receipt,
  type Secret,
} from '@lockstep/core';
import { isRecord } from './manifest/manifest.ts';
import { answerRules, type Meaning } from './refusals.ts';
import { bodyJson, foreignText, registryWords } from './registry-text.ts';
import { retryAfterMs } from './retry-after.ts';

/** What an answer is about, for messages. */
export interface Subject {
  /** The channel and the target on it. */
  readonly target: string;
  readonly secret?: Secret | undefined;
}

function wantsOneTimePassword({ headers }: HttpAnswer): boolean {
  return /\botp\b/i.test(headers['www-authenticate'] ?? '');
}

function meaningOf(answer: HttpAnswer, words: string): Meaning {
  const { status } = answer;
  if (status >= 500 || status < 200) return { kind: 'unclear' };
  const said = wantsOneTimePassword(answer) ? `one-time password ${words}` : words;
  const rule = answerRules.find(
    ({ statuses, words: wanted }) => statuses.includes(status) && (wanted?.test(said) ?? true),
  );
  if (rule !== undefined) return rule.meaning;
  const because =
    status < 400
      ? 'it redirects to another address, which a publish request does not follow'
      : 'it does not take the package';
  return { kind: 'refused', code: 'REJECTED', because };
}

// A proxy's page with status 200 is no proof that a registry took anything.
function isConsent(answer: HttpAnswer): boolean {
  if (answer.body.length === 0) return true;
  const json = bodyJson(answer);
  return isRecord(json) && json.success !== false && json.ok !== false && json.error === undefined;
}

function unknown(answer: AnswerSummary, { status }: HttpAnswer): Receipt {
  const words = answer.message ? `: ${answer.message}` : '';
  return { outcome: 'unknown', why: `HTTP ${status}, which proves nothing${words}`, answer };
}

function refusal(
  answer: AnswerSummary,
  meaning: Extract<Meaning, { kind: 'refused' }>,
  subject: Subject,
): Receipt {
  const words = answer.message ? ` (${answer.message})` : '';
  const message = `${subject.target} is refused: ${meaning.because}${words}`;
  const remedy = meaning.remedy === undefined ? {} : { remedy: meaning.remedy };
  return {
    outcome: 'refused',
    problem: problem(meaning.code, message, { where: { target: subject.target }, ...remedy }),
    answer,
  };
}

function throttled(answer: AnswerSummary, { headers }: HttpAnswer): Receipt {
  const wait = retryAfterMs(headers);
  return { outcome: 'throttled', ...(wait !== undefined && { retryAfterMs: wait }), answer };
}

/** What an answer, or the lack of one, to a publish request proves; foreign words in it are made safe to show. */
export function receiptOf(outcome: HttpOutcome, subject: Subject): Receipt {
  if (outcome.kind === 'failure') {
    const why = foreignText(outcome.why, subject.secret);
    return { outcome: outcome.sent ? 'unknown' : 'unsent', why, answer: { message: why } };
  }
  const words = registryWords(outcome, subject.secret);
  const answer: AnswerSummary = { status: outcome.status, ...(words !== '' && { message: words }) };
  if (outcome.status === 429) return throttled(answer, outcome);
  if (outcome.status >= 200 && outcome.status < 300) return accepted(outcome, answer);
  const meaning = meaningOf(outcome, words);
  switch (meaning.kind) {
    case 'pending':
      return { outcome: 'pending', answer };
    case 'unclear':
      return unknown(answer, outcome);
    case 'refused':
      return refusal(answer, meaning, subject);
  }
}

function accepted(outcome: HttpAnswer, answer: AnswerSummary): Receipt {
  if (!isConsent(outcome)) return unknown(answer, outcome);
  return { outcome: outcome.status === 202 ? 'pending' : 'stored', answer };
}
