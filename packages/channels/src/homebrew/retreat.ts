import type { Observed, Retreat, Target } from '@lockstep/core';
import type { HomebrewSettings } from './settings.ts';

function proposalRetreat({ title, channel }: Target, { state }: Observed, tap: string): Retreat {
  const what =
    state === 'present'
      ? 'revert the merge of the pull request'
      : 'close the pull request, and remove its branch';
  return { steps: [], byHand: [`${title} on ${channel}: ${what} in ${tap}`], notes: [] };
}

/** What there is to take back in a tap: a commit that undoes ours, or the branch that was prepared. Pure. */
export function retreatOf(
  target: Target,
  observed: Observed,
  { 'pull-request': isProposal, tap }: Pick<HomebrewSettings, 'pull-request' | 'tap'>,
): Retreat {
  if (isProposal) return proposalRetreat(target, observed, tap);
  const { key, channel, title } = target;
  const isPublic = observed.state === 'present';
  const step = {
    key: `revert ${key}`,
    target: key,
    channel,
    title: isPublic ? `revert ${title} in ${channel}` : `remove the branch of ${title} in ${channel}`,
    undoes: isPublic ? 'brew installs this version' : 'the branch is there',
    leaves: isPublic ? 'who has it keeps it until the next brew upgrade' : 'nothing',
  };
  return { steps: [step], byHand: [], notes: [] };
}
