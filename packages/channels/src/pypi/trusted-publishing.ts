import {
  bodyJson,
  type ChannelId,
  type Context,
  foreignText,
  type HttpAnswer,
  type Identity,
  isRecord,
  type Minted,
  type Problem,
  type Publisher,
  type PublisherRules,
  type PublisherTerms,
  problem,
  publisherTerms,
  type Registration,
  reveal,
  type TrustedPublishing,
} from '@lockstep/core';
import { isOwnAudience, knownPypiAudience } from '../trusted-publishing/audience.ts';
import { type Application, examine, mint } from '../trusted-publishing/mint.ts';
import { normalName } from './package-name.ts';
import { publisherAnswers } from './refusals-publisher.ts';
import { type Addresses, isWarehouse } from './registry.ts';
import type { PypiSettings } from './settings.ts';
import { fetchProject } from './simple-api.ts';

const rules: PublisherRules = {
  registers: 'the job’s file',
  refusedEvents: ['pull_request_target'],
  hostedRunnersOnly: false,
  creates: 1,
  cannot: 'yank or delete, which no API does',
  strength: 'identity only',
  reason: 'the registry trusts this workflow; for which projects, its credential does not tell',
  usualTokens: ['PYPI_API_TOKEN', 'PYPI_TOKEN', 'TESTPYPI_TOKEN', 'TWINE_PASSWORD'],
  source: 'Warehouse, oidc/models/github.py and oidc/views.py',
};

const minuteMs = 60_000;
// Source: Warehouse, oidc/views.py, mint_token: 900 seconds.
const lifeMs = 15 * minuteMs;
const epoch = '1970-01-01T00:00:00.000Z';

function lifeIn({ expires }: Readonly<Record<string, unknown>>, { clock }: Context): number {
  const left = typeof expires === 'number' ? expires * 1000 - clock.since(epoch) : Number.NaN;
  return left > 0 ? Math.min(left, lifeMs) : lifeMs;
}

/** Source: Warehouse, oidc/views.py: `{ message, errors: [{ code, description }] }`. */
function wordsOf(answer: HttpAnswer): string | undefined {
  const json = bodyJson(answer);
  const errors = isRecord(json) && Array.isArray(json.errors) ? json.errors.filter(isRecord) : [];
  const words = errors.flatMap(({ code, description }) =>
    [code, description].filter((text) => typeof text === 'string').join(': '),
  );
  return words.length === 0 ? undefined : words.join('; ');
}

async function audienceOf(upload: string, { http }: Context): Promise<string | undefined> {
  const known = knownPypiAudience(upload);
  if (known !== undefined) return known;
  const url = new URL('/_/oidc/audience', upload).href;
  const outcome = await http({ method: 'GET', url, headers: { accept: 'application/json' }, maxBytes: 4096 });
  const json = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
  const audience = isRecord(json) ? json.audience : undefined;
  return typeof audience === 'string' ? audience : undefined;
}

function noAudience(audience: string | undefined, target: string): Minted {
  const found: Problem =
    audience === undefined
      ? problem('TRUSTED_UNSUPPORTED', 'the registry does not say for whom an identity token is to be made', {
          where: { target },
        })
      : problem(
          'TRUSTED_REFUSED',
          `the registry calls itself “${foreignText(audience)}”, which is the name of another service; it is sent no token for that`,
          { where: { target } },
        );
  return { kind: 'refused', problems: [found] };
}

function applicationFor(
  id: ChannelId,
  { upload }: Addresses,
  terms: PublisherTerms,
  audience: string,
): Application {
  return {
    audience,
    terms,
    rules,
    where: { target: id },
    answers: publisherAnswers,
    wordsOf,
    lifeMs: lifeIn,
    request: (token) => ({
      method: 'POST',
      url: new URL('/_/oidc/mint-token', upload).href,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: new TextEncoder().encode(JSON.stringify({ token: reveal(token) })),
    }),
  };
}

function registrationOf(
  name: string,
  isNew: boolean | undefined,
  { owner, repository, workflow, environment }: Publisher,
  addresses: Addresses,
): Registration {
  const root = new URL('/', addresses.index).href;
  const path =
    isNew === true
      ? 'manage/account/publishing/'
      : `manage/project/${encodeURIComponent(name)}/settings/publishing/`;
  return {
    ...(isWarehouse(addresses) && { page: `${root}${path}` }),
    fields: [
      ...(isNew === true ? [['PyPI Project Name', name] as const] : []),
      ['Owner', owner],
      ['Repository name', repository],
      ['Workflow name', workflow],
      ['Environment name', environment ?? '(leave empty)'],
    ],
  };
}

// What is only read here is shown to nobody.
const trialAudience = 'lockstep';

/** How a PyPI channel publishes by the job's identity, where its settings ask for that. */
export function trustedPypi(id: ChannelId, settings: PypiSettings): TrustedPublishing | undefined {
  const terms = publisherTerms(settings['trusted-publishing']);
  if (terms === undefined) return undefined;
  return {
    terms,
    rules,
    scopeOf: () => '',
    isNew: async (name, context) => {
      const { kind } = await fetchProject({ ...settings, context }, normalName(name));
      return kind === 'unclear' ? undefined : kind === 'none';
    },
    examine: (identity) =>
      examine({ audience: trialAudience, terms, rules, where: { target: id } }, identity),
    mint: async (_scope: string, identity: Identity, context: Context) => {
      if (identity.obstacle !== undefined)
        return { kind: 'refused', problems: [{ ...identity.obstacle, where: { target: id } }] };
      const audience = await audienceOf(settings.upload, context);
      if (
        audience === undefined ||
        (knownPypiAudience(settings.upload) === undefined && !isOwnAudience(audience, settings.upload))
      )
        return noAudience(audience, id);
      return mint(applicationFor(id, settings, terms, audience), identity, context);
    },
    registration: (name, isNew, publisher) => registrationOf(name, isNew, publisher, settings),
  };
}
