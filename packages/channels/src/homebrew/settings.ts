import { posix } from 'node:path';
import type { ChannelSettings } from '@lockstep/core';
import { z } from 'zod';
import { companions } from '../endpoints.ts';
import { isRegistryAddress } from '../registry/address.ts';

const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

function isSafe(url: URL): boolean {
  return isRegistryAddress(url) && (url.protocol === 'https:' || loopback.test(url.hostname));
}

function isSafeAddress(text: string): boolean {
  return URL.canParse(text) && isSafe(new URL(text));
}

const gitAddress = z
  .string()
  .refine(
    (text) => isSafeAddress(text) && /\/[^/]+\/[^/]+?\/?$/.test(new URL(text).pathname),
    'expected the https address of a git repository, without credentials: https://git.example.org/owner/homebrew-tap',
  )
  .transform((text) => new URL(text.replace(/\/$/, '')).href);

const apiAddress = z
  .string()
  .refine(isSafeAddress, 'expected an https address without credentials, query or fragment')
  .transform((text) => (text.endsWith('/') ? text : `${text}/`));

function isTemplate(text: string): boolean {
  const [plain, keys] = [text.replace(/\{(?:tag|version|file)\}/g, 'x'), text.match(/\{\w+\}/g) ?? []];
  return !/["'\\{}\s]/.test(plain) && isSafeAddress(plain) && keys.length > 1 && /\/\{file\}$/.test(text);
}

const formulaPath = z
  .string()
  .refine(
    (path) =>
      /^[\w@+.-]+(?:\/[\w@+.-]+)*\.rb$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part)),
    'expected the path of a Ruby file in the tap, such as Formula/leafsum.rb',
  );

// The rules of `brew audit` for descriptions.
const description = z
  .string()
  .max(80, 'expected at most 80 characters')
  .regex(/^[A-Z0-9"]/, 'expected a capital letter at the start')
  .regex(/^(?!(?:an?|the)\s)/i, 'expected no article at the start')
  .regex(/[^\s.]$/, 'expected no full stop and no white space at the end')
  .regex(/^[^\p{Cc}]*$/u, 'expected one line');

const codeLines = z.array(z.string().regex(/^[^\r\n]*$/, 'expected one line of Ruby each')).min(1);

const keys = z.strictObject({
  tap: gitAddress.describe('The https address of the tap’s git repository.'),
  formula: z
    .string()
    .max(100)
    .regex(/^[a-z0-9](?:[a-z0-9+_@-]|\.(?=[a-z0-9]))*$/, 'expected the name of a formula, in lower case')
    .describe('The name that users install.'),
  path: formulaPath
    .optional()
    .describe('The formula’s file in the tap; by default it is looked for where brew does.'),
  branch: z
    .string()
    .regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{))[\w./@+-]+(?<![/.])$/, 'expected the name of a branch')
    .optional()
    .describe('The branch that users get; by default the tap’s default branch.'),
  url: z
    .string()
    .refine(isTemplate, 'expected an https address that ends in /{file} and has {tag} or {version} before it')
    .optional()
    .describe(
      'The address of each file, such as https://git.example.org/o/r/releases/download/{tag}/{file}; by default the formula’s own, with the new version.',
    ),
  create: z.boolean().default(false).describe('Writes a first formula where the tap has none.'),
  description: description.optional().describe('For a new formula: what the project is, in 80 characters.'),
  homepage: z
    .string()
    .refine(isSafeAddress, 'expected an https address')
    .optional()
    .describe('For a new formula: the project’s homepage.'),
  license: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, 'expected one SPDX identifier')
    .optional()
    .describe('For a new formula: its SPDX license.'),
  install: codeLines.optional().describe('For a new formula: the lines of its install method.'),
  test: codeLines
    .optional()
    .describe('For a new formula: the lines of its test block; by default --version must print the version.'),
  'pull-request': z
    .boolean()
    .default(false)
    .describe('Opens a pull request in the tap instead of moving its branch.'),
  host: z
    .enum(['github', 'gitea'])
    .optional()
    .describe('What the tap’s server is; needed for pull requests, unless it is the public GitHub.'),
  api: apiAddress
    .optional()
    .describe('The root of the API of the tap’s server; by default where that kind of server has it.'),
  author: z
    .strictObject({
      name: z
        .string()
        .regex(/^[^<>\p{Cc}]+$/u, 'expected a name')
        .describe('The name in commits.'),
      email: z
        .string()
        .regex(/^[^<>\s\p{Cc}]+$/u, 'expected an address')
        .describe('The address in commits.'),
    })
    .default({ name: 'Lockstep', email: 'lockstep@localhost' })
    .describe('Who the commits in the tap are by.'),
});

const neededToCreate = ['description', 'homepage', 'license', 'install', 'url'] as const;

/** What `lockstep.yaml` may say about a Homebrew channel beside the keys of every channel. */
export const homebrewSettings = keys.superRefine((settings, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (settings.path !== undefined && posix.basename(settings.path) !== `${settings.formula}.rb`)
    refuse(
      'path',
      `expected a file named ${settings.formula}.rb: brew finds a formula by the name of its file`,
    );
  const isPublic = settings.tap.startsWith(companions.githubServer);
  if (settings['pull-request'] && settings.host === undefined && !isPublic)
    refuse('host', 'expected “host: github” or “host: gitea” with “pull-request” on a server of one’s own');
  for (const key of neededToCreate)
    if (settings.create && settings[key] === undefined) refuse(key, `expected “${key}” with “create”`);
});

/** The settings of a Homebrew channel, checked. */
export type HomebrewSettings = ChannelSettings & z.output<typeof homebrewSettings>;
