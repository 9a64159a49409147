import { problem, type Receipt, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { isAlignedIn } from './candidate.ts';
import type { Connection } from './connection.ts';
import { formulaBefore, isOurs } from './formula-before.ts';
import { findFormula, readTap } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { troubleReceipt } from './trouble.ts';

const reading = { during: 'reading the tap', isWrite: false } as const;

function notClean(target: Target, why: string): Receipt {
  const remedy = 'Revert the commit in the tap by hand, where users still get it.';
  const reason = problem('REJECTED', `${targetName(target)}: ${why}`, { ...atTarget(target), remedy });
  return { outcome: 'refused', problem: reason, answer: { message: why } };
}

// What was prepared and never shown goes with its branch; one that holds something else is somebody else's by now.
async function removeReserve(tip: string, target: Target, connection: Connection): Promise<Receipt> {
  const ref = branchOf(desiredOf(target));
  const aligned = await isAlignedIn(tip, target, connection);
  if (aligned.outcome !== 'ok') return troubleReceipt(aligned, reading, target, connection);
  if (!aligned.value) return notClean(target, `${ref} holds something else than was prepared`);
  const pushed = await connection.git.push({ ref, from: tip, to: undefined });
  if (pushed.outcome === 'ok') return { outcome: 'stored', answer: { message: `${ref} is removed` } };
  return troubleReceipt(pushed, { during: `removing ${ref}`, isWrite: true }, target, connection);
}

/**
 * Takes the formula back to what it was before the release, by a new commit on top of the tap: one that was new with it is
 * removed. Where users never got it, the release's own branch goes.
 *
 * Only where it is clean: the tap states this release, and nobody has touched the file since.
 */
export async function takeBackFormula(target: Target, connection: Connection): Promise<Receipt> {
  const { git, settings, context } = connection;
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  if (tap.outcome !== 'ok') return troubleReceipt(tap, reading, target, connection);
  const { tip, head, branchTip } = tap.value;
  const found = await findFormula(connection, tip);
  if (found.outcome !== 'ok') return troubleReceipt(found, reading, target, connection);
  if (found.value === undefined || !isOurs(found.value, target, connection)) {
    if (branchTip !== undefined) return removeReserve(branchTip, target, connection);
    return notClean(target, 'the tap does not state this release any more');
  }
  const before = await formulaBefore(tip, found.value, target, connection);
  if (before.outcome !== 'ok') return troubleReceipt(before, reading, target, connection);
  if (before.value.kind === 'unclear') return notClean(target, before.value.why);
  const message = `Revert "${target.title}"`;
  const bytes = before.value.kind === 'other' ? before.value.bytes : undefined;
  const files = new Map([[found.value.path, bytes]]);
  const at = context.clock.timestamp();
  const commit = await git.commit({ parent: tip, files, message, author: settings.author, at });
  if (commit.outcome !== 'ok') return troubleReceipt(commit, reading, target, connection);
  const pushed = await git.push({ ref: head, from: tip, to: commit.value });
  if (pushed.outcome === 'ok') return { outcome: 'stored', answer: { message } };
  return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}
