import { type Channel, type Phase, phases, ranks, type Seal, type Step, type Undo } from '@lockstep/core';

/** What can be taken back of one phase on one channel, and by whom. */
export interface WayBack {
  readonly channel: string;
  readonly phase: Phase;
  /** How far the registry lets anyone take it back. */
  readonly undo: Undo;
  /** What to do; undefined where nothing helps. */
  readonly how: string | undefined;
}

function stepsOf(channel: Channel, seal: Seal): readonly Step[] {
  const targets = channel.targets(seal);
  return targets.flatMap((target) => [
    ...channel.steps(target, { state: 'absent' }),
    ...channel.steps(target, { state: 'reserved' }),
  ]);
}

function howTo({ undo, undoByHand }: Channel, phase: Phase): string | undefined {
  if (phase === 'reserve') return 'nothing of it is public';
  if (undo === undefined) return undoByHand && `by hand: ${undoByHand}`;
  return ['lockstep rollback --apply', ...(undoByHand === undefined ? [] : [`by hand: ${undoByHand}`])].join(
    '; ',
  );
}

/**
 * The plan for taking a release back, made before anything is written (L7): channel by channel, with the hardest to
 * undo of each phase.
 */
export function rollbackPlan(channels: readonly Channel[], seal: Seal): readonly WayBack[] {
  return channels.flatMap((channel) => {
    const steps = stepsOf(channel, seal);
    return phases.flatMap((phase) => {
      const own = new Set(steps.filter((step) => step.phase === phase).map(({ undo }) => undo));
      const undo = ranks.findLast((rank) => own.has(rank));
      return undo === undefined ? [] : [{ channel: channel.id, phase, undo, how: howTo(channel, phase) }];
    });
  });
}
