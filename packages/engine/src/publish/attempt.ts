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
  /** Called when the registry throttles: nobody should send beside this step any more. */
  readonly throttled?: () => void;
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

/**
 * Carries out a step, and sends it again only after an answer that proves that nothing was stored.
 *
 * Any other outcome without a clear answer stays unknown and is settled by looking.
 */
export async function attempt(
  channel: Channel,
  step: Step,
  target: Target,
  context: ChannelContext,
  patience: Patience,
): Promise<Receipt> {
  const { isOver, signal, throttled } = patience;
  let waitedMs = 0;
  for (let count = 1; ; count += 1) {
    const receipt = await channel.apply(step, target, context);
    if (receipt.outcome === 'throttled') throttled?.();
    const pause = pauseAfter(receipt, { count, waitedMs }, patience);
    if (pause === undefined || isOver()) return receipt;
    context.log.warn(`${step.title}: ${receipt.outcome}, again in ${Math.ceil(pause / 1000)} s`);
    await context.clock.sleep(pause, signal);
    if (isOver()) return receipt;
    waitedMs += pause;
  }
}
