import type { Quota } from '@lockstep/core';

/** How many of each thing are to be published. */
export type Demand = Readonly<Record<Quota['what'], number>>;

/** When the things of one quota can come. */
export interface QuotaShare {
  readonly quota: Quota;
  readonly count: number;
  /** For each of them the earliest moment, in milliseconds after the first. */
  readonly startsMs: readonly number[];
}

/** When everything can come. */
export interface QuotaPlan {
  readonly shares: readonly QuotaShare[];
  /** The time that the release takes at least, in milliseconds. */
  readonly leastMs: number;
}

function shareOf(quota: Quota, count: number): QuotaShare {
  const startsMs = Array.from(
    { length: count },
    (_, index) => Math.max(0, index + 1 - quota.burst) * quota.refillMs,
  );
  return { quota, count, startsMs };
}

/**
 * Says when each of so many new packages and versions can be published at the earliest, with full bursts at the start.
 *
 * The quotas run side by side; what waits for its dependencies may come later still.
 */
export function planQuotas(quotas: readonly Quota[], demand: Demand): QuotaPlan {
  const shares = quotas.map((quota) => shareOf(quota, demand[quota.what]));
  const ends = shares.map(({ startsMs }) => startsMs.at(-1) ?? 0);
  return { shares, leastMs: Math.max(0, ...ends) };
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

/** A time in words, rounded up to whole minutes. */
export function spelledTime(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? counted(hours, 'hour') : '', rest > 0 ? counted(rest, 'minute') : ''];
  return parts.filter((part) => part !== '').join(' ') || '0 minutes';
}

const things = { 'new package': 'new crate', 'new version': 'new version' } as const;

function every(milliseconds: number): string {
  return spelledTime(milliseconds).replace(/^1 (?=\w+$)/, '');
}

/** What people should know of a plan before the first upload; nothing when the bursts suffice. */
export function quotaNotes({ shares }: QuotaPlan): readonly string[] {
  return shares
    .filter(({ quota, count }) => count > quota.burst)
    .map(({ quota, count, startsMs }) => {
      const { burst, refillMs, what } = quota;
      const pace = `the registry takes ${burst} at once and one more every ${every(refillMs)}`;
      return `${counted(count, things[what])}: ${pace}; the release takes at least ${spelledTime(startsMs.at(-1) ?? 0)}`;
    });
}
