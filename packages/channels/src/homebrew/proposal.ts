import { type Host, type HostPull, problem, type Receipt, type Reply, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { isAlignedIn } from './candidate.ts';
import { type Connection, termsOf } from './connection.ts';
import { repositoryAddress } from './repository-address.ts';
import { prepareFormula } from './reserving.ts';
import { readTap } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { troubleReceipt } from './trouble.ts';

function hostOf({ settings, context }: Connection): Host {
  return context.host(repositoryAddress(settings), context.secret);
}

function shortBranch(target: Target): string {
  return branchOf(desiredOf(target)).replace('refs/heads/', '');
}

// A tap that has the formula by now needs no pull request.
async function isInTap(target: Target, connection: Connection): Promise<Reply<boolean>> {
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  if (tap.outcome !== 'ok') return tap;
  return isAlignedIn(tap.value.tip, target, connection);
}

/** The newest pull request for a target’s branch. */
export async function pullOf(target: Target, connection: Connection): Promise<Reply<HostPull | undefined>> {
  const pulls = await hostOf(connection).pulls.from(shortBranch(target));
  if (pulls.outcome !== 'ok') return pulls;
  const open = pulls.value.find(({ isOpen }) => isOpen);
  return { outcome: 'ok', value: open ?? pulls.value[0] };
}

function bodyOf(target: Target, { settings }: Connection): string {
  const { desired } = termsOf(target, settings);
  const files = desired.files.map(({ file, sha256 }) => `- \`${file}\`: \`${sha256}\``);
  return [
    `The formula for the release ${desired.tag}, with the sha256 of its sealed files:`,
    '',
    ...files,
    '',
  ].join('\n');
}

async function open(target: Target, connection: Connection): Promise<Receipt> {
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  const asking = { during: 'reading the tap', isWrite: false };
  if (tap.outcome !== 'ok') return troubleReceipt(tap, asking, target, connection);
  const created = await hostOf(connection).pulls.create({
    title: target.title,
    body: bodyOf(target, connection),
    head: shortBranch(target),
    base: tap.value.head.replace('refs/heads/', ''),
  });
  if (created.outcome === 'ok') return { outcome: 'stored', answer: { message: created.value.url } };
  const isThere = created.outcome === 'refused' && created.reason === 'conflict';
  const opening = { during: 'opening the pull request', isWrite: true };
  if (!isThere) return troubleReceipt(created, opening, target, connection);
  // Another run was faster; looking settles it.
  const message = `${targetName(target)}: the server has a pull request already`;
  return {
    outcome: 'refused',
    problem: problem('VERSION_EXISTS', message, atTarget(target)),
    answer: { message },
  };
}

/**
 * Opens the pull request, once, from a branch that starts where the tap is now.
 * @throws LockstepError when the formula cannot be derived any more.
 */
export async function proposeFormula(target: Target, connection: Connection): Promise<Receipt> {
  const asking = { during: 'looking for the pull request', isWrite: false };
  const done = await isInTap(target, connection);
  if (done.outcome !== 'ok') return troubleReceipt(done, asking, target, connection);
  if (done.value) return { outcome: 'stored', answer: { message: 'the tap has the formula already' } };
  const prepared = await prepareFormula(target, connection, { mustBeFresh: true });
  if (prepared.outcome !== 'stored') return prepared;
  const pull = await pullOf(target, connection);
  if (pull.outcome !== 'ok') return troubleReceipt(pull, asking, target, connection);
  if (pull.value?.isOpen) return { ...prepared, answer: { ...prepared.answer, message: pull.value.url } };
  const opened = await open(target, connection);
  const { derived } = prepared.answer;
  return { ...opened, answer: { ...opened.answer, ...(derived && { derived }) } };
}
