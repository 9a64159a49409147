import {
  type ChannelId,
  type Context,
  type Minted,
  type Publisher,
  type PublisherRules,
  type PublisherTerms,
  problem,
  publisherTerms,
  type Registration,
  reveal,
  type Secret,
  type TrustedPublishing,
} from '@lockstep/core';
import { cratesAudience } from '../trusted-publishing/audience.ts';
import { type Application, examine, mint } from '../trusted-publishing/mint.ts';
import type { IndexConfigReader } from './index-config-reader.ts';
import { publisherAnswers } from './refusals-publisher.ts';
import type { Connection, CratesRegistry } from './registry.ts';
import type { CratesSettings } from './settings.ts';
import { fetchIndexFile } from './sparse-index.ts';
import { webApi } from './web-api.ts';

const rules: PublisherRules = {
  registers: 'the started file',
  refusedEvents: ['pull_request_target', 'workflow_run'],
  hostedRunnersOnly: false,
  creates: 0,
  cannot: 'yank, or create a crate',
  strength: 'identity only',
  reason: 'the registry trusts this workflow; for which crates, its credential does not tell',
  usualTokens: ['CARGO_REGISTRY_TOKEN', 'CRATES_IO_TOKEN'],
  source: 'crates.io’s source, controllers/trustpub/tokens and the RFC “crates.io: Trusted Publishing”',
};

// Source: crates.io’s source, controllers/trustpub/tokens/exchange: 30 minutes.
const lifeMs = 30 * 60_000;
const path = 'api/v1/trusted_publishing/tokens';

function applicationFor(id: ChannelId, api: string, terms: PublisherTerms): Application {
  return {
    audience: cratesAudience(api),
    terms,
    rules,
    where: { target: id },
    answers: publisherAnswers,
    lifeMs: () => lifeMs,
    request: (token) => ({
      method: 'POST',
      url: `${api}${path}`,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: new TextEncoder().encode(JSON.stringify({ jwt: reveal(token) })),
    }),
  };
}

async function apiOf(connection: Connection, target: string): Promise<string | Minted> {
  const api = await webApi(connection);
  if (api.kind === 'known') return api.address;
  const found =
    api.kind === 'unclear'
      ? problem('TRUSTED_UNANSWERED', `it is not known where the web API is: ${api.why}`)
      : api.problem;
  return { kind: 'refused', problems: [{ ...found, where: { target } }] };
}

async function revoke(secret: Secret, connection: Connection): Promise<boolean> {
  const api = await webApi(connection);
  if (api.kind !== 'known') return false;
  const outcome = await connection.context.http({
    method: 'DELETE',
    url: `${api.address}${path}`,
    credential: { secret, scheme: 'Bearer', origins: connection.registry.origins },
  });
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}

function registrationOf(
  name: string,
  { owner, repository, workflow, environment }: Publisher,
  { isPublic, api }: CratesRegistry,
): Registration {
  return {
    ...(isPublic && api !== undefined && { page: `${api}crates/${name}/settings/new-trusted-publisher` }),
    fields: [
      ['Publisher', 'GitHub'],
      ['Repository owner', owner],
      ['Repository name', repository],
      ['Workflow filename', workflow],
      ['Environment name', environment ?? '(leave empty)'],
    ],
  };
}

/** How a crates channel publishes by the job's identity, where its settings ask for that. */
export function trustedCrates(
  id: ChannelId,
  settings: CratesSettings,
  registry: CratesRegistry,
  config: IndexConfigReader,
): TrustedPublishing | undefined {
  const terms = publisherTerms(settings['trusted-publishing']);
  if (terms === undefined) return undefined;
  const connect = (context: Context): Connection => ({ registry, config, context });
  return {
    terms,
    rules,
    scopeOf: () => '',
    isNew: async (name, context) => {
      const { kind } = await fetchIndexFile(connect(context), name);
      return kind === 'unclear' ? undefined : kind === 'none';
    },
    examine: (identity) => examine({ audience: 'lockstep', terms, rules, where: { target: id } }, identity),
    mint: async (_scope, identity, context) => {
      const api = await apiOf(connect(context), id);
      return typeof api === 'string' ? mint(applicationFor(id, api, terms), identity, context) : api;
    },
    revoke: (secret, context) => revoke(secret, connect(context)),
    registration: (name, _isNew, publisher) => registrationOf(name, publisher, registry),
  };
}
