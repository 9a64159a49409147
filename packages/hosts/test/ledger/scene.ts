import type { Clock, EntryBody, Ledger, LedgerEntry } from '@lockstep/core';
import type { LedgerOptions } from '../../src/index.ts';

/** A clock on which waiting takes no time. */
export interface TestClock extends Clock {
  /** How long somebody waited, all in all, in milliseconds. */
  waited(): number;
  advance(milliseconds: number): void;
}

/** A clock that starts at noon and shows another time at each look. */
export function createTestClock(): TestClock {
  let now = Date.parse('2026-03-01T12:00:00.000Z');
  let waited = 0;
  const timestamp = () => {
    now += 1;
    return new Date(now).toISOString();
  };
  return {
    timestamp,
    since: (instant) => now - Date.parse(instant),
    async sleep(milliseconds) {
      waited += milliseconds;
      now += milliseconds;
    },
    waited: () => waited,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

/** One ledger that several runs share. */
export interface LedgerScene {
  readonly clock: TestClock;
  open(run: string, options?: LedgerOptions): Ledger;
  /** The journal as it is stored. */
  text(): Promise<string>;
  /** Replaces the journal past all rules, as somebody with write access can; an empty text removes it. */
  rewrite(text: string): Promise<void>;
}

export const seal = 'a'.repeat(64);

/** Opens the release for a live run. */
export function opened(
  operator: string,
  change: Partial<Extract<EntryBody, { kind: 'opened' }>> = {},
): EntryBody {
  return {
    kind: 'opened',
    mode: 'live',
    target: 'v1.0.0',
    operator,
    seal,
    rehearsalSkipped: false,
    ...change,
  };
}

/** Something that was seen, told from others by its target. */
export function seen(target: string): EntryBody {
  return { kind: 'observed', target, state: 'present', adopted: false };
}

/** The targets of everything that was seen, in the order of the chain. */
export function targetsIn(chain: readonly LedgerEntry[]): readonly string[] {
  return chain.flatMap(({ body }) => (body.kind === 'observed' ? [body.target] : []));
}
