import type { ChannelSettings } from '@lockstep/core';
import { z } from 'zod';
import { registryAddress } from '../registry/address.ts';

const common = {
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name')
    .optional()
    .describe('The repository whose releases are made, as owner/name; by default the one that is released.'),
  title: z
    .string()
    .min(1)
    .default('{tag}')
    .describe('The title of the release; {tag} and {version} stand for its own.'),
  milestone: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The milestone that is closed once the release is public; {tag} and {version} stand for its own.',
    ),
};

/** What `lockstep.yaml` may say about releases on GitHub beside the keys of every channel. */
export const githubReleaseSettings = z.strictObject({
  ...common,
  server: registryAddress
    .optional()
    .describe('The server, where it is not the public one: a GitHub Enterprise Server.'),
  api: registryAddress.optional().describe('The root of its API; by default it follows from the server.'),
  uploads: registryAddress
    .optional()
    .describe('Where assets are uploaded to; by default it follows from the server.'),
  latest: z
    .union([z.literal('auto'), z.boolean()])
    .default('auto')
    .describe('Whether the release becomes the latest one; auto: when it is the highest stable version.'),
});

/** What `lockstep.yaml` may say about releases on Gitea or Forgejo beside the keys of every channel. */
export const giteaReleaseSettings = z.strictObject({
  ...common,
  server: registryAddress
    .optional()
    .describe('The server, with the path that it lives below; by default the one that runs the workflow.'),
  api: registryAddress.optional().describe('The root of its API; by default it follows from the server.'),
});

/** The settings of a channel for releases on a host, checked; GitHub’s own are absent for Gitea. */
export type HostReleaseSettings = ChannelSettings &
  z.infer<typeof giteaReleaseSettings> &
  Partial<Pick<z.infer<typeof githubReleaseSettings>, 'uploads' | 'latest'>>;
