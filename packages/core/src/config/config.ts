import { z } from 'zod';
import type { ChannelSettings } from '../channel.ts';
import { type AnnounceSettings, announceSettings } from './announce.ts';
import { type BlockerSettings, blockerSettings } from './blocker.ts';
import { duration } from './duration.ts';
import { exceptionList, type Gate, type GateException, gateList } from './gates.ts';
import { type SanitySettings, sanitySettings } from './sanity.ts';
import { secretReference } from './secret-reference.ts';
import { isTagName, namesPackage, tagOf } from './tag.ts';
import { type TriageSettings, triageSettings } from './triage.ts';
import { type VersionSettings, versionSettings } from './versions.ts';

/** The configuration's file name. */
export const configFile = 'lockstep.yaml';

const tagPattern = z
  .string()
  .refine((tag) => tag.split('{version}').length === 2, {
    message: 'expected a text with {version} in it once, such as v{version}',
  })
  .refine((tag) => tag.split('{name}').length <= 2, {
    message: 'expected {name} at most once',
  })
  .refine((tag) => isTagName(tagOf(tag, '1', 'n')), {
    message: 'expected a text that git accepts as a tag name',
  });

/** The name of a tag where the configuration does not say it. */
const usualTags = { fixed: 'v{version}', independent: '{name}@{version}' } as const;

function isFolderAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '' && text.endsWith('/')
  );
}

const releaseShape = z.strictObject({
  tag: tagPattern
    .optional()
    .describe(
      'The name of a release tag; {version} stands for the version, {name} for the package where each has its own.',
    ),
  branch: z.string().min(1).default('main').describe('The branch that releases are made from.'),
  versioning: z
    .enum(['fixed', 'independent'])
    .default('fixed')
    .describe('fixed: all packages carry one version; independent: each has its own, with a tag of its own.'),
  packages: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      'Patterns of the folders whose packages are released, such as packages/*; one with ! before it leaves some out. By default all.',
    ),
  changelog: z
    .string()
    .min(1)
    .default('CHANGELOG.md')
    .describe('The file whose section of the version is what a release on a host says.'),
  workflow: z
    .string()
    .regex(/^[A-Za-z0-9_.-]+\.ya?ml$/, 'expected the file name of a workflow, such as release.yml')
    .default('release.yml')
    .describe('The workflow that builds and seals: publishing takes the output of no other.'),
  parts: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected lower-case letters, digits and -'))
    .min(2)
    .refine((parts) => new Set(parts).size === parts.length, { message: 'expected each part once' })
    .optional()
    .describe('The jobs of a matrix build, each of which seals a part; the last one merges all of them.'),
  trigger: z
    .enum(['dispatch', 'tag'])
    .default('dispatch')
    .describe(
      'dispatch: a person starts the publishing; tag: the push of a tag builds, rehearses and publishes.',
    ),
  security: z
    .boolean()
    .default(false)
    .describe('A release that mends a vulnerability: nothing names it before its advisory is public.'),
  advisories: z
    .string()
    .refine(isFolderAddress, 'expected an http address that ends with a slash')
    .optional()
    .describe('Where it is asked whether an advisory is public: an OSV API; by default the public one.'),
  'gate-age': duration
    .default(86_400_000)
    .describe('How old the results of gates may be when a release is published, such as 24h.'),
});

/** How versions, tags and branch belong together. */
export const releaseSettings = releaseShape
  .refine(
    ({ versioning, tag }) => tag === undefined || namesPackage(tag) === (versioning === 'independent'),
    {
      path: ['tag'],
      message: 'expected {name} in it with versioning: independent, and none with versioning: fixed',
    },
  )
  .transform(({ tag, ...rest }) => ({ ...rest, tag: tag ?? usualTags[rest.versioning] }));

const buildStep = z.strictObject({
  run: z.string().min(1).describe('A command line, run by the shell in the folder of lockstep.yaml.'),
});

function isRepositoryAddress(text: string): boolean {
  if (text === 'origin') return true;
  const url = URL.parse(text);
  return url !== null && url.username + url.password + url.search + url.hash === '' && url.pathname !== '/';
}

const ledgerSettings = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .optional()
      .describe('Keeps the ledger in a file: auto (outside the checkout; the default), or a path.'),
    git: z
      .string()
      .regex(/^(origin|https?:\/\/\S+)$/, {
        error: 'expected origin, or the address of a repository',
        abort: true,
      })
      .refine(isRepositoryAddress, 'expected an address with a path, without credentials, query or fragment')
      .optional()
      .describe('Keeps the ledger in a git ref: origin (the repository itself), or the address of another.'),
    token: secretReference
      .optional()
      .describe('Where the credential for the git ledger is read from; reading may need none.'),
  })
  .refine(({ file, git }) => file === undefined || git === undefined, {
    message: 'expected either file or git',
  });

