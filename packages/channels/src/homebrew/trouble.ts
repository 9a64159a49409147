import {
  type ErrorCode,
  type Problem,
  problem,
  type Receipt,
  type RefusalReason,
  type Target,
} from '@lockstep/core';
import { foreignText } from '../registry/foreign-text.ts';
import { atTarget, targetName } from '../registry/target-problem.ts';
import type { Connection } from './connection.ts';
import type { Trouble } from './tap.ts';

const codes: Readonly<Record<RefusalReason, ErrorCode>> = {
  unauthorized: 'AUTH_FAILED',
  forbidden: 'TOKEN_READ_ONLY',
  missing: 'REPOSITORY_UNKNOWN',
  conflict: 'REJECTED',
  immutable: 'REJECTED',
  'too large': 'REJECTED',
  invalid: 'REJECTED',
  redirected: 'REDIRECTED',
  other: 'REJECTED',
};

const proposal = 'Let the token push to this branch, or set pull-request: true in lockstep.yaml.';

/** Whether a server refused because of a rule for one branch, and not because of the credential. */
export function isProtection(trouble: Trouble): boolean {
  return (
    trouble.outcome === 'refused' &&
    trouble.reason === 'forbidden' &&
    /protected|\bhook\b|\brule/i.test(trouble.message)
  );
}

/** What an answer says, in one line that may be shown. */
export function wordsOf(trouble: Trouble, { context }: Connection): string {
  return foreignText(trouble.outcome === 'failed' ? trouble.why : trouble.message, context.secret);
}

/** A refusal as a problem; `during` says of what. */
export function refusalProblem(
  trouble: Extract<Trouble, { outcome: 'refused' }>,
  during: string,
  target: Target,
  connection: Connection,
): Problem {
  const isProtected = isProtection(trouble);
  const code = isProtected ? 'AUTH_FORBIDDEN' : codes[trouble.reason];
  const message = `${targetName(target)}: ${during} is refused: ${wordsOf(trouble, connection)}`;
  return problem(code, message, { ...atTarget(target), ...(isProtected && { remedy: proposal }) });
}

/** Whether a refusal is none: a server that fails says nothing about the request. */
function isServerFault(trouble: Trouble): boolean {
  return trouble.outcome === 'refused' && (trouble.status ?? 0) >= 500;
}

/**
 * The receipt of a step that met trouble.
 * @param isWrite whether the request could have stored something.
 */
export function troubleReceipt(
  trouble: Trouble,
  { during, isWrite }: { readonly during: string; readonly isWrite: boolean },
  target: Target,
  connection: Connection,
): Receipt {
  const message = `${during}: ${wordsOf(trouble, connection)}`;
  const status = trouble.outcome === 'refused' ? trouble.status : undefined;
  const answer = { message, ...(status !== undefined && { status }) };
  if (trouble.outcome === 'throttled') {
    const { retryAfterMs } = trouble;
    return { outcome: 'throttled', answer, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  const isUnclear = isServerFault(trouble) || (trouble.outcome === 'failed' && trouble.sent);
  if (trouble.outcome === 'failed' || isUnclear)
    return { outcome: isUnclear && isWrite ? 'unknown' : 'unsent', why: message, answer };
  return { outcome: 'refused', problem: refusalProblem(trouble, during, target, connection), answer };
}
