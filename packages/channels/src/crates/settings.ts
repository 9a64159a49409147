import { type ChannelSettings, trustedPublishing } from '@lockstep/core';
import { z } from 'zod';
import { endpoints } from '../endpoints.ts';
import { registryAddress } from '../registry/address.ts';

const sparsePrefix = 'sparse+';

const noGitIndex =
  'expected a sparse index, as in sparse+https://example.org/index/; an index in a git repository is not read';

// Cargo tells the protocols of an index by this prefix: the Cargo book, “Index Format”, sparse protocol.
const sparseIndex = z
  .string()
  .refine((text) => text.startsWith(sparsePrefix), noGitIndex)
  .transform((text) => text.slice(sparsePrefix.length))
  .pipe(registryAddress)
  .transform((address) => `${sparsePrefix}${address}`);

/** What `lockstep.yaml` may say about a crates channel beside the keys of every channel. */
export const cratesSettings = z
  .strictObject({
    index: sparseIndex
      .default(endpoints.crates)
      .describe('The sparse index, as cargo writes it (sparse+https://…/); by default the public one.'),
    api: registryAddress
      .optional()
      .describe('The web API, where it is on another origin than the index; the token goes there.'),
    'trusted-publishing': trustedPublishing,
  })
  // The public registry's token would go to whatever stands there.
  .refine(({ index, api }) => api === undefined || index !== endpoints.crates, {
    path: ['api'],
    message: 'expected “index” as well: a web API of its own belongs to an index of its own',
  });

/** The settings of a crates channel, checked. */
export type CratesSettings = ChannelSettings & z.infer<typeof cratesSettings>;

/** The address of a sparse index without Cargo's prefix. */
export function indexAddress(index: string): string {
  return index.slice(sparsePrefix.length);
}
