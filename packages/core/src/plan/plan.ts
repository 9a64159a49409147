import {
  type Channel,
  type Observed,
  type Phase,
  phases,
  ranks,
  type Step,
  type Target,
  type Undo,
} from '../channel.ts';

/** A target with what its channel says about it. */
export interface Sighting {
  readonly target: Target;
  readonly observed: Observed;
}

/** Steps that may run side by side, once every stage before them is confirmed. */
export interface Stage {
  readonly phase: Phase;
  readonly rank: Undo;
  readonly steps: readonly Step[];
}

/** The ordered steps still needed; data, printable and comparable. */
export interface Plan {
  readonly stages: readonly Stage[];
}

/** Computes what is still to be done from what the channels say. */
export function planOf(channels: readonly Channel[], sightings: readonly Sighting[]): Plan {
  const channelOf = new Map(channels.map((channel) => [channel.id, channel]));
  const steps = sightings.flatMap(
    ({ target, observed }) => channelOf.get(target.channel)?.steps(target, observed) ?? [],
  );
  const stages = phases.flatMap((phase) =>
    ranks.map((rank) => ({
      phase,
      rank,
      steps: steps.filter((step) => step.phase === phase && step.undo === rank),
    })),
  );
  return { stages: stages.filter((stage) => stage.steps.length > 0) };
}
