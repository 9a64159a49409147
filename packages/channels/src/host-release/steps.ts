import type { Observed, Step, Target } from '@lockstep/core';
import { isMilestone } from './target-kind.ts';

/** How the channel says of an asset that its release is public, and lacks it. */
export const inPublic = 'a public release';

function releaseOf({ kind, key, needs }: Target): string {
  return kind === 'release' ? key : (needs[0] ?? key);
}

function tagOf(target: Target): string {
  return releaseOf(target).slice(target.channel.length + 1);
}

function reserve(target: Target, verb: 'draft' | 'upload', title: string): Step {
  const { key, channel, needs } = target;
  return { key: `${verb} ${key}`, target: key, channel, phase: 'reserve', undo: 'free', title, needs };
}

// All targets of a release ask for this one step: publishing the draft makes its assets public with it.
function publishStep(target: Target): Step {
  const release = releaseOf(target);
  const { channel } = target;
  return {
    key: `publish ${release}`,
    target: release,
    channel,
    phase: 'reveal',
    undo: 'limited',
    title: `publish the draft of ${tagOf(target)} on ${channel}`,
    needs: [],
  };
}

function addStep(target: Target): Step {
  const { key, channel, title } = target;
  return {
    key: `add ${key}`,
    target: key,
    channel,
    phase: 'reveal',
    undo: 'limited',
    title: `add ${title} to the release ${tagOf(target)} on ${channel}`,
    needs: [],
  };
}

function releaseSteps(target: Target, { state }: Observed): readonly Step[] {
  if (state === 'reserved') return [publishStep(target)];
  if (state !== 'absent') return [];
  return [
    reserve(target, 'draft', `draft the release ${tagOf(target)} on ${target.channel}`),
    publishStep(target),
  ];
}

// Only what is public can have been what a milestone was for.
function closeStep({ key, channel, title }: Target): Step {
  return {
    key: `close ${key}`,
    target: key,
    channel,
    phase: 'reveal',
    undo: 'free',
    title: `${title} on ${channel}`.replace(/^closed/, 'close'),
    needs: [],
    last: true,
  };
}

/** The steps that a target still needs. */
export function stepsOf(target: Target, observed: Observed): readonly Step[] {
  if (isMilestone(target)) return observed.state === 'absent' ? [closeStep(target)] : [];
  if (target.kind === 'release') return releaseSteps(target, observed);
  if (observed.state === 'reserved')
    return [observed.ref === inPublic ? addStep(target) : publishStep(target)];
  if (observed.state !== 'absent') return [];
  const title = `upload ${target.title} to the draft of ${tagOf(target)} on ${target.channel}`;
  return [reserve(target, 'upload', title), publishStep(target)];
}
