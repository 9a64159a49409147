import type { Channel, Problem, Receipt } from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import { isTrusted } from './minted-credentials.ts';

// Nothing was sent either way; what a rerun can mend is worth another attempt.
function receiptWithout(first: Problem): Receipt {
  const answer = { message: first.message };
  return first.rerun
    ? { outcome: 'unsent', why: first.message, answer }
    : { outcome: 'refused', problem: first, answer };
}

/** A channel whose steps are each carried out with a credential that is obtained for them, where it publishes so. */
export function withCredential({ credentials }: ReleaseSession, channel: Channel): Channel {
  if (credentials === undefined || !isTrusted(channel)) return channel;
  return {
    ...channel,
    apply: async (step, target, context) => {
      const obtained = await credentials.obtain(channel, target);
      if ('problems' in obtained) return receiptWithout(obtained.problems[0]);
      return channel.apply(step, target, { ...context, secret: obtained.secret });
    },
  };
}
