import {
  historyOf,
  type Outcome,
  type Problem,
  problem,
  publishingExit,
  type Report,
  reportOn,
  type UndoWish,
} from '@lockstep/core';
import type { ReleaseSession } from './release-session.ts';
import { byHandOf, deedsOf, notesOf, type Standing, standingOf } from './rollback/standing.ts';
import { carryOutAll, takenBack } from './rollback/undoing.ts';
import { type Judged, judgeAll, survey } from './survey.ts';

export { takenBack } from './rollback/undoing.ts';

/** A report with what stays public because its channel offers no way back. */
export interface TakeBackReport extends Report {
  readonly notes: readonly string[];
}

/** How a release is taken back, and by which command. */
export interface TakeBackOptions {
  readonly command: string;
  /** What is run to go on, where that helps. */
  readonly next: string;
  readonly wish: UndoWish;
  /** Whether the command has not ended before people have done their part. */
  readonly waitsForPeople: boolean;
}

const byAbandon: TakeBackOptions = {
  command: 'abandon',
  next: 'lockstep abandon --undo',
  wish: { removes: false },
  waitsForPeople: false,
};

// An answer is not believed: what is left to do now was not done.
function stillThere(
  after: readonly Standing[],
  failed: ReadonlySet<string>,
  isStopped: boolean,
): readonly Problem[] {
  const left = new Map(
    deedsOf(after)
      .filter(({ step: { target } }) => !failed.has(target))
      .map((deed) => [deed.step.target, deed]),
  );
  return [...left.values()].map(({ target: { channel, title } }) => {
    const message = isStopped
      ? `${title} is still on ${channel}: the command was stopped before`
      : `${channel} took back ${title} but still shows it`;
    return problem('NOT_VISIBLE_YET', message, { where: { target: `${channel} ${title}` } });
  });
}

// What is not known to be absent may be public, or become so.
function doubts(judged: readonly Judged[], done: ReadonlySet<string>): readonly Problem[] {
  return judged.flatMap(({ target: { key }, observed, verdict }) =>
    verdict.kind === 'wait' && (observed.state === 'unknown' || !done.has(key)) ? [verdict.problem] : [],
  );
}

/** What stays where it is, and nothing of ours can change that. */
function leftAlone(after: readonly Judged[], done: ReadonlySet<string>): readonly string[] {
  return after.flatMap(({ target: { key, title, channel }, observed, verdict }) =>
    verdict.kind === 'stop' && !(observed.state === 'burned' && done.has(key))
      ? [`${title} on ${channel} was left alone: ${verdict.problem.message}`]
      : [],
  );
}

function peoplesPart(instructions: readonly string[]): readonly Problem[] {
  return instructions.map((each) => problem('ROLLBACK_BY_HAND', each));
}

/** What a look at the channels shows of a rollback. */
export interface RollbackView {
  readonly judged: readonly Judged[];
  readonly standing: readonly Standing[];
  /** What nobody can tell. */
  readonly doubts: readonly Problem[];
  /** What stays where it is, for people. */
  readonly notes: readonly string[];
  readonly byHand: readonly string[];
}

/** Looks what stands of a release, and what of it can be taken back now; writes nothing. */
export async function viewOf(
  session: ReleaseSession,
  wish: UndoWish,
  failed: ReadonlySet<string> = new Set(),
): Promise<RollbackView> {
  const chain = await session.ledger.read();
  const done = takenBack(chain);
  const judged = judgeAll(session, await survey(session), historyOf(chain));
  const standing = await standingOf(session, judged, done, wish);
  const unsure = standing.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]));
  return {
    judged,
    standing,
    doubts: [...doubts(judged, new Set([...done, ...failed])), ...unsure],
    notes: [...notesOf(standing), ...leftAlone(judged, done)],
    byHand: byHandOf(standing),
  };
}

// The terminal entry; a second look that finds everything as it was adds none.
async function close({ ledger, identity }: ReleaseSession): Promise<void> {
  if (historyOf(await ledger.read()).rolledBack !== undefined) return;
  await ledger.append([{ kind: 'rolled-back', operator: identity.operator }]);
}

/**
 * Takes back what a release that was given up made public or reserved, where a channel can; the rest is named, and so is
 * what nobody can tell. Once nothing is left to do, the ledger says so.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
export async function takeBack(
  session: ReleaseSession,
  { command, next, wish, waitsForPeople }: TakeBackOptions = byAbandon,
): Promise<Outcome<TakeBackReport>> {
  const deeds = deedsOf((await viewOf(session, wish)).standing);
  const failures = await carryOutAll(session, deeds);
  const failed = new Set(failures.keys());
  const after = await viewOf(session, wish, failed);
  const open = stillThere(after.standing, failed, session.signal?.aborted === true);
  const people = peoplesPart(waitsForPeople ? after.byHand : []);
  const problems = [...failures.values(), ...open, ...after.doubts, ...people];
  if (problems.length === 0 && after.byHand.length === 0) await close(session);
  const report = {
    ...reportOn(command, session, after.judged, problems),
    notes: [...after.notes, ...(waitsForPeople ? [] : after.byHand)],
    ...(problems.some(({ rerun }) => rerun) && { next }),
  };
  return { report, exit: publishingExit(problems, deeds.length + after.standing.length > 0) };
}
