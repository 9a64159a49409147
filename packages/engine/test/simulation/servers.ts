import type { Observed, Phase, SomeDigest, Target, Undo } from '@lockstep/core';
import type { VirtualClock } from './virtual-clock.ts';

/** What a server holds of one target. */
export interface Holding {
  readonly digest: SomeDigest;
  /** When it becomes visible, in milliseconds since the epoch. */
  readonly visibleAt: number;
  /** Until when it is shown as accepted, in milliseconds since the epoch. */
  readonly pendingUntil: number;
}

/** How a simulated server behaves. */
export interface ServerTraits {
  readonly id: string;
  readonly phase: Phase;
  readonly undo: Undo;
  readonly concurrency: number;
  readonly visibilityWindowMs: number;
  readonly refusesDuplicates: boolean;
}

/** What all servers hold, by target; each store is kept, so that a duplicate shows. */
export interface Servers {
  readonly holdings: Map<string, Holding[]>;
  store(key: string, holding: Partial<Holding> & Pick<Holding, 'digest'>): void;
  holds(key: string): boolean;
  look(target: Target): Observed;
  isVisible(key: string): boolean;
}

/** Starts servers that hold nothing. */
export function createServers(clock: VirtualClock): Servers {
  const holdings = new Map<string, Holding[]>();
  const first = (key: string) => holdings.get(key)?.[0];
  const isVisible = (key: string) => {
    const holding = first(key);
    return holding !== undefined && Math.max(holding.visibleAt, holding.pendingUntil) <= clock.now();
  };
  return {
    holdings,
    isVisible,
    holds: (key) => first(key) !== undefined,
    store(key, holding) {
      holdings.set(key, [...(holdings.get(key) ?? []), { visibleAt: 0, pendingUntil: 0, ...holding }]);
    },
    look({ key }) {
      const holding = first(key);
      if (holding === undefined || holding.visibleAt > clock.now()) return { state: 'absent' };
      if (holding.pendingUntil > clock.now()) return { state: 'pending', why: 'being scanned' };
      return { state: 'present', digest: holding.digest, yanked: false };
    },
  };
}
