import type { ErrorCode } from '../errors/catalogue.ts';
import { type Problem, problem } from '../errors/problem.ts';
import type { RefusalReason, Reply } from './reply.ts';

const codes: Partial<Record<RefusalReason, ErrorCode>> = {
  unauthorized: 'AUTH_FAILED',
  redirected: 'REDIRECTED',
};

/** A reply that brought nothing. */
export type FailedReply = Exclude<Reply<unknown>, { readonly outcome: 'ok' }>;

/**
 * The problem behind a request that brought nothing.
 * @param what what was asked for, as the subject of a sentence.
 * @param otherwise the code of every refusal that has none of its own.
 */
export function replyProblem(reply: FailedReply, what: string, otherwise: ErrorCode): Problem {
  switch (reply.outcome) {
    case 'refused':
      return problem(codes[reply.reason] ?? otherwise, `${what}: ${reply.message}`);
    case 'throttled':
      return problem('THROTTLED', `${what}: ${reply.message}`);
    case 'failed':
      return problem(reply.sent ? otherwise : 'UNREACHABLE', `${what}: ${reply.why}`);
  }
}
