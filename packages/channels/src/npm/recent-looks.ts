import type { Clock } from '@lockstep/core';

/**
 * How old a look may be and still choose a dist-tag, in milliseconds. Every client of the registry has such a gap
 * between its look and its request; a version that slips in meanwhile is refused by the registry itself.
 */
const freshMs = 5_000;

/** Which versions stood when an absent one was looked for: saves asking the same again right before it is sent. */
export interface RecentLooks {
  note(name: string, standing: readonly string[], clock: Clock): void;
  /** Gives a look that is still fresh, once: whoever tries again looks again. */
  take(name: string, clock: Clock): readonly string[] | undefined;
}

/** No looks yet. */
export function createRecentLooks(): RecentLooks {
  const looks = new Map<string, { readonly standing: readonly string[]; readonly at: string }>();
  return {
    note: (name, standing, clock) => void looks.set(name, { standing, at: clock.timestamp() }),
    take(name, clock) {
      const look = looks.get(name);
      looks.delete(name);
      return look !== undefined && clock.since(look.at) <= freshMs ? look.standing : undefined;
    },
  };
}
