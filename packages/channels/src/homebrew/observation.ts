import { digestOf, LockstepError, type Observed, problem, type Reply, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { standingOf, statedDocument } from './alignment.ts';
import { formulaMissing, isAlignedIn, tapAhead } from './candidate.ts';
import { type Connection, termsOf } from './connection.ts';
import { readFormulaBytes } from './derivation.ts';
import { pullOf } from './proposal.ts';
import { type FormulaFileFound, findFormula, readTap, type Tap } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { refusalProblem, wordsOf } from './trouble.ts';

function rejected({ problems: [first] }: LockstepError): Observed {
  return { state: 'rejected', why: first.message, problem: first };
}

function unknown(reply: Exclude<Reply<unknown>, { outcome: 'ok' }>, connection: Connection): Observed {
  return { state: 'unknown', why: wordsOf(reply, connection) };
}

// A tap that is not there, or has no such branch, will not come by waiting; whether it is there, servers tell nobody who
// may not read it.
function unseen(
  reply: Exclude<Reply<unknown>, { outcome: 'ok' }>,
  target: Target,
  connection: Connection,
): Observed {
  const isMissing = reply.outcome === 'refused' && reply.reason === 'missing';
  if (!isMissing || connection.context.secret === undefined) return unknown(reply, connection);
  const reason = refusalProblem(reply, 'reading the tap', target, connection);
  return { state: 'rejected', why: reason.message, problem: reason };
}

/** What the formula itself says; undefined when it is of an older version, or not there yet. */
function seenIn(
  found: FormulaFileFound | undefined,
  tip: string,
  target: Target,
  { settings }: Connection,
): Observed | undefined {
  if (found === undefined && settings.create) return undefined;
  if (found === undefined) throw formulaMissing(target, settings);
  const terms = termsOf(target, settings);
  const { facts } = readFormulaBytes(found.bytes, found.path, terms);
  const standing = standingOf(facts, terms);
  if (standing === 'older') return undefined;
  if (standing === 'newer') throw tapAhead(target, facts.version);
  const digest = digestOf(new TextEncoder().encode(statedDocument(facts, terms)));
  return { state: 'present', digest, yanked: false, ref: tip };
}

async function branchState({ branchTip }: Tap, target: Target, connection: Connection): Promise<Observed> {
  if (branchTip === undefined) return { state: 'absent' };
  const aligned = await isAlignedIn(branchTip, target, connection);
  if (aligned.outcome !== 'ok') return unknown(aligned, connection);
  return aligned.value ? { state: 'reserved', ref: branchTip } : { state: 'absent' };
}

// Whether users get the formula is then up to the people of the tap: the release has done its part.
async function proposalState(tap: Tap, target: Target, connection: Connection): Promise<Observed> {
  const pull = await pullOf(target, connection);
  if (pull.outcome !== 'ok') return unknown(pull, connection);
  const branch = await branchState(tap, target, connection);
  if (pull.value === undefined || branch.state === 'unknown') return branch;
  const { isOpen, isMerged, url } = pull.value;
  if (isOpen && branch.state === 'reserved')
    return { state: 'present', digest: target.artifact.digest, yanked: false, ref: url };
  if (isOpen) return branch;
  const end = isMerged ? 'was merged, and the tap has the older formula again' : 'was closed without a merge';
  const why = `${targetName(target)}: the pull request ${url} ${end}`;
  return { state: 'rejected', why, problem: problem('REJECTED', why, atTarget(target)) };
}

/** What the tap shows users, and no more: pull requests and branches count for nothing. */
export async function observeTip(target: Target, connection: Connection): Promise<Observed> {
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  if (tap.outcome !== 'ok') return unseen(tap, target, connection);
  const found = await findFormula(connection, tap.value.tip);
  if (found.outcome !== 'ok') return unknown(found, connection);
  return seenIn(found.value, tap.value.tip, target, connection) ?? { state: 'absent' };
}

async function look(target: Target, connection: Connection): Promise<Observed> {
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  if (tap.outcome !== 'ok') return unseen(tap, target, connection);
  const found = await findFormula(connection, tap.value.tip);
  if (found.outcome !== 'ok') return unknown(found, connection);
  const seen = seenIn(found.value, tap.value.tip, target, connection);
  if (seen !== undefined) return seen;
  return connection.settings['pull-request']
    ? proposalState(tap.value, target, connection)
    : branchState(tap.value, target, connection);
}

/** Says where a formula stands: in the tap, in its own branch or pull request, or nowhere. */
export async function observeTarget(target: Target, connection: Connection): Promise<Observed> {
  try {
    return await look(target, connection);
  } catch (error) {
    if (error instanceof LockstepError) return rejected(error);
    throw error;
  }
}
