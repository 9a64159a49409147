import { LockstepError, problem, type Receipt, type Reply, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { standingOf } from './alignment.ts';
import { isAlignedIn } from './candidate.ts';
import { type Connection, termsOf } from './connection.ts';
import { readFormulaBytes } from './derivation.ts';
import { type FormulaFileFound, findFormula, readTap } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { troubleReceipt } from './trouble.ts';

/** How far back the formula of the version before is looked for, in commits. */
const longestWay = 50;

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

function isOurs({ path, bytes }: FormulaFileFound, target: Target, { settings }: Connection): boolean {
  const terms = termsOf(target, settings);
  try {
    return standingOf(readFormulaBytes(bytes, path, terms).facts, terms) === 'equal';
  } catch (error) {
    if (error instanceof LockstepError) return false;
    throw error;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** The formula as it was before a commit's; undefined when it began with it, or is too far back. */
async function formulaBefore(
  tip: string,
  current: FormulaFileFound,
  { git }: Connection,
): Promise<Reply<Uint8Array | undefined>> {
  let commit = tip;
  for (let way = 0; way < longestWay; way += 1) {
    const parent = await git.parentOf(commit);
    if (parent.outcome !== 'ok') return parent;
    if (parent.value === undefined) break;
    commit = parent.value;
    const read = await git.read(commit, current.path);
    if (read.outcome !== 'ok' || read.value === undefined) return read;
    if (!isSame(read.value, current.bytes)) return read;
  }
  return { outcome: 'ok', value: undefined };
}

/**
 * Takes the formula back to what it was before the release, by a new commit on top of the tap; where users never got it,
 * the release's own branch goes.
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
  const before = await formulaBefore(tip, found.value, connection);
  if (before.outcome !== 'ok') return troubleReceipt(before, reading, target, connection);
  if (before.value === undefined) return notClean(target, 'the tap had no such formula before');
  const message = `Revert "${target.title}"`;
  const files = new Map([[found.value.path, before.value]]);
  const at = context.clock.timestamp();
  const commit = await git.commit({ parent: tip, files, message, author: settings.author, at });
  if (commit.outcome !== 'ok') return troubleReceipt(commit, reading, target, connection);
  const pushed = await git.push({ ref: head, from: tip, to: commit.value });
  if (pushed.outcome === 'ok') return { outcome: 'stored', answer: { message } };
  return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}
