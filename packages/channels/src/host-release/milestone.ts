import { foreignText, type HostMilestone, type Observed, type Receipt } from '@lockstep/core';
import { type Attempt, already, stored, subjectOf } from './attempt.ts';
import type { Connection } from './connection.ts';
import type { DesiredMilestone } from './desired-release.ts';
import { unwrittenReceipt } from './reply.ts';

function isStillOpen({ isOpen }: HostMilestone): boolean {
  return isOpen;
}

/** Where a milestone stands: one that is not there needs nothing, like one that is closed. */
export async function observedMilestone(
  { title, target }: DesiredMilestone,
  { host, context }: Connection,
): Promise<Observed> {
  const reply = await host.milestones.titled(title);
  if (reply.outcome !== 'ok') {
    const why = reply.outcome === 'failed' ? reply.why : reply.message;
    return { state: 'unknown', why: foreignText(why, context.secret) };
  }
  if (reply.value.some(isStillOpen)) return { state: 'absent' };
  return { state: 'present', digest: target.artifact.digest, yanked: false };
}

/** Closes a milestone, once the release is public. */
export async function closeMilestone(attempt: Attempt): Promise<Receipt> {
  const { desired, connection } = attempt;
  const { milestones } = connection.host;
  const found = await milestones.titled(desired.milestone?.title ?? '');
  if (found.outcome !== 'ok') return unwrittenReceipt(found, subjectOf(attempt));
  const open = found.value.filter(isStillOpen);
  for (const { id } of open) {
    const closed = await milestones.close(id);
    if (closed.outcome !== 'ok') return unwrittenReceipt(closed, subjectOf(attempt));
  }
  return open.length > 0 ? stored() : already('no such milestone is open');
}
