import { z } from 'zod';

/** How blocker issues are filed. */
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
    .default(['release-blocker'])
    .describe(
      'The labels of blocker issues; the first tells them from all other issues, and is made where it is not there.',
    ),
});

export type BlockerSettings = z.output<typeof blockerSettings>;