const imageDigest = /^sha256:[0-9a-f]{64}$/;

// A range would let two builds of one commit differ; what stands after a dot is no placeholder either.
const toolVersion = z
  .string()
  .max(200)
  .regex(
    /^(?!.*\.[xX*](?:\.|$))(?:v?\d+\.\d[0-9A-Za-z]*(?:[.+-][0-9A-Za-z]+)*|sha256:[0-9a-f]{64})$/,
    'expected an exact version such as 1.88.0, not a range, or the digest of an image, sha256:…',
  );

// What has a slash is never run to ask for its version: it is an image.
const toolPins = z
  .record(
    z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9._+-]{0,39}(?::\d{1,5})?(?:\/[A-Za-z0-9][A-Za-z0-9._+-]{0,99}){0,8}$/,
        'expected the name of an executable, such as npm, or of an image, such as ghcr.io/acme/build',
      ),
    toolVersion,
  )
  .superRefine((pins, { addIssue }) => {
    for (const [name, value] of Object.entries(pins))
      if (/[/:]/.test(name) && !imageDigest.test(value))
        addIssue({ code: 'custom', path: [name], message: 'expected the digest of the image, sha256:…' });
  })
  .describe(
    'What makes the artifacts: tools by exact versions, such as npm: 11.6.2, and images by digests; compared with what --version prints and with the files that name them.',
  );

/** Whether a pin is an image’s digest, and not the version of an executable. */
export function isImagePin(value: string): boolean {
  return imageDigest.test(value);
}

/** What a channel may be called. */
export const channelId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a channel id of lower-case letters, digits and -');

/** The keys that the settings of every channel have. */
export const channelSettings = z.strictObject({
  kind: z.string().min(1).optional().describe('The kind of channel; by default the channel’s id.'),
  artifacts: z
    .array(z.string().min(1))
    .min(1)
    .describe('Patterns of the files that this channel publishes; each must match.'),
  token: secretReference.optional().describe('Where the credential is read from.'),
  before: z
    .array(channelId)
    .min(1)
    .optional()
    .describe('Channels that this one is a trial for: it is public, and installed from, before any other.'),
});

/** The document without the inside of its channels, which each kind describes for itself. */
export const documentSchema = z
  .strictObject({
    release: releaseSettings.prefault({}).describe('How versions, tags and branch belong together.'),
    build: z
      .array(buildStep)
      .default([])
      .describe('What makes the artifacts; run by lockstep seal --build, and by rehearse on a copy.'),
    channels: z
      .record(channelId, z.unknown())
      .refine((channels) => Object.keys(channels).length > 0, { message: 'expected at least one channel' }),
    ledger: ledgerSettings.prefault({}).describe('The record of what was intended and seen.'),
    tools: toolPins.optional(),
    versions: versionSettings.prefault({}).describe('Where versions stand beside the manifests.'),
    gates: gateList.default([]).describe('Checks that must hold before anything is published.'),
    except: exceptionList.default([]),
    announce: announceSettings
      .prefault({})
      .describe('What is said, and to whom, once a release is complete.'),
    triage: triageSettings.prefault({}).describe('What lockstep triage looks for in logs.'),
    blocker: blockerSettings.prefault({}).describe('How the issues of incidents are filed.'),
    sanity: sanitySettings
      .prefault({})
      .describe('What is looked at in released packages, once they are installed.'),
  })
  .refine(
    ({ release, ledger }) => release.versioning === 'fixed' || [undefined, 'auto'].includes(ledger.file),
    {
      path: ['ledger', 'file'],
      message: 'expected auto, since with versioning: independent each release has a ledger of its own',
    },
  );

/** One channel of the configuration. */
export interface ConfiguredChannel {
  readonly id: string;
  readonly kind: string;
  readonly settings: ChannelSettings;
  /** The channels that this one is a trial for; without any it is none. */
  readonly before?: readonly string[] | undefined;
}

/** The ids of the channels that are trials for others. */
export function trialsOf(channels: readonly ConfiguredChannel[]): ReadonlySet<string> {
  return new Set(channels.filter(({ before }) => before !== undefined).map(({ id }) => id));
}

/** `lockstep.yaml`, checked. */
export interface Config {
  readonly release: z.infer<typeof releaseSettings>;
  readonly build: readonly z.infer<typeof buildStep>[];
  readonly channels: readonly ConfiguredChannel[];
  readonly ledger: z.infer<typeof ledgerSettings>;
  /** Versions of tools by their names. */
  readonly tools?: Readonly<Record<string, string>>;
  readonly versions: VersionSettings;
  readonly gates: readonly Gate[];
  readonly except: readonly GateException[];
  readonly announce: AnnounceSettings;
  readonly sanity: SanitySettings;
  readonly triage: TriageSettings;
  readonly blocker: BlockerSettings;
}
