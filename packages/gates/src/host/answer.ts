import {
  type FailedReply,
  type Host,
  LockstepError,
  type Problem,
  problem,
  type Reply,
  replyProblem,
} from '@lockstep/core';
import { type HostNeed, needs } from './needs.ts';

// No host tells what is hidden from what is not there.
const closed = ['forbidden', 'missing', 'unauthorized'];

/**
 * Why a host did not answer a gate; it names the permission that would make it answer.
 * @param what what was asked for, as the subject of a sentence.
 */
export function unanswered(reply: FailedReply, what: string, need: HostNeed, { address }: Host): Problem {
  if (reply.outcome !== 'refused' || !closed.includes(reply.reason))
    return replyProblem(reply, what, 'GATE_UNANSWERED');
  const wanted = needs[need][address.kind];
  return problem('GATE_NO_ACCESS', `${what}: ${reply.message}; the credential needs ${wanted}`, {
    remedy: `Give the gate a token (key token) that has ${wanted}.`,
  });
}

/**
 * The value of a reply.
 * @throws LockstepError `GATE_NO_ACCESS` and whatever else keeps a host from answering.
 */
export function answered<T>(reply: Reply<T>, what: string, need: HostNeed, host: Host): T {
  if (reply.outcome === 'ok') return reply.value;
  throw new LockstepError([unanswered(reply, what, need, host)]);
}
