import type { Gate, GateResult } from '@lockstep/core';
import type { GateContext, GateFound } from '../gate-check.ts';

const defaultMs = 30 * 60_000;
/** What a process that was killed may take to say so; in milliseconds. */
const graceMs = 5_000;

/** How long a gate may take, in milliseconds. */
export function limitOf({ timeout }: Pick<Gate, 'timeout'>): number {
  return timeout ?? defaultMs;
}

function minutes(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1000} s`;
}

/** What is said of a gate that took too long. */
export function tooLong(gate: Pick<Gate, 'timeout'>): string {
  return `it did not end within ${minutes(limitOf(gate))}`;
}

/** What is said of a gate that was stopped with the run. */
export const cancelled: GateFound = { verdict: 'failed', reason: 'the run was cancelled before it ended' };

/**
 * Waits for a gate no longer than it may take. Processes are killed by whoever started them; what is given up here is the
 * waiting for a server.
 */
export async function withinLimit(
  gate: Gate,
  { clock, signal }: GateContext,
  check: () => Promise<GateFound>,
): Promise<GateFound> {
  const done = new AbortController();
  const limit = clock
    .sleep(limitOf(gate) + graceMs, AbortSignal.any([done.signal, signal]))
    .then((): GateFound => (signal.aborted ? cancelled : { verdict: 'failed', reason: tooLong(gate) }));
  try {
    return await Promise.race([check(), limit]);
  } finally {
    done.abort();
  }
}

/** How long a gate took, in milliseconds. */
export function durationSince(started: string, { clock }: GateContext): GateResult['durationMs'] {
  return Math.max(0, clock.since(started));
}
