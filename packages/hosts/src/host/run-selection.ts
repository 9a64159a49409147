import type { HostRun, Reply } from '@lockstep/core';
import { mapReply } from './answers/reply.ts';

// Both hosts count their ids up.
function newestFirst(one: HostRun, other: HostRun): number {
  return Number(other.id) - Number(one.id);
}

/** Those of a list of runs that are for a commit, the newest first: a server may know no such filter, and show all. */
export function runsFor(commit: string, listed: Reply<readonly HostRun[]>): Reply<readonly HostRun[]> {
  return mapReply(listed, (runs) => runs.filter((each) => each.commit === commit).toSorted(newestFirst));
}

/** Bytes that an archive may have at most; older servers say the size of what is in it. */
export function mostArchiveBytes(size: number): number {
  return size + 16 * 1024 * 1024;
}
