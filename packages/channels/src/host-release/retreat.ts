import { foreignText, type Observed, type Retreat, type Target, type UndoStep } from '@lockstep/core';
import type { Attempt } from './attempt.ts';
import { look } from './look.ts';

const nothing: Retreat = { steps: [], byHand: [], notes: [] };

// One deed for the release and all of its assets, whichever asks for it.
function stepFor(
  { channel }: Target,
  { target: { key }, tag }: Attempt['desired'],
  locked: boolean,
): UndoStep {
  const base = { target: key, channel };
  return locked
    ? {
        ...base,
        key: `mark ${key}`,
        title: `mark the release ${tag} on ${channel} as withdrawn`,
        undoes: 'it is offered without a word, and as the latest release',
        leaves: 'its files: the host has locked them, and only its title and notes can change',
      }
    : {
        ...base,
        key: `hide ${key}`,
        title: `turn the release ${tag} on ${channel} back into a draft`,
        undoes: 'anyone sees the release and its files',
        leaves: 'the tag, and what was downloaded',
      };
}

/** What there is to take back of a release: it becomes a draft, or, where the host has locked it, says that it is withdrawn. */
export async function retreatOf(attempt: Attempt, observed: Observed): Promise<Retreat> {
  const { target, desired, connection } = attempt;
  // A draft is seen by nobody else.
  if (observed.state !== 'present' || observed.yanked) return nothing;
  const seen = await look(connection, desired);
  if (seen.kind === 'unclear') {
    const { reply } = seen;
    throw new Error(foreignText(reply.outcome === 'failed' ? reply.why : reply.message));
  }
  const { standing } = seen;
  if (standing.kind !== 'public') return nothing;
  if (standing.isOurs) return { ...nothing, steps: [stepFor(target, desired, standing.release.isImmutable)] };
  const note = `the release ${desired.tag} on ${target.channel} was left alone: somebody else published it`;
  return { ...nothing, notes: [note] };
}
