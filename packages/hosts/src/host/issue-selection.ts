import type { HostIssue } from '@lockstep/core';

/** Sorts issues, the newest first: both hosts count them up. */
export function newestFirst(one: HostIssue, other: HostIssue): number {
  return other.number - one.number;
}

/** Whether an issue has a label: Gitea ignores one that it does not know, and then shows every issue. */
export function hasLabel(name: string): (issue: HostIssue) => boolean {
  return ({ labels }) => labels.includes(name);
}

/** Whether an issue was opened at or after an instant; the servers' own filter is about its last change. */
export function isSince(instant: string): (issue: HostIssue) => boolean {
  const start = Date.parse(instant);
  return ({ createdAt }) => Date.parse(createdAt) >= start;
}

/** Whether an issue has each of some labels, in any case: a gate that missed one by its case would let it pass. */
export function hasLabels(names: readonly string[]): (issue: HostIssue) => boolean {
  const wanted = names.map((name) => name.toLowerCase());
  return ({ labels }) => {
    const own = labels.map((name) => name.toLowerCase());
    return wanted.every((name) => own.includes(name));
  };
}
