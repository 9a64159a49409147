import { LockstepError, type Receipt, type Reply, type Target } from '@lockstep/core';
import { standingOf } from './alignment.ts';
import { type Connection, termsOf } from './connection.ts';
import { readFormulaBytes } from './derivation.ts';
import { type FormulaFileFound, findFormula, readTap } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { troubleReceipt } from './trouble.ts';

/** How far back the formula of the version before is looked for, in commits. */
const longestWay = 50;

const reading = { during: 'reading the tap', isWrite: false } as const;

function notClean(why: string): Receipt {
  return { outcome: 'unsent', why: `${why}; revert the commit by hand`, answer: { message: why } };
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
 * Takes the formula back to what it was before the release, by a new commit on top of the tap.
 *
 * Only where it is clean: the tap states this release, and nobody has touched the file since.
 */
export async function takeBackFormula(target: Target, connection: Connection): Promise<Receipt> {
  const { git, settings, context } = connection;
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  if (tap.outcome !== 'ok') return troubleReceipt(tap, reading, target, connection);
  const { tip, head } = tap.value;
  const found = await findFormula(connection, tip);
  if (found.outcome !== 'ok') return troubleReceipt(found, reading, target, connection);
  if (found.value === undefined || !isOurs(found.value, target, connection))
    return notClean('the tap does not state this release any more');
  const before = await formulaBefore(tip, found.value, connection);
  if (before.outcome !== 'ok') return troubleReceipt(before, reading, target, connection);
  if (before.value === undefined) return notClean('the tap had no such formula before');
  const message = `Revert "${target.title}"`;
  const files = new Map([[found.value.path, before.value]]);
  const at = context.clock.timestamp();
  const commit = await git.commit({ parent: tip, files, message, author: settings.author, at });
  if (commit.outcome !== 'ok') return troubleReceipt(commit, reading, target, connection);
  const pushed = await git.push({ ref: head, from: tip, to: commit.value });
  if (pushed.outcome === 'ok') return { outcome: 'stored', answer: { message } };
  return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}
