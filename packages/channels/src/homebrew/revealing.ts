import type { Receipt, Target } from '@lockstep/core';
import { type Candidate, candidateOn, commitCandidate } from './candidate.ts';
import type { Connection } from './connection.ts';
import { type Round, repeated } from './rounds.ts';
import { readTap, type Tap, type Trouble } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { troubleReceipt, wordsOf } from './trouble.ts';

type Derived = Extract<Candidate, { kind: 'derived' }>;

const reading = { during: 'reading the tap', isWrite: false } as const;

/** What removing the release's own branch came to; where that is forbidden, a note says that it stays. */
type Removal =
  | { readonly kind: 'gone'; readonly note?: string }
  | { readonly kind: 'ended'; readonly round: Round };

async function removeBranch(
  { branchTip }: Tap,
  branch: string,
  target: Target,
  connection: Connection,
): Promise<Removal> {
  if (branchTip === undefined) return { kind: 'gone' };
  const reply = await connection.git.push({ ref: branch, from: branchTip, to: undefined });
  if (reply.outcome === 'ok') return { kind: 'gone' };
  const isOver = reply.outcome === 'refused' && reply.reason === 'conflict';
  // Without an answer the next look tells whether it is gone.
  if (isOver || (reply.outcome === 'failed' && reply.sent)) return { kind: 'ended', round: 'moved' };
  if (reply.outcome === 'refused' && (reply.status ?? 0) < 500)
    return { kind: 'gone', note: `${branch} stays: ${wordsOf(reply, connection)}` };
  const during = { during: `removing ${branch}`, isWrite: false };
  return { kind: 'ended', round: troubleReceipt(reply, during, target, connection) };
}

// What people can merge by hand is put back where the server does not let the branch of the tap move.
async function putBack(branch: string, commit: string, trouble: Trouble, { git }: Connection): Promise<void> {
  if (trouble.outcome === 'refused') await git.push({ ref: branch, from: undefined, to: commit });
}

async function moveHead(
  { tip, head }: Tap,
  found: Derived,
  target: Target,
  connection: Connection,
  remove: () => Promise<Removal>,
): Promise<Round> {
  const commit = await commitCandidate(tip, found, target, connection);
  if (commit.outcome !== 'ok')
    return troubleReceipt(commit, { during: 'making the commit', isWrite: false }, target, connection);
  const removal = await remove();
  if (removal.kind === 'ended') return removal.round;
  const pushed = await connection.git.push({ ref: head, from: tip, to: commit.value });
  const { note } = removal;
  if (pushed.outcome === 'ok')
    return {
      outcome: 'stored',
      answer: { derived: found.derived, ...(note !== undefined && { message: note }) },
    };
  if (pushed.outcome === 'refused' && pushed.reason === 'conflict') return 'moved';
  if (note === undefined) await putBack(branchOf(desiredOf(target)), commit.value, pushed, connection);
  return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}

async function revealOnce(target: Target, connection: Connection): Promise<Round> {
  const branch = branchOf(desiredOf(target));
  const tap = await readTap(connection, branch);
  if (tap.outcome !== 'ok') return troubleReceipt(tap, reading, target, connection);
  const found = await candidateOn(tap.value.tip, target, connection);
  if (found.outcome !== 'ok') return troubleReceipt(found, reading, target, connection);
  const remove = () => removeBranch(tap.value, branch, target, connection);
  if (found.value.kind === 'derived') return moveHead(tap.value, found.value, target, connection, remove);
  const removal = await remove();
  if (removal.kind === 'ended') return removal.round;
  return { outcome: 'stored', answer: { message: removal.note ?? 'the tap has the formula already' } };
}

/**
 * Shows the formula to users: derives it anew on the tap as it is now, and moves the tap's branch to it.
 *
 * The release's own branch goes first. Whatever is interrupted after that leaves either the formula, and nothing else,
 * or a tap without a trace, on which the next run prepares it again.
 * @throws LockstepError when it cannot be derived any more, before anything is pushed.
 */
export function revealFormula(target: Target, connection: Connection): Promise<Receipt> {
  return repeated(target, connection, () => revealOnce(target, connection));
}
