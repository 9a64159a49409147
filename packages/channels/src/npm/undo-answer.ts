import type { HttpOutcome, Receipt } from '@lockstep/core';
import { type AnswerRule, refused } from '../registry/answer-rule.ts';
import { receiptOf, type Subject } from '../registry/receipt.ts';

/**
 * The answers of npm registries to a change of what is public.
 *
 * Sources: npm-registry-fetch (one-time passwords); npm’s Unpublish Policy; CouchDB’s documentation, “Conflict
 * management” (409: the document moved on between the look and the change, and nothing was stored).
 */
const rules: readonly AnswerRule[] = [
  {
    statuses: [401, 403],
    words: /one-time pass|\botp\b|two-factor|\b2fa\b/i,
    meaning: refused('OTP_REQUIRED', 'it wants a second factor'),
  },
  { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
  {
    statuses: [400, 403, 405, 422, 424],
    words: /cannot (be )?unpublish|can no longer (be )?unpublish|dependent packages/i,
    meaning: refused(
      'REJECTED',
      'its policy keeps the version',
      'Run lockstep rollback without --unpublish: the version is deprecated then.',
    ),
  },
  {
    statuses: [403, 404],
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the token may not change the package; one of a trusted publisher may only publish',
    ),
  },
  { statuses: [408, 409, 425], meaning: { kind: 'unclear' } },
];

// Gitea answers without a body, others with a document of their own; a page is no registry’s.
function isConsent(headers: Readonly<Record<string, string>>): boolean {
  return !/html/i.test(headers['content-type'] ?? '');
}

/** What an answer, or the lack of one, to a change proves. */
export function undoReceipt(outcome: HttpOutcome, subject: Subject): Receipt {
  return receiptOf(outcome, subject, { rules, isConsent: ({ headers }) => isConsent(headers) });
}
