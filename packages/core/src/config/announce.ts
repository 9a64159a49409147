import { z } from 'zod';
import { secretReference } from './secret-reference.ts';

/** The shapes of messages that chats take; `json` is everything there is to know, for programs. */
const webhookFormats = ['json', 'slack', 'discord'] as const;

const placeholders = new Set(['tag', 'version', 'url']);

function hasKnownPlaceholders(text: string): boolean {
  return [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name = '']) => placeholders.has(name));
}

const template = z
  .string()
  .min(1)
  .max(2000)
  .refine(hasKnownPlaceholders, 'expected no placeholder but {tag}, {version} and {url}');

const webhook = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected an id of lower-case letters, digits and -')
    .describe('Names the webhook in the ledger and in reports.'),
  url: secretReference.describe(
    'Where its address is read from, which is a secret: whoever has it can post.',
  ),
  format: z.enum(webhookFormats).default('json').describe('The shape of the message.'),
});

/** What is said, and to whom, once a release is complete. */
export const announceSettings = z.strictObject({
  milestone: z
    .boolean()
    .default(true)
    .describe('Closes the milestone that is called like the tag or its version, if there is one.'),
  comments: z
    .boolean()
    .default(true)
    .describe('Says so on the issues and pull requests that the release contains.'),
  comment: template
    .default('Released in {tag}: {url}')
    .describe('What is said there; {tag}, {version} and {url} of the release are filled in.'),
  webhooks: z
    .array(webhook)
    .max(20)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'expected each id once')
    .default([])
    .describe('Addresses that are told, each once.'),
  token: secretReference
    .optional()
    .describe('The credential for issues and milestones; by default the job’s own.'),
});

export type AnnounceSettings = z.output<typeof announceSettings>;
export type Webhook = z.output<typeof webhook>;
