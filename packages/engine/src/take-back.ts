import {
  type Channel,
  compareDigests,
  type EntryBody,
  historyOf,
  type LedgerEntry,
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
import { type Judged, judgeAll, survey } from './survey.ts';

/** A report with what stays public because its channel offers no way back. */
export interface TakeBackReport extends Report {
  readonly notes: readonly string[];
}

/** A target that everyone can get, or that was reserved, with the channel that it is on. */
interface Standing extends Sighting {
  readonly channel: Channel;
}

function isPublic({ observed, target }: Sighting): boolean {
  // A milestone shows users nothing, and is opened again by whoever plans the next version.
  if (observed.state !== 'present' || observed.yanked || target.kind === 'milestone') return false;
  return compareDigests(target.artifact.digest, observed.digest) === 'equal';
}

function withChannels({ channels }: ReleaseSession, sightings: readonly Sighting[]): readonly Standing[] {
  return sightings.flatMap((sighting) => {
    const channel = channels.find(({ id }) => id === sighting.target.channel);
    return channel === undefined ? [] : [{ ...sighting, channel }];
  });
}

/** What was taken back by this run or an earlier one: nobody waits for it to appear again. */
export function takenBack(chain: readonly LedgerEntry[]): ReadonlySet<string> {
  const undone = chain.flatMap(({ body }) => (body.kind === 'undone' ? [body] : []));
  return new Set(undone.filter(isAccepted).map(({ target }) => target));
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
  after: readonly Sighting[],
  failed: ReadonlySet<string>,
): readonly Problem[] {
  const keys = new Set(after.filter(isPublic).map(({ target }) => target.key));
  return standing
    .filter(({ target: { key } }) => keys.has(key) && !failed.has(key))
    .map(({ target: { channel, title } }) =>
      problem('NOT_VISIBLE_YET', `${channel} took back ${title} but still shows it`, {
        where: { target: `${channel} ${title}` },
      }),
    );
}

// What is not known to be absent may be public, or become so.
function doubts(judged: readonly Judged[], done: ReadonlySet<string>): readonly Problem[] {
  return judged.flatMap(({ target: { key }, observed, verdict }) =>
    verdict.kind === 'wait' && (observed.state === 'unknown' || !done.has(key)) ? [verdict.problem] : [],
  );
}

/** What stays where it is, and nothing of ours can change that. */
function notesOn(standing: readonly Standing[], after: readonly Judged[]): readonly string[] {
  const kept = standing
    .filter(({ channel }) => channel.undo === undefined)
    .map(({ target: { title, channel }, channel: { undoByHand } }) => {
      const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
      return `${title} stays on ${channel}; ${way}`;
    });
  const odd = after.flatMap(({ target: { title, channel }, verdict }) =>
    verdict.kind === 'stop' ? [`${title} on ${channel} was left alone: ${verdict.problem.message}`] : [],
  );
  return [...kept, ...odd];
}

async function takeBackAll(session: ReleaseSession, standing: readonly Standing[]) {
  const failures = new Map<string, Problem>();
  for (const each of standing) {
    const failure = await takeBackOne(session, each);
    if (failure !== undefined) failures.set(each.target.key, failure);
  }
  return failures;
}

/**
 * Takes back what a release that was given up made public or reserved, where a channel can; the rest is named, and so is
 * what nobody can tell.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
export async function takeBack(session: ReleaseSession): Promise<Outcome<TakeBackReport>> {
  const start = await session.ledger.read();
  const before = takenBack(start);
  const isStanding = (sighting: Sighting) =>
    isPublic(sighting) || (sighting.observed.state === 'reserved' && !before.has(sighting.target.key));
  const sightings = (await survey(session)).filter(isStanding);
  const standing = dependentsFirst(withChannels(session, sightings));
  const mutable = standing.filter(({ channel }) => channel.undo !== undefined);
  const failures = await takeBackAll(session, mutable);
  const after = judgeAll(session, await survey(session), historyOf(start));
  const done = takenBack(await session.ledger.read());
  const open = stillThere(mutable, after, new Set(failures.keys()));
  const unsure = doubts(after, new Set([...done, ...failures.keys()]));
  const problems = [...failures.values(), ...open, ...unsure];
  const next = problems.some(({ rerun }) => rerun) ? { next: 'lockstep abandon --undo' } : {};
  const report = {
    ...reportOn('abandon', session, after, problems),
    notes: notesOn(standing, after),
    ...next,
  };
  return { report, exit: publishingExit(problems, mutable.length > 0) };
}
