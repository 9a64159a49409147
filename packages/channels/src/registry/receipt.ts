import {
  type AnswerSummary,
  type HttpAnswer,
  type HttpOutcome,
  problem,
  type Receipt,
  retryAfterMs,
  type Secret,
} from '@lockstep/core';
import type { AnswerRule, Meaning } from './answer-rule.ts';
import { foreignText, registryWords } from './foreign-text.ts';

/** What the answers of one protocol mean. */
export interface AnswerProtocol {
  /** Tried in their order; an answer that none fits is refused for good, or unclear from status 500 on. */
  readonly rules: readonly AnswerRule[];
  /** Whether a 2xx answer is the registry's own: a proxy's page is no proof that anything was taken. */
  readonly isConsent: (answer: HttpAnswer) => boolean;
}

/** What an answer is about, for messages. */
export interface Subject {
  /** The channel and the target on it. */
  readonly target: string;
  readonly secret?: Secret | undefined;
}

function wantsOneTimePassword({ headers }: HttpAnswer): boolean {
  return /\botp\b/i.test(headers['www-authenticate'] ?? '');
}

function meaningOf(answer: HttpAnswer, words: string, rules: readonly AnswerRule[]): Meaning {
  const { status } = answer;
  if (status >= 500 || status < 200) return { kind: 'unclear' };
  const said = wantsOneTimePassword(answer) ? `one-time password ${words}` : words;
  const rule = rules.find(
    ({ statuses, words: wanted }) => statuses.includes(status) && (wanted?.test(said) ?? true),
  );
  if (rule !== undefined) return rule.meaning;
  const because =
    status < 400
      ? 'it redirects to another address, which a publish request does not follow'
      : 'it does not take the package';
  return { kind: 'refused', code: 'REJECTED', because };
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
export function receiptOf(outcome: HttpOutcome, subject: Subject, protocol: AnswerProtocol): Receipt {
  if (outcome.kind === 'failure') {
    const why = foreignText(outcome.why, subject.secret);
    return { outcome: outcome.sent ? 'unknown' : 'unsent', why, answer: { message: why } };
  }
  const words = registryWords(outcome, subject.secret);
  const answer: AnswerSummary = { status: outcome.status, ...(words !== '' && { message: words }) };
  if (outcome.status === 429) return throttled(answer, outcome);
  if (outcome.status >= 200 && outcome.status < 300) return accepted(outcome, answer, protocol);
  const meaning = meaningOf(outcome, words, protocol.rules);
  switch (meaning.kind) {
    case 'pending':
      return { outcome: 'pending', answer };
    case 'unclear':
      return unknown(answer, outcome);
    case 'refused':
      return refusal(answer, meaning, subject);
  }
}

function accepted(outcome: HttpAnswer, answer: AnswerSummary, { isConsent }: AnswerProtocol): Receipt {
  if (!isConsent(outcome)) return unknown(answer, outcome);
  return { outcome: outcome.status === 202 ? 'pending' : 'stored', answer };
}
