import {
  type Channel,
  compareDigests,
  type EntryBody,
  type Outcome,
  type Problem,
  problem,
  publishingExit,
  type Receipt,
  type Report,
  reportOn,
  type Sighting,
} from '@lockstep/core';
import { failureOf } from './publish/failure.ts';
import { shortened } from './publish/journal.ts';
import { isAccepted } from './publish/stage-run.ts';
import { contextOf, type ReleaseSession } from './release-session.ts';
import { survey } from './survey.ts';

/** A report with what stays public because its channel offers no way back. */
export interface TakeBackReport extends Report {
  readonly notes: readonly string[];
}

/** A target that everyone can get, or that was reserved, with the channel that it is on. */
interface Standing extends Sighting {
  readonly channel: Channel;
}

function standingIn({ channels }: ReleaseSession, sightings: readonly Sighting[]): readonly Standing[] {
  return sightings.flatMap((sighting) => {
    const { observed, target } = sighting;
    const channel = channels.find(({ id }) => id === target.channel);
    const isPublic =
      observed.state === 'present' &&
      !observed.yanked &&
      compareDigests(target.artifact.digest, observed.digest) === 'equal';
    return (isPublic || observed.state === 'reserved') && channel !== undefined
      ? [{ ...sighting, channel }]
      : [];
  });
}

// Whoever depends on another goes first, so that nothing that can be had points at what cannot.
function dependentsFirst(standing: readonly Standing[]): readonly Standing[] {
  const byKey = new Map(standing.map((each) => [each.target.key, each]));
  const ordered = new Set<Standing>();
  const visit = (each: Standing, path: ReadonlySet<Standing>) => {
    if (ordered.has(each) || path.has(each)) return;
    const around = new Set([...path, each]);
    for (const need of each.target.needs) {
      const needed = byKey.get(need);
      if (needed !== undefined) visit(needed, around);
    }
    ordered.add(each);
  };
  for (const each of standing) visit(each, new Set());
  return [...ordered].reverse();
}

async function undo(session: ReleaseSession, { channel, target }: Standing): Promise<Receipt> {
  try {
    const sent = await channel.undo?.(target, contextOf(session, channel));
    return sent ?? { outcome: 'unsent', why: 'the channel offers no way back', answer: {} };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: 'unknown', why, answer: {} };
  }
}

async function takeBackOne(session: ReleaseSession, standing: Standing): Promise<Problem | undefined> {
  const { target } = standing;
  const { key, channel, title } = target;
  session.context.log.info(`take back ${title} from ${channel}`);
  await session.ledger.append([{ kind: 'undoing', target: key, channel }]);
  const receipt = await undo(session, standing);
  const { outcome, answer } = receipt;
  const entry: EntryBody = { kind: 'undone', target: key, outcome, answer: shortened(answer) };
  await session.ledger.append([entry]);
  return isAccepted(receipt)
    ? undefined
    : failureOf({ step: { channel, title: `taking back ${title}` }, receipt });
}

function stillThere(
  standing: readonly Standing[],
  after: readonly Standing[],
  failed: ReadonlySet<string>,
): readonly Problem[] {
  const keys = new Set(after.map(({ target }) => target.key));
  return standing
    .filter(({ target: { key } }) => keys.has(key) && !failed.has(key))
    .map(({ target: { channel, title } }) =>
      problem('NOT_VISIBLE_YET', `${channel} took back ${title} but still shows it`, {
        where: { target: `${channel} ${title}` },
      }),
    );
}

/**
 * Takes back what a release that was given up made public or reserved, where a channel can; the rest is named.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
export async function takeBack(session: ReleaseSession): Promise<Outcome<TakeBackReport>> {
  const standing = dependentsFirst(standingIn(session, await survey(session)));
  const mutable = standing.filter(({ channel }) => channel.undo !== undefined);
  const failures = new Map<string, Problem>();
  for (const each of mutable) {
    const failure = await takeBackOne(session, each);
    if (failure !== undefined) failures.set(each.target.key, failure);
  }
  const sightings = await survey(session);
  const open = stillThere(mutable, standingIn(session, sightings), new Set(failures.keys()));
  const problems = [...failures.values(), ...open];
  const notes = standing
    .filter(({ channel }) => channel.undo === undefined)
    .map(({ target: { title, channel }, channel: { undoByHand } }) => {
      const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
      return `${title} stays on ${channel}; ${way}`;
    });
  const next = problems.some(({ rerun }) => rerun) ? { next: 'lockstep abandon --undo' } : {};
  const report = { ...reportOn('abandon', session, sightings, problems), notes, ...next };
  return { report, exit: publishingExit(problems, mutable.length > 0) };
}
