import { type FailedReply, LockstepError, type Problem, type Reply, replyProblem } from '@lockstep/core';

// GitHub’s words for a push to .github/workflows by a token that may write everything else.
const lacksWorkflows = /refusing to allow [\s\S]{0,80} workflow/i;

function withRemedy(told: Problem): Problem {
  if (!lacksWorkflows.test(told.message)) return told;
  const remedy =
    'Let the token write workflows: the permission “Workflows”, or the scope “workflow” of a classic token. The token of a job never may.';
  return { ...told, remedy };
}

/** What a request that brought nothing means for a repository. */
export function troubleOf(reply: FailedReply, what: string): LockstepError {
  const isMoved = reply.outcome === 'refused' && reply.reason === 'conflict';
  const code = reply.outcome === 'failed' ? 'SYNC_UNREACHABLE' : isMoved ? 'SYNC_MOVED' : 'SYNC_REFUSED';
  const told = withRemedy(replyProblem(reply, what, code));
  // Elsewhere nothing has happened by then; here others are done, and a rerun does the rest.
  return new LockstepError([told.code === 'UNREACHABLE' ? { ...told, severity: 'incomplete' } : told]);
}

/**
 * The value of a reply.
 * @throws LockstepError where it brought none.
 */
export function valueIn<T>(reply: Reply<T>, what: string): T {
  if (reply.outcome === 'ok') return reply.value;
  throw troubleOf(reply, what);
}
