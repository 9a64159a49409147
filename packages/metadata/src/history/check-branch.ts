import { type GitHistory, type Problem, problem, whereOf } from '@lockstep/core';
import type { TargetTag } from './check-tag.ts';
import type { HistoryFacts } from './facts.ts';

type Membership = 'on it' | 'not on it' | 'not known';

async function membership(
  history: GitHistory,
  commit: string,
  tips: readonly (string | undefined)[],
): Promise<Membership> {
  const there = [...new Set(tips.flatMap((tip) => tip ?? []))];
  const answers = await Promise.all(there.map((tip) => history.isAncestor(commit, tip)));
  if (answers.includes(true)) return 'on it';
  return answers.includes(undefined) ? 'not known' : 'not on it';
}

function unknownBranch({ release: { branch }, locate = () => undefined }: HistoryFacts): Problem {
  const message = `there is no branch “${branch}”, neither here nor on the remote`;
  return problem('BRANCH_UNKNOWN', message, { where: whereOf(['release', 'branch'], locate) });
}

// Before the tag is made the commit may still be merged.
function offBranch(facts: HistoryFacts, tag: TargetTag, commit: string, isCertain: boolean): Problem {
  const { branch } = facts.release;
  const what = tag.here === undefined ? `HEAD (${commit})` : `${tag.here.name} (${commit})`;
  const message = isCertain
    ? `${what} is not on ${branch}`
    : `${what} is not on ${branch} as it is here, and what the remote’s has more was not fetched`;
  const isWarning = tag.here === undefined || !isCertain;
  return problem('TAG_OFF_BRANCH', message, isWarning ? { severity: 'warning' } : {});
}

function beforeCommit({ release: { branch } }: HistoryFacts, tag: string): Problem {
  return problem(
    'TAG_BEFORE_COMMIT',
    `${tag} is on the remote, and its commit is not on the remote’s ${branch}`,
  );
}

function tipOf({ remoteTip }: HistoryFacts): string | undefined {
  return remoteTip.state === 'found' ? remoteTip.commit : undefined;
}

async function checkPushed(
  facts: HistoryFacts,
  history: GitHistory,
  { there }: TargetTag,
): Promise<readonly Problem[]> {
  if (there === undefined) return [];
  const found = await membership(history, there.commit, [tipOf(facts), facts.fetchedTip]);
  const isMissing = facts.remoteTip.state === 'absent' || found === 'not on it';
  return isMissing ? [beforeCommit(facts, there.name)] : [];
}

/**
 * Whether the released commit is on the release branch, and was pushed there before its tag.
 *
 * Without a target nothing is asked: a pull request is on no release branch, and need not be.
 */
export async function checkBranch(
  facts: HistoryFacts,
  history: GitHistory,
  tag: TargetTag,
): Promise<readonly Problem[]> {
  const { target, head, localTip, fetchedTip, isShallow, unreachable } = facts;
  if (target === undefined) return [];
  const tips = [localTip, fetchedTip, tipOf(facts)];
  if (tips.every((tip) => tip === undefined)) return unreachable === undefined ? [unknownBranch(facts)] : [];
  const commit = tag.here?.commit ?? head;
  const found = await membership(history, commit, tips);
  if (found === 'on it') return checkPushed(facts, history, tag);
  if (found === 'not on it') return [offBranch(facts, tag, commit, true)];
  if (!isShallow) return [offBranch(facts, tag, commit, false)];
  const message = `whether ${commit} is on ${facts.release.branch} cannot be told: the clone is shallow`;
  return [problem('HISTORY_SHALLOW', message, { severity: 'warning' })];
}
