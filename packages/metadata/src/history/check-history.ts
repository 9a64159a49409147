import { type GitHistory, type Problem, problem } from '@lockstep/core';
import { gt, rcompare } from 'semver';
import { checkBranch } from './check-branch.ts';
import { checkDepth } from './check-depth.ts';
import { checkTargetTag, type TargetTag, targetTag } from './check-tag.ts';
import { gatherFacts, type HistoryFacts, type HistoryInput } from './facts.ts';
import { checkOrder } from './order.ts';
import type { ReleaseTag } from './release-tags.ts';

/** How many higher releases are asked whether they came later; each costs a process. */
const mostAsked = 32;

function others({ here, there, target }: HistoryFacts): readonly ReleaseTag[] {
  const byName = new Map([...there, ...here].map((tag) => [tag.name, tag]));
  return [...byName.values()]
    .filter(({ name }) => name !== target?.tag)
    .toSorted((a, b) => rcompare(a.version, b.version));
}

// An old release that is looked at again is no lower for what was made from it since.
async function withoutLater(
  tags: readonly ReleaseTag[],
  version: string,
  commit: string,
  history: GitHistory,
): Promise<readonly ReleaseTag[]> {
  const higher = tags.filter((tag) => gt(tag.version, version) && tag.commit !== commit).slice(0, mostAsked);
  const later = await Promise.all(higher.map((tag) => history.isAncestor(commit, tag.commit)));
  const dropped = new Set(higher.filter((_, at) => later[at] === true));
  return tags.filter((tag) => !dropped.has(tag));
}

async function checkVersion(
  facts: HistoryFacts,
  history: GitHistory,
  tag: TargetTag,
): Promise<readonly Problem[]> {
  const { target } = facts;
  if (target === undefined) return [];
  const released = others(facts);
  const commit = tag.here?.commit ?? tag.there?.commit;
  const before =
    commit === undefined ? released : await withoutLater(released, target.version, commit, history);
  return checkOrder(target.version, before);
}

function remote({ unreachable }: HistoryFacts): readonly Problem[] {
  return unreachable === undefined
    ? []
    : [problem('REMOTE_UNREACHABLE', `the remote “origin” was not asked: ${unreachable}`)];
}

/**
 * What is wrong with tag, branch and version of a release, as far as checkout and remote tell it. Whether the tag is at
 * HEAD is not asked here. Before the tag is made everything is checked that can be.
 */
export async function checkHistory(input: HistoryInput, history: GitHistory): Promise<readonly Problem[]> {
  const facts = await gatherFacts(input, history);
  if (facts === undefined) return [];
  const tag = targetTag(facts);
  const [version, branch] = await Promise.all([
    checkVersion(facts, history, tag),
    checkBranch(facts, history, tag),
  ]);
  return [...checkTargetTag(facts, tag), ...version, ...branch, ...checkDepth(facts), ...remote(facts)];
}
