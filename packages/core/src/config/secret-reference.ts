import { z } from 'zod';

/** Where a secret is read from; never the secret itself. */
export const secretReference = z.union(
  [
    z.strictObject({
      env: z
        .string()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')
        .describe('The name of an environment variable that holds the secret.'),
    }),
    z.strictObject({ file: z.string().min(1).describe('A file that holds the secret and nothing else.') }),
  ],
  { error: 'expected { env: NAME } or { file: /path }' },
);
