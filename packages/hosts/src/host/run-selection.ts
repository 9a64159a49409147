import type { HostJob, HostRun, Reply } from '@lockstep/core';
import { mapReply } from './answers/reply.ts';

// Both hosts count their ids up.
function newestFirst(one: HostRun, other: HostRun): number {
  return Number(other.id) - Number(one.id);
}

/** Those of a list of runs that are for a commit, the newest first: a server may know no such filter, and show all. */
export function runsFor(commit: string, listed: Reply<readonly HostRun[]>): Reply<readonly HostRun[]> {
  return mapReply(listed, (runs) => runs.filter((each) => each.commit === commit).toSorted(newestFirst));
}

/** How many runs are asked for where the newest are wanted. */
export const latestPage = 30;

/** Runs, the newest first. */
export function newestRuns(runs: readonly HostRun[]): readonly HostRun[] {
  return runs.toSorted(newestFirst);
}

/** Of the jobs of a run, those that no later attempt took the place of. */
export function lastAttempts(jobs: readonly HostJob[]): readonly HostJob[] {
  const last = new Map<string, number>();
  for (const { name, attempt } of jobs) last.set(name, Math.max(attempt, last.get(name) ?? 0));
  return jobs.filter(({ name, attempt }) => attempt === last.get(name));
}

/** Bytes that an archive may have at most; older servers say the size of what is in it. */
export function mostArchiveBytes(size: number): number {
  return size + 16 * 1024 * 1024;
}
