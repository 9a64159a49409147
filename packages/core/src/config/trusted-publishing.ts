import { z } from 'zod';
import type { PublisherTerms } from '../trusted-publishing.ts';

/** The key `trusted-publishing` of channels whose registries know it. */
export const trustedPublishing = z
  .union(
    [
      z.literal(true),
      z.strictObject({
        environment: z
          .string()
          .min(1)
          .max(255)
          .optional()
          .describe('The environment that the registry was told, as the job names it.'),
        workflow: z
          .string()
          .regex(/^[^/\\]{1,200}\.ya?ml$/, 'expected the name of a file, such as release-publish.yml')
          .optional()
          .describe('The workflow file that the registry was told: its name without a folder.'),
      }),
    ],
    { error: 'expected true, or { environment: NAME, workflow: FILE }' },
  )
  .optional()
  .describe(
    'Publish with credentials that the registry gives to this job’s identity (OpenID Connect); a token beside it is used where that fails.',
  );

/** What the key says, in one form; undefined where it is not set. */
export function publisherTerms(value: z.infer<typeof trustedPublishing>): PublisherTerms | undefined {
  return value === true ? {} : value;
}
