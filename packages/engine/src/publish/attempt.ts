import type { Channel, ChannelContext, Receipt, Step, Target } from '@lockstep/core';

const attempts = 5;
const firstPauseMs = 500;
/** A registry that asks for a longer pause is obeyed by ending the run, not by holding a runner. */
const longestPauseMs = 120_000;

/** When a step may not be sent again, whatever the answer was. */
export interface Patience {
  /** Whether something has happened meanwhile after which nothing may be sent. */
  readonly isOver: () => boolean;
  /** Ends a pause early. */
  readonly signal?: AbortSignal | undefined;
}

function pauseAfter(receipt: Receipt, attempt: number): number | undefined {
  switch (receipt.outcome) {
    case 'throttled':
      return receipt.retryAfterMs ?? firstPauseMs * 2 ** attempt;
    case 'unsent':
      return firstPauseMs * 2 ** attempt;
    default:
      return undefined;
  }
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
  { isOver, signal }: Patience,
): Promise<Receipt> {
  for (let count = 1; ; count += 1) {
    const receipt = await channel.apply(step, target, context);
    const pause = pauseAfter(receipt, count - 1);
    if (pause === undefined || pause > longestPauseMs || count === attempts || isOver()) return receipt;
    context.log.warn(`${step.title}: ${receipt.outcome}, again in ${Math.ceil(pause / 1000)} s`);
    await context.clock.sleep(pause, signal);
    if (isOver()) return receipt;
  }
}
