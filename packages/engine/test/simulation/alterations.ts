import type { Channel, Observed, Receipt, Target } from '@lockstep/core';

/** Lets a channel answer some observations differently; undefined leaves the answer as it is. */
export function observing(change: (target: Target) => Observed | undefined): (channel: Channel) => Channel {
  return (channel) => ({
    ...channel,
    async observe(targets, context) {
      const seen = await channel.observe(targets, context);
      return seen.map((observed, index) => {
        const target = targets[index];
        return (target && change(target)) ?? observed;
      });
    },
  });
}

/** Does something else where a step is carried out; undefined lets the channel do it. */
export function applying(
  change: (target: Target) => Receipt | Promise<Receipt> | undefined,
): (channel: Channel) => Channel {
  return (channel) => ({
    ...channel,
    async apply(step, target, context) {
      return (await change(target)) ?? channel.apply(step, target, context);
    },
  });
}
