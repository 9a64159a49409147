import type { Observed, Retreat, Target } from '@lockstep/core';

/** What there is to take back of a version: it is yanked, and nothing more can be done to it. Pure. */
export function retreatOf({ key, channel, title }: Target, observed: Observed): Retreat {
  const isLeft = observed.state === 'present' && !observed.yanked;
  const step = {
    key: `yank ${key}`,
    target: key,
    channel,
    title: `yank ${title} on ${channel}`,
    undoes: 'anything new can depend on it',
    leaves: 'its bytes and its number stay, and lock files that name it go on working',
  };
  return { steps: isLeft ? [step] : [], byHand: [], notes: [] };
}
