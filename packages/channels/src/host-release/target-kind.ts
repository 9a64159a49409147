import type { Target } from '@lockstep/core';

/** Whether a target is a milestone rather than the release or one of its assets. */
export function isMilestone({ kind }: Target): boolean {
  return kind === 'milestone';
}
