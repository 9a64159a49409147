import { z } from 'zod';

/** What can be installed from: the kinds of channels that clients install from, and Go modules, which their tag releases. */
export const sanityKinds = ['npm', 'pypi', 'crates', 'go', 'homebrew'] as const;

export type SanityKind = (typeof sanityKinds)[number];

const patterns = z.array(z.string().min(1).max(500)).max(100);
const perKind = z.strictObject({
  npm: patterns.optional(),
  pypi: patterns.optional(),
  crates: patterns.optional(),
  go: patterns.optional(),
});

/** What is looked at in released packages, once they are installed. */
export const sanitySettings = z.strictObject({
  licences: z
    .boolean()
    .default(true)
    .describe(
      'Whether each installed package must carry a licence file, and declare what its manifest declares.',
    ),
  notices: z
    .array(z.string().min(1).max(500))
    .max(100)
    .optional()
    .describe(
      'Files of the repository that each installed package must carry; by default those at its root that begin with NOTICE or THIRD-PARTY.',
    ),
  contains: perKind
    .default({})
    .describe(
      'By kind of channel: patterns that a file of each installed package must fit, such as npm: ["*.node"].',
    ),
  without: z
    .array(z.enum(sanityKinds))
    .default([])
    .describe(
      'Kinds that are not installed, such as go where the repository has a module that is not released.',
    ),
});

export type SanitySettings = z.output<typeof sanitySettings>;
