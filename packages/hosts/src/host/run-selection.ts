import type { HostRun } from '@lockstep/core';

/** Sorts runs, the newest first: both hosts count their ids up. */
export function newestRunFirst(one: HostRun, other: HostRun): number {
  return Number(other.id) - Number(one.id);
}

/** Bytes that an archive may have at most; older servers say the size of what is in it. */
export function mostArchiveBytes(size: number): number {
  return size + 16 * 1024 * 1024;
}
