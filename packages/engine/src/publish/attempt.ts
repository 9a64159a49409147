import type { Channel, ChannelContext, Receipt, Step, Target } from '@lockstep/core';

/** How often a step goes out that never reached the registry. */
const attempts = 5;
const firstPauseMs = 500;
const longestBackOffMs = 60_000;

/** When a step may not be sent again, whatever the answer was. */
export interface Patience {
  /** Whether something has happened meanwhile after which nothing may be sent. */
  readonly isOver: () => boolean;
  /** How long a registry that throttles is waited for in all, in milliseconds; then the run ends instead. */
  readonly waitMs: number;
  /**
   * Called when the registry throttles: resolves when no other step of the channel is waiting, and gives the function
   * that ends the turn. Steps that wait side by side would only take each other's place.
   */
  readonly turn?: () => Promise<() => void>;
  /** Ends a pause early. */
  readonly signal?: AbortSignal | undefined;
}

/** What the attempts at a step came to so far. */
interface Tries {
  readonly count: number;
  readonly waitedMs: number;
}

// Only these two prove that nothing was stored. A registry that throttles says when it takes the next, and is obeyed.
function pauseAfter(receipt: Receipt, { count, waitedMs }: Tries, { waitMs }: Patience): number | undefined {
  const backOff = Math.min(firstPauseMs * 2 ** (count - 1), longestBackOffMs);
  if (receipt.outcome === 'unsent') return count < attempts ? backOff : undefined;
  if (receipt.outcome !== 'throttled') return undefined;
  const pause = receipt.retryAfterMs ?? backOff;
  return waitedMs + pause <= waitMs ? pause : undefined;
}

async function untilDone(
  send: () => Promise<Receipt>,
  title: string,
  { clock, log }: ChannelContext,
  patience: Patience,
): Promise<Receipt> {
  const { isOver, signal } = patience;
  let endTurn: (() => void) | undefined;
  let waitedMs = 0;
  try {
    for (let count = 1; ; count += 1) {
      const receipt = await send();
      const asked = clock.timestamp();
      if (receipt.outcome === 'throttled') endTurn ??= await patience.turn?.();
      const queuedMs = clock.since(asked);
      const pause = pauseAfter(receipt, { count, waitedMs }, patience);
      if (pause === undefined || isOver()) return receipt;
      log.warn(`${title}: ${receipt.outcome}, again in ${Math.ceil(pause / 1000)} s`);
      await clock.sleep(Math.max(0, pause - queuedMs), signal);
      if (isOver()) return receipt;
      waitedMs += Math.max(pause, queuedMs);
    }
  } finally {
    endTurn?.();
  }
}

/**
 * Carries out a step, and sends it again only after an answer that proves that nothing was stored.
 *
 * Any other outcome without a clear answer stays unknown and is settled by looking.
 */
export function attempt(
  channel: Channel,
  step: Step,
  target: Target,
  context: ChannelContext,
  patience: Patience,
): Promise<Receipt> {
  return untilDone(() => channel.apply(step, target, context), step.title, context, patience);
}
