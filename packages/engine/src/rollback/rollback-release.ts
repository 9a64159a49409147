import {
  type Channel,
  fail,
  historyOf,
  type Outcome,
  type Problem,
  publishingExit,
  releaseOf,
  reportOn,
  throwAll,
  type UndoWish,
} from '@lockstep/core';
import { abandon } from '../abandon.ts';
import { assertAnchors } from '../publish/opening.ts';
import type { ReleaseSession } from '../release-session.ts';
import { type RollbackView, type TakeBackReport, takeBack, viewOf } from '../take-back.ts';
import { assertNotHeld, hasHappened, missingTokens } from './demands.ts';
import { type Deed, deedsOf } from './standing.ts';

/** One deed of a rollback, for whoever decides on it. */
export interface RollbackAction {
  readonly channel: string;
  readonly title: string;
  /** What users notice of it. */
  readonly undoes: string;
  /** What stays all the same. */
  readonly leaves: string;
  /** The credential that it takes, by its name. */
  readonly credential: string;
}

/** What `rollback` reports beside what taking back does. */
export interface RollbackReport extends TakeBackReport {
  readonly actions: readonly RollbackAction[];
}

/** What is wished of a rollback. */
export interface RollbackOptions {
  readonly wish: UndoWish;
  /** What is run to go on. */
  readonly next: string;
  /** What the ledger says to whoever comes later. */
  readonly reason: string;
}

function credentialOf({ token }: Channel): string {
  if (token === undefined) return 'none is named';
  return 'env' in token ? token.env : token.file;
}

function actionOf({ channel, step: { title, undoes, leaves } }: Deed): RollbackAction {
  return { channel: channel.id, title, undoes, leaves, credential: credentialOf(channel) };
}

async function assertSomething(session: ReleaseSession, view: RollbackView): Promise<void> {
  if (view.standing.length > 0 || view.doubts.length > 0) return;
  if (hasHappened(await session.ledger.read())) return;
  throw fail('ROLLBACK_NOTHING', `nothing of ${releaseOf(session.seal).id} is on any channel`);
}

/**
 * Looks what of a release can be taken back now, by whom, and what stays. It writes nothing.
 * @throws LockstepError `ROLLBACK_NOTHING`.
 */
export async function planRollback(
  session: ReleaseSession,
  { wish, next }: Pick<RollbackOptions, 'wish' | 'next'>,
): Promise<Outcome<RollbackReport>> {
  const chain = await session.ledger.read();
  assertAnchors(session, chain);
  const view = await viewOf(session, wish);
  await assertSomething(session, view);
  const deeds = deedsOf(view.standing);
  const warnings: readonly Problem[] = missingTokens(session, deeds).map((each) => ({
    ...each,
    severity: 'warning',
  }));
  const isLeft = deeds.length + view.byHand.length > 0;
  const report = {
    ...reportOn('rollback', session, view.judged, view.doubts),
    actions: deeds.map(actionOf),
    notes: [...view.byHand.map((each) => `by hand: ${each}`), ...view.notes],
    ...(warnings.length > 0 && { warnings }),
    ...((isLeft || historyOf(chain).rolledBack === undefined) && { next }),
  };
  return { report, exit: publishingExit(view.doubts, view.standing.length > 0) };
}

/**
 * Takes a release back: gives it up, so that nothing publishes it any more, does what each channel offers, and says so in
 * the ledger before and after each deed. Run again after any interruption it goes on, and repeats nothing.
 * @throws LockstepError `ROLLBACK_NOTHING`, `ROLLBACK_TOKEN_MISSING`, `LEDGER_HELD`, before anything is written.
 */
export async function applyRollback(
  session: ReleaseSession,
  { wish, next, reason }: RollbackOptions,
): Promise<Outcome<RollbackReport>> {
  const { ledger, identity } = session;
  const chain = await ledger.read();
  assertAnchors(session, chain);
  const view = await viewOf(session, wish);
  await assertSomething(session, view);
  const deeds = deedsOf(view.standing);
  throwAll(missingTokens(session, deeds));
  await assertNotHeld(session, chain);
  if (historyOf(chain).abandoned === undefined) await abandon(ledger, identity.operator, reason, true);
  const { report, exit } = await takeBack(session, { command: 'rollback', next, wish, waitsForPeople: true });
  return { report: { ...report, actions: deeds.map(actionOf) }, exit };
}
