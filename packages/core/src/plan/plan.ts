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
  /** Commits of channels that are trials for the others, and come before theirs. */
  readonly trial: boolean;
  readonly steps: readonly Step[];
}

/** The ordered steps still needed; data, printable and comparable. */
export interface Plan {
  readonly stages: readonly Stage[];
}

type StagePlace = Omit<Stage, 'steps'>;

const places: readonly StagePlace[] = phases.flatMap((phase) =>
  (phase === 'commit' ? [true, false] : [false]).flatMap((trial) =>
    ranks.map((rank) => ({ phase, rank, trial })),
  ),
);

/** Where a stage stands among all: the smaller comes first. */
export function orderOf({ phase, rank, trial }: StagePlace): number {
  return places.findIndex((each) => each.phase === phase && each.rank === rank && each.trial === trial);
}

/**
 * Computes what is still to be done from what the channels say.
 * @param trials ids of the channels whose commits come before all others.
 */
export function planOf(
  channels: readonly Channel[],
  sightings: readonly Sighting[],
  trials: ReadonlySet<string> = new Set(),
): Plan {
  const channelOf = new Map(channels.map((channel) => [channel.id, channel]));
  const steps = sightings.flatMap(
    ({ target, observed }) => channelOf.get(target.channel)?.steps(target, observed) ?? [],
  );
  const isTrial = ({ phase, channel }: Step) => phase === 'commit' && trials.has(channel);
  const stages = places.map((place) => ({
    ...place,
    steps: steps.filter(
      (step) => step.phase === place.phase && step.undo === place.rank && isTrial(step) === place.trial,
    ),
  }));
  return { stages: stages.filter((stage) => stage.steps.length > 0) };
}
