import {
  type AnswerSummary,
  type ErrorCode,
  foreignText,
  type Problem,
  problem,
  type Receipt,
  type RefusalReason,
  type Reply,
  type Secret,
} from '@lockstep/core';

/** A reply that is not what was asked for. */
export type Bad = Exclude<Reply<unknown>, { readonly outcome: 'ok' }>;

type Refused = Extract<Bad, { readonly outcome: 'refused' }>;

/** What a reply is about, for messages. */
export interface Subject {
  /** The channel and the target on it. */
  readonly target: string;
  /** Whether an asset was sent. */
  readonly isUpload?: boolean;
  readonly secret?: Secret | undefined;
}

interface Meaning {
  readonly code: ErrorCode;
  readonly because: string;
}

function meaningOf(reason: RefusalReason, isUpload: boolean): Meaning {
  switch (reason) {
    case 'unauthorized':
      return { code: 'AUTH_FAILED', because: 'the host does not accept the token' };
    case 'forbidden':
      return { code: 'AUTH_FORBIDDEN', because: 'the token has no right to do this' };
    case 'missing':
      return {
        code: 'REPOSITORY_UNKNOWN',
        because: 'the host does not know it, or the token has no right to it; hosts answer both in this way',
      };
    case 'conflict':
      return { code: 'VERSION_EXISTS', because: 'it is there already' };
    case 'immutable':
      return { code: 'RELEASE_IMMUTABLE', because: 'the release is locked' };
    case 'too large':
      return { code: 'ASSET_REFUSED', because: 'it is larger than the host takes' };
    case 'redirected':
      return { code: 'REDIRECTED', because: 'the host sends the request elsewhere' };
    case 'invalid':
      return isUpload
        ? { code: 'ASSET_REFUSED', because: 'the host takes no such asset' }
        : { code: 'REJECTED', because: 'the host does not take the request' };
    case 'other':
      return { code: 'REJECTED', because: 'the host does not take the request' };
  }
}

function summaryOf(reply: Bad, secret: Secret | undefined): AnswerSummary {
  const message = foreignText(reply.outcome === 'failed' ? reply.why : reply.message, secret);
  const status = reply.outcome === 'refused' ? reply.status : undefined;
  return { ...(status !== undefined && { status }), ...(message !== '' && { message }) };
}

function refusal(reply: Refused, { target, isUpload = false, secret }: Subject): Problem {
  const { code, because } = meaningOf(reply.reason, isUpload);
  const { message } = summaryOf(reply, secret);
  return problem(code, `${target} is refused: ${because}${message === undefined ? '' : ` (${message})`}`, {
    where: { target },
  });
}

/** What a reply that is not what was asked for means to the operator. */
export function problemOf(reply: Bad, subject: Subject): Problem {
  const { target } = subject;
  const { message } = summaryOf(reply, subject.secret);
  const where = { target };
  switch (reply.outcome) {
    case 'refused':
      return refusal(reply, subject);
    case 'throttled':
      return problem('THROTTLED', `${target}: the host throttles (${message})`, { where });
    case 'failed':
      return reply.sent
        ? problem('STATE_UNKNOWN', `${target}: the host gave no usable answer: ${message}`, { where })
        : problem('UNREACHABLE', `${target}: ${message}`, { where });
  }
}

/** What a reply that is no consent proves of a write. */
export function refusedReceipt(reply: Bad, subject: Subject): Receipt {
  const answer = summaryOf(reply, subject.secret);
  switch (reply.outcome) {
    case 'refused':
      return { outcome: 'refused', problem: refusal(reply, subject), answer };
    case 'throttled': {
      const { retryAfterMs } = reply;
      return { outcome: 'throttled', ...(retryAfterMs !== undefined && { retryAfterMs }), answer };
    }
    case 'failed':
      return { outcome: reply.sent ? 'unknown' : 'unsent', why: answer.message ?? 'no answer', answer };
  }
}

/** The same for a read that came before a write: then nothing was written, whatever became of the read. */
export function unwrittenReceipt(reply: Bad, subject: Subject): Receipt {
  return refusedReceipt(reply.outcome === 'failed' ? { ...reply, sent: false } : reply, subject);
}

/** A write that was not even tried, for a reason of its own. */
export function refusedFor(reason: Problem): Receipt {
  return { outcome: 'refused', problem: reason, answer: { message: reason.message } };
}
