import { LockstepError, type Reply, type Target } from '@lockstep/core';
import { standingOf } from './alignment.ts';
import { type Connection, termsOf } from './connection.ts';
import { readFormulaBytes } from './derivation.ts';
import { type FormulaFileFound, findFormula } from './tap.ts';

/** How far back the formula of the version before is looked for, in commits. */
const longestWay = 50;

/** What a formula’s file was before a release: other bytes, nothing, or what a person has to look at. */
export type Before =
  | { readonly kind: 'other'; readonly bytes: Uint8Array }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unclear'; readonly why: string };

/** Whether a formula states exactly what a target asks for. */
export function isOurs({ path, bytes }: FormulaFileFound, target: Target, { settings }: Connection): boolean {
  const terms = termsOf(target, settings);
  try {
    return standingOf(readFormulaBytes(bytes, path, terms).facts, terms) === 'equal';
  } catch (error) {
    if (error instanceof LockstepError) return false;
    throw error;
  }
}

function unclear(why: string): Reply<Before> {
  return { outcome: 'ok', value: { kind: 'unclear', why } };
}

// A formula that was elsewhere was moved by somebody, and one that we never write first was written by somebody.
async function withoutFile(commit: string, connection: Connection): Promise<Reply<Before>> {
  const found = await findFormula(connection, commit);
  if (found.outcome !== 'ok') return found;
  if (found.value !== undefined) return unclear(`the formula was moved there from ${found.value.path}`);
  if (!connection.settings.create) return unclear('the tap had no such formula before');
  return { outcome: 'ok', value: { kind: 'nothing' } };
}

/** Looks back from a commit until the formula’s file was another one. */
export async function formulaBefore(
  tip: string,
  { path, bytes }: FormulaFileFound,
  target: Target,
  connection: Connection,
): Promise<Reply<Before>> {
  const { git } = connection;
  let commit = tip;
  for (let way = 0; way < longestWay; way += 1) {
    const parent = await git.parentOf(commit);
    if (parent.outcome !== 'ok') return parent;
    if (parent.value === undefined) return unclear('the tap began with this formula');
    commit = parent.value;
    const read = await git.read(commit, path);
    if (read.outcome !== 'ok') return read;
    if (read.value === undefined) return withoutFile(commit, connection);
    if (Buffer.compare(read.value, bytes) === 0) continue;
    // The release’s own formula, and something else about it since: what came then would be lost.
    if (isOurs({ path, bytes: read.value }, target, connection))
      return unclear('somebody has edited the formula since');
    return { outcome: 'ok', value: { kind: 'other', bytes: read.value } };
  }
  return unclear(`the formula has been as it is for ${longestWay} commits`);
}
