import {
  type Channel,
  compareDigests,
  type Problem,
  problem,
  type Retreat,
  type Sighting,
  type Step,
  type UndoStep,
  type UndoWish,
} from '@lockstep/core';
import { contextOf, type ReleaseSession } from '../release-session.ts';
import { dependentsFirst } from './dependents-first.ts';

/** A target that everyone can get, or that was reserved, with its channel and what there is to take back. */
export interface Standing extends Sighting {
  readonly channel: Channel;
  readonly retreat: Retreat;
  /** Why it is not known what there is to take back. */
  readonly doubt?: Problem;
}

/** One deed with the target that it is about: several may ask for the same, such as the files of one release. */
export interface Deed extends Pick<Standing, 'channel' | 'target'> {
  readonly step: UndoStep;
}

/** Whether a sighting shows sealed bytes that everyone can get, withdrawn ones included. */
function isThere({ observed, target }: Sighting): boolean {
  // A milestone shows users nothing, and is opened again by whoever plans the next version.
  if (observed.state !== 'present' || target.kind === 'milestone') return false;
  return compareDigests(target.artifact.digest, observed.digest) === 'equal';
}

function isWithdrawn({ observed }: Sighting): boolean {
  return observed.state === 'present' && observed.yanked;
}

// A channel that says nothing more has one deed for each target.
function plainRetreat({ target }: Sighting): Retreat {
  const { key, channel, title } = target;
  const step: UndoStep = {
    key: `take back ${key}`,
    target: key,
    channel,
    title: `take back ${title} from ${channel}`,
    undoes: 'what a registry lets anyone undo',
    leaves: 'what was downloaded',
  };
  return { steps: [step], byHand: [], notes: [] };
}

function withoutWay({ undoByHand }: Channel, { target: { title, channel } }: Sighting): Retreat {
  const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
  return { steps: [], byHand: [], notes: [`${title} stays on ${channel}; ${way}`] };
}

const nothing: Retreat = { steps: [], byHand: [], notes: [] };

async function retreatFrom(
  session: ReleaseSession,
  channel: Channel,
  sighting: Sighting,
  wish: UndoWish,
): Promise<Pick<Standing, 'retreat' | 'doubt'>> {
  const { target, observed } = sighting;
  if (channel.retreat === undefined) {
    if (isWithdrawn(sighting)) return { retreat: nothing };
    return { retreat: channel.undo === undefined ? withoutWay(channel, sighting) : plainRetreat(sighting) };
  }
  try {
    return { retreat: await channel.retreat(target, observed, wish, contextOf(session, channel)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const where = { target: `${target.channel} ${target.title}` };
    const message = `${channel.id} does not say what can be taken back of ${target.title}: ${why}`;
    return { retreat: nothing, doubt: problem('STATE_UNKNOWN', message, { where }) };
  }
}

/**
 * What stands of a release, each with what there is to take back now.
 * @param done targets that were taken back before: what is reserved of them is left alone.
 */
export async function standingOf(
  session: ReleaseSession,
  sightings: readonly Sighting[],
  done: ReadonlySet<string>,
  wish: UndoWish,
): Promise<readonly Standing[]> {
  const found = sightings.filter(
    (each) => isThere(each) || (each.observed.state === 'reserved' && !done.has(each.target.key)),
  );
  const all = await Promise.all(
    found.map(async (sighting) => {
      const channel = session.channels.find(({ id }) => id === sighting.target.channel);
      if (channel === undefined) return [];
      return [{ ...sighting, channel, ...(await retreatFrom(session, channel, sighting, wish)) }];
    }),
  );
  return all.flat();
}

function placeOf(steps: readonly Step[]): number {
  if (steps.some(({ last }) => last === true)) return 0;
  return steps.some(({ phase }) => phase === 'reveal') ? 1 : 2;
}

// What points at others goes first: the tap, then the release, then the versions.
function revealsFirst(standing: readonly Standing[]): readonly Standing[] {
  const place = ({ channel, target }: Standing) => placeOf(channel.steps(target, { state: 'absent' }));
  return standing
    .map((each, index) => ({ each, place: place(each), index }))
    .toSorted((one, other) => one.place - other.place || one.index - other.index)
    .map(({ each }) => each);
}

/** The deeds that are left, each once, whoever depends on another before it. */
export function deedsOf(standing: readonly Standing[]): readonly Deed[] {
  const targets = new Map(standing.map(({ target }) => [target.key, target]));
  const deeds = new Map<string, Deed>();
  for (const { retreat, channel, target } of revealsFirst(dependentsFirst(standing)))
    for (const step of retreat.steps)
      if (!deeds.has(step.key))
        deeds.set(step.key, { step, channel, target: targets.get(step.target) ?? target });
  return [...deeds.values()];
}

/** What people have to do themselves, each once. */
export function byHandOf(standing: readonly Standing[]): readonly string[] {
  return [...new Set(standing.flatMap(({ retreat }) => retreat.byHand))];
}

/** What stays where it is, each once. */
export function notesOf(standing: readonly Standing[]): readonly string[] {
  return [...new Set(standing.flatMap(({ retreat }) => retreat.notes))];
}
