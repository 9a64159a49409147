import { problem, type Receipt } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import { type Attempt, already, lookFirst, stored, subjectOf } from './attempt.ts';
import { bodyWith } from './marker.ts';
import { refusedFor, refusedReceipt } from './reply.ts';

async function create(attempt: Attempt): Promise<Receipt> {
  const { desired, connection } = attempt;
  const { tag, commit, title, notes, seal, isPrerelease } = desired;
  const { anchor } = connection.context;
  const body = bodyWith(notes, { seal, ...(anchor !== undefined && { anchor }) });
  const reply = await connection.host.releases.create({
    tag,
    commit,
    title,
    body,
    isPrerelease,
    isDraft: true,
  });
  if (reply.outcome !== 'ok') return refusedReceipt(reply, subjectOf(attempt));
  const { id, isDraft } = reply.value;
  if (!isDraft) return { outcome: 'unknown', why: 'the host made a release that is no draft', answer: {} };
  connection.memory.drafts.set(tag, id);
  return stored({ message: `draft ${id}` });
}

/** Makes the draft of a release by one request, unless there is one. */
export async function draftRelease(attempt: Attempt): Promise<Receipt> {
  const standing = await lookFirst(attempt);
  if ('outcome' in standing) return standing;
  const { desired, target } = attempt;
  switch (standing.kind) {
    case 'none':
      return create(attempt);
    case 'draft':
      return already('the draft was there already');
    case 'public': {
      const message = `${desired.tag} became public on ${target.channel} before it was drafted`;
      return refusedFor(problem('VERSION_EXISTS', message, atTarget(target)));
    }
  }
}
