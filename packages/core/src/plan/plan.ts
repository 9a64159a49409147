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
  /** Reveals that point at what other reveals make public. */
  readonly last: boolean;
  readonly steps: readonly Step[];
}

/** The ordered steps still needed; data, printable and comparable. */
export interface Plan {
  readonly stages: readonly Stage[];
}

type StagePlace = Omit<Stage, 'steps'>;

function placesIn(phase: Phase): readonly StagePlace[] {
  const isCommit = phase === 'commit';
  const turns = phase === 'reveal' ? [false, true] : [false];
  return turns.flatMap((last) =>
    (isCommit ? [true, false] : [false]).flatMap((trial) =>
      ranks.map((rank) => ({ phase, rank, trial, last })),
    ),
  );
}

const places: readonly StagePlace[] = phases.flatMap(placesIn);

function isSamePlace(one: StagePlace, other: StagePlace): boolean {
  return (
    one.phase === other.phase &&
    one.rank === other.rank &&
    one.trial === other.trial &&
    one.last === other.last
  );
}

/** Where a stage stands among all: the smaller comes first. */
export function orderOf(stage: StagePlace): number {
  return places.findIndex((each) => isSamePlace(each, stage));
}

/** The steps that sightings ask for, each once. */
export function stepsFor(channels: readonly Channel[], sightings: readonly Sighting[]): readonly Step[] {
  const channelOf = new Map(channels.map((channel) => [channel.id, channel]));
  const all = sightings.flatMap(
    ({ target, observed }) => channelOf.get(target.channel)?.steps(target, observed) ?? [],
  );
  return [...new Map(all.map((step) => [step.key, step])).values()];
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
  const steps = stepsFor(channels, sightings);
  const placeOf = ({ phase, undo, channel, last = false }: Step): StagePlace => ({
    phase,
    rank: undo,
    trial: phase === 'commit' && trials.has(channel),
    last: phase === 'reveal' && last,
  });
  const stages = places.map((place) => ({
    ...place,
    steps: steps.filter((step) => isSamePlace(placeOf(step), place)),
  }));
  return { stages: stages.filter((stage) => stage.steps.length > 0) };
}
