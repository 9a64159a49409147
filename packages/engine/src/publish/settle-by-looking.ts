import {
  type Channel,
  type ChannelContext,
  compareDigests,
  type Observed,
  problem,
  type Receipt,
  type Step,
  type Target,
} from '@lockstep/core';

function needsLook(receipt: Receipt): boolean {
  if (receipt.outcome === 'unknown') return true;
  return receipt.outcome === 'refused' && receipt.problem.code === 'VERSION_EXISTS';
}

// Whatever goes wrong while looking, what was sent stays as unclear as it was.
async function look(
  channel: Channel,
  target: Target,
  context: ChannelContext,
): Promise<Observed | undefined> {
  try {
    const [observed] = await channel.observe([target], context);
    return observed;
  } catch (error) {
    context.log.warn(`${target.title}: looking failed: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function found({ answer }: Receipt): Receipt {
  return { outcome: 'stored', answer: { ...answer, message: 'found with the sealed bytes by looking' } };
}

/**
 * Turns an unclear outcome into what the registry shows: a lost answer, or a refusal because the version is there.
 *
 * Absence proves nothing here, so it leaves the receipt as it was.
 */
export async function settleByLooking(
  channel: Channel,
  step: Step,
  target: Target,
  receipt: Receipt,
  context: ChannelContext,
): Promise<Receipt> {
  if (!needsLook(receipt)) return receipt;
  context.log.warn(`${target.title}: no clear answer, looking`);
  const observed = await look(channel, target, context);
  if (observed?.state === 'pending') return { outcome: 'pending', answer: receipt.answer };
  if (observed?.state === 'reserved' && step.phase === 'reserve') return found(receipt);
  if (observed?.state !== 'present') return receipt;
  switch (compareDigests(target.artifact.digest, observed.digest)) {
    case 'equal':
      return found(receipt);
    case 'different': {
      const message = `${target.title} appeared on ${channel.id} with other bytes`;
      const where = { target: `${channel.id} ${target.title}` };
      return {
        outcome: 'refused',
        problem: problem('DIGEST_CONFLICT', message, { where }),
        answer: receipt.answer,
      };
    }
    case 'incomparable':
      return receipt;
  }
}
