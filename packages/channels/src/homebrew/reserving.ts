import type { Receipt, Target } from '@lockstep/core';
import { candidateOn, commitCandidate, isAlignedIn } from './candidate.ts';
import type { Connection } from './connection.ts';
import { type Round, repeated } from './rounds.ts';
import { readTap, type Tap } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { troubleReceipt } from './trouble.ts';

const reading = { during: 'reading the tap', isWrite: false } as const;

function stored(message: string): Receipt {
  return { outcome: 'stored', answer: { message } };
}

// A pull request has to start where the tap is now, or it could not be merged; a branch that is not merged need not.
async function isReady(tap: Tap, target: Target, connection: Connection, mustBeFresh: boolean) {
  const { branchTip, tip } = tap;
  if (branchTip === undefined) return { outcome: 'ok', value: false } as const;
  if (mustBeFresh) {
    const parent = await connection.git.parentOf(branchTip);
    if (parent.outcome !== 'ok' || parent.value !== tip)
      return parent.outcome === 'ok' ? ({ outcome: 'ok', value: false } as const) : parent;
  }
  return isAlignedIn(branchTip, target, connection);
}

async function prepareOnce(target: Target, connection: Connection, mustBeFresh: boolean): Promise<Round> {
  const branch = branchOf(desiredOf(target));
  const tap = await readTap(connection, branch);
  if (tap.outcome !== 'ok') return troubleReceipt(tap, reading, target, connection);
  const found = await candidateOn(tap.value.tip, target, connection);
  if (found.outcome !== 'ok') return troubleReceipt(found, reading, target, connection);
  if (found.value.kind === 'aligned') return stored('the tap has the formula already');
  const ready = await isReady(tap.value, target, connection, mustBeFresh);
  if (ready.outcome !== 'ok') return troubleReceipt(ready, reading, target, connection);
  if (ready.value) return stored('the branch has the formula already');
  const commit = await commitCandidate(tap.value.tip, found.value, target, connection);
  if (commit.outcome !== 'ok')
    return troubleReceipt(commit, { during: 'making the commit', isWrite: false }, target, connection);
  const update = { ref: branch, from: tap.value.branchTip, to: commit.value };
  const pushed = await connection.git.push(update);
  if (pushed.outcome === 'ok') return { outcome: 'stored', answer: { derived: found.value.derived } };
  if (pushed.outcome === 'refused' && pushed.reason === 'conflict') return 'moved';
  return troubleReceipt(pushed, { during: `pushing ${branch}`, isWrite: true }, target, connection);
}

/**
 * Lays the formula down in a branch of its own, derived from the tap as it is now.
 * @throws LockstepError when it cannot be derived, before anything is pushed.
 */
export function prepareFormula(
  target: Target,
  connection: Connection,
  { mustBeFresh = false } = {},
): Promise<Receipt> {
  return repeated(target, connection, () => prepareOnce(target, connection, mustBeFresh));
}
