import type { Clock, LedgerEntry } from '@lockstep/core';

const hourMs = 3_600_000;

/** The first hours after a release. */
export interface WatchWindow {
  /** When the release was complete; undefined when nothing says so. */
  readonly since: string | undefined;
  /** Whether it is watched: always without a number of hours, and where nothing says when it was released. */
  readonly isOpen: boolean;
}

/** When a release was complete for the first time, as its ledger says. */
function releasedAt(chain: readonly LedgerEntry[]): string | undefined {
  return chain.find(({ body }) => body.kind === 'completed')?.at;
}

/**
 * Whether a release is within its first hours.
 * @param hours 0 for a look at any time.
 */
export function watchWindow(
  chain: readonly LedgerEntry[],
  hours: number,
  clock: Pick<Clock, 'since'>,
): WatchWindow {
  const since = releasedAt(chain);
  return { since, isOpen: hours === 0 || since === undefined || clock.since(since) < hours * hourMs };
}
