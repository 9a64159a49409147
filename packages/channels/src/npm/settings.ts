import { type ChannelSettings, trustedPublishing } from '@lockstep/core';
import { z } from 'zod';
import { endpoints } from '../endpoints.ts';
import { isDistTag } from './dist-tag.ts';
import { registrySetting } from './registry-setting.ts';

/** What `lockstep.yaml` may say about an npm channel beside the keys of every channel. */
export const npmSettings = z.strictObject({
  registry: registrySetting
    .default(endpoints.npm)
    .describe(
      'The registry; by default the public one. {server}, {owner} and {repository} stand for those of the run: {server}api/packages/{owner}/npm/ is the registry of the Gitea that a workflow runs on.',
    ),
  tag: z
    .string()
    .refine(isDistTag, 'expected a dist-tag: fit for a URL, and no version or range')
    .optional()
    .describe('The dist-tag of every version; by default it is chosen from the version.'),
  access: z
    .enum(['public', 'restricted'])
    .optional()
    .describe('Who may install scoped packages that are new.'),
  'trusted-publishing': trustedPublishing,
});

/** The settings of an npm channel, checked. */
export type NpmSettings = ChannelSettings & z.infer<typeof npmSettings>;
