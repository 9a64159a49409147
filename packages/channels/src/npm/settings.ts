import type { ChannelSettings } from '@lockstep/core';
import { z } from 'zod';
import { endpoints } from '../endpoints.ts';
import { isDistTag } from './dist-tag.ts';

const registryAddress = z
  .string()
  .refine(
    (text) => isRegistryAddress(URL.parse(text)),
    'expected an http(s) address without credentials, query or fragment',
  )
  .transform((text) => (text.endsWith('/') ? text : `${text}/`))
  .transform((text) => new URL(text).href);

function isRegistryAddress(url: URL | null): boolean {
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return [url.username, url.password, url.search, url.hash].every((part) => part === '');
}

/** What `lockstep.yaml` may say about an npm channel beside the keys of every channel. */
export const npmSettings = z.strictObject({
  registry: registryAddress.default(endpoints.npm).describe('The registry; by default the public one.'),
  tag: z
    .string()
    .refine(isDistTag, 'expected a dist-tag: fit for a URL, and no version or range')
    .optional()
    .describe('The dist-tag of every version; by default it is chosen from the version.'),
  access: z
    .enum(['public', 'restricted'])
    .optional()
    .describe('Who may install scoped packages that are new.'),
});

/** The settings of an npm channel, checked. */
export type NpmSettings = ChannelSettings & z.infer<typeof npmSettings>;
