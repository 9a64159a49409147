import {
  type ChannelId,
  type Context,
  type Publisher,
  type PublisherRules,
  publisherTerms,
  type Registration,
  type TrustedPublishing,
} from '@lockstep/core';
import { companions, endpoints } from '../endpoints.ts';
import { type AnswerRule, refused } from '../registry/answer-rule.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { npmAudience } from '../trusted-publishing/audience.ts';
import { examine, mint } from '../trusted-publishing/mint.ts';
import { escapedName } from './package-name.ts';
import { fetchPackument } from './registry.ts';
import type { NpmSettings } from './settings.ts';

const rules: PublisherRules = {
  registers: 'the started file',
  refusedEvents: [],
  hostedRunnersOnly: true,
  creates: 0,
  cannot: 'move dist-tags, deprecate or unpublish',
  strength: 'identity only',
  reason:
    'the registry gave a credential for each package; whether its publisher may publish, and not only stage, shows when it does',
  usualTokens: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_AUTH_TOKEN'],
  source: 'npm’s documentation, “Trusted publishing for npm packages”: limitations, allowed actions',
};

// The registry does not tell a publisher that does not fit from a package that is not there: npm/cli#8678, #9923.
const answers: readonly AnswerRule[] = [
  {
    statuses: [404],
    words: /package not found|no trusted publisher|not found/i,
    meaning: refused(
      'TRUSTED_PUBLISHER_UNKNOWN',
      'the package has no publisher that fits, or does not exist',
    ),
  },
  { statuses: [401], meaning: refused('TRUSTED_REFUSED', 'it does not accept the identity token') },
  {
    statuses: [400, 403, 422],
    meaning: refused('TRUSTED_PUBLISHER_UNKNOWN', 'it trusts no such publisher for the package'),
  },
];

const minuteMs = 60_000;
/** Taken where the answer does not say it; whatever the registry means by short-lived is not shorter. */
const shortestLifeMs = 10 * minuteMs;

function lifeMs({ expires }: Readonly<Record<string, unknown>>, { clock }: Context): number {
  const isInstant = typeof expires === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/.test(expires);
  const left = isInstant ? -clock.since(expires) : Number.NaN;
  return left > 0 ? Math.min(left, 60 * minuteMs) : shortestLifeMs;
}

function registrationOf(
  name: string,
  { owner, repository, workflow, environment }: Publisher,
  registry: string,
): Registration {
  return {
    ...(registry === endpoints.npm && { page: `${companions.npmPages}package/${name}/access` }),
    fields: [
      ['Publisher', 'GitHub Actions'],
      ['Organization or user', owner],
      ['Repository', repository],
      ['Workflow filename', workflow],
      ['Environment name', environment ?? '(leave empty)'],
      ['Allowed actions', 'npm publish'],
    ],
  };
}

/** How an npm channel publishes by the job's identity, where its settings ask for that. */
export function trustedNpm(id: ChannelId, settings: NpmSettings): TrustedPublishing | undefined {
  const terms = publisherTerms(settings['trusted-publishing']);
  const { registry } = settings;
  if (terms === undefined) return undefined;
  const common = { audience: npmAudience(registry), terms, rules };
  return {
    terms,
    rules,
    scopeOf: (target) => packageOf(target).name,
    isNew: async (name, context) => {
      const { kind } = await fetchPackument({ registry, context }, name);
      return kind === 'unclear' ? undefined : kind === 'none';
    },
    examine: (identity) => examine({ ...common, where: { target: id } }, identity),
    mint: (name, identity, context) =>
      mint(
        {
          ...common,
          where: { target: `${id} ${name}` },
          answers,
          lifeMs,
          request: (secret) => ({
            method: 'POST',
            url: new URL(`/-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`, registry).href,
            headers: { accept: 'application/json' },
            credential: { secret, scheme: 'Bearer', origins: [new URL(registry).origin] },
          }),
        },
        identity,
        context,
      ),
    registration: (name, _isNew, publisher) => registrationOf(name, publisher, registry),
  };
}
