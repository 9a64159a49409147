import { type HostRelease, problem, type Receipt } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import { type Attempt, already, stored, subjectOf } from './attempt.ts';
import { look } from './look.ts';
import { refusedFor, refusedReceipt, unwrittenReceipt } from './reply.ts';
import { isMarkedWithdrawn, withMark, withNotice } from './withdrawal.ts';

function refusal({ target, desired }: Attempt, why: string): Receipt {
  const remedy =
    'Say in its notes what is wrong with it, or remove it by hand; then release the next version.';
  return refusedFor(
    problem('REJECTED', `${desired.tag} stays public on ${target.channel}: ${why}`, {
      ...atTarget(target),
      remedy,
    }),
  );
}

// github/docs, “Immutable releases”: assets and tag are locked, while title and notes can still be edited.
async function markWithdrawn(attempt: Attempt, { id, title, body }: HostRelease): Promise<Receipt> {
  if (isMarkedWithdrawn(body)) return already('its notes say so already');
  const reply = await attempt.connection.host.releases.change(id, {
    title: withMark(title),
    body: withNotice(body),
    // The host offers no pre-release as the latest.
    isPrerelease: true,
  });
  if (reply.outcome !== 'ok') return refusedReceipt(reply, subjectOf(attempt));
  return stored({ message: `release ${id} says that it was withdrawn` });
}

/**
 * Turns a public release of ours back into a draft, which hides its assets as well. One that the host has locked says
 * that it was withdrawn.
 *
 * What was downloaded stays with whoever has it, and the tag stays where it is.
 */
export async function unpublish(attempt: Attempt): Promise<Receipt> {
  const { desired, connection } = attempt;
  const seen = await look(connection, desired);
  if (seen.kind === 'unclear') return unwrittenReceipt(seen.reply, subjectOf(attempt));
  const { standing } = seen;
  if (standing.kind === 'obstructed') return refusedFor(standing.problem);
  if (standing.kind !== 'public') return already('it is not public');
  if (!standing.isOurs) return refusal(attempt, 'somebody else published it');
  if (standing.release.isImmutable) return markWithdrawn(attempt, standing.release);
  const reply = await connection.host.releases.change(standing.release.id, { isDraft: true });
  if (reply.outcome !== 'ok') return refusedReceipt(reply, subjectOf(attempt));
  return stored({ message: `release ${reply.value.id} is a draft again` });
}
