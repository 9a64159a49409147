import { type ChannelSettings, trustedPublishing } from '@lockstep/core';
import { z } from 'zod';
import { companions, endpoints } from '../endpoints.ts';
import { registryAddress } from '../registry/address.ts';

// Uploads go to exactly this address: Warehouse wants the slash of `/legacy/`, other servers have none at the end.
const uploadAddress = z
  .string()
  .refine(
    (text) => registryAddress.safeParse(text).success,
    'expected an http(s) address without credentials, query or fragment',
  )
  .transform((text) => new URL(text).href);

const knownIndexes: ReadonlyMap<string, string> = new Map([
  [endpoints.pypi, companions.pypiIndex],
  [companions.pypiTrial, companions.pypiTrialIndex],
]);

/** What `lockstep.yaml` may say about a PyPI channel beside the keys of every channel. */
export const pypiSettings = z
  .strictObject({
    upload: uploadAddress
      .default(endpoints.pypi)
      .describe('Where files are uploaded, as twine’s repository URL; by default the public registry.'),
    index: registryAddress
      .optional()
      .describe('The Simple API that shows what was uploaded; needed with an upload address of its own.'),
    user: z
      .string()
      .regex(/^[^:\p{Cc}]+$/u, 'expected a user name without a colon')
      .default('__token__')
      .describe('Whose password the token is; by default nobody’s, as the public registry wants it.'),
    'trusted-publishing': trustedPublishing,
  })
  .transform(({ upload, index = knownIndexes.get(upload), ...rest }, context) => {
    // An index of one's own beside the public upload address would be a forgotten line that publishes to everyone.
    if (upload === endpoints.pypi && index !== companions.pypiIndex) {
      const message =
        'expected “upload” as well: an index of its own belongs to an upload address of its own';
      context.addIssue({ code: 'custom', path: ['index'], message });
      return z.NEVER;
    }
    if (index !== undefined) return { upload, index, ...rest };
    const message = 'expected the address of the Simple API that shows what is uploaded to “upload”';
    context.addIssue({ code: 'custom', path: ['index'], message });
    return z.NEVER;
  });

/** The settings of a PyPI channel, checked. */
export type PypiSettings = ChannelSettings & z.output<typeof pypiSettings>;
