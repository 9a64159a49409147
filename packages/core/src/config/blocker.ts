import { z } from 'zod';

/**
 * How blocker issues are filed. People label strangers’ issues as blockers, and a stranger can write what ours begin with:
 * the label that tells them apart is one that only Lockstep sets.
 */
export const blockerSettings = z.strictObject({
  labels: z
    .array(
      z
        .string()
        .min(1)
        .max(50)
        .regex(/^[^,]+$/, 'expected a label without a comma'),
    )
    .min(1)
    .max(10)
    .default(['lockstep-blocker', 'release-blocker'])
    .describe(
      'The labels of blocker issues; the first tells them from all other issues, so that nobody should set it by hand, and is made where it is not there.',
    ),
});

export type BlockerSettings = z.output<typeof blockerSettings>;
