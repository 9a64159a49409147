import { randomBytes } from 'node:crypto';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import type { JsonObject } from '../../json-object.ts';
import { decodeJwt } from '../../oidc/jwt.ts';
import type { TrustedPublisher } from '../../oidc/trusted-publisher.ts';
import { textClaim, verifiedClaims } from '../../oidc/verification.ts';
import { workflowFile } from '../../oidc/workflow-file.ts';
import { bearerOf } from '../credential.ts';
import { refusals, refuse } from '../refusal.ts';
import type { Registry } from '../registry.ts';
import type { Trust } from './trust.ts';

/** npm's API documentation, “Authentication & Authorization”: typically one hour. */
const lifeMs = 3_600_000;

/** No document says how far clocks may differ; so much is usual. */
const leewaySeconds = 30;

/**
 * Gives a token for an identity token (npm's API documentation, “Exchange OIDC id_token for npm registry token”): 201
 * with the token and its times, or 401 and 404 with a message, from which nobody learns which claim was wrong
 * (npm/cli#8678, npm/cli#9923).
 */
export async function answerExchange(
  registry: Registry,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const { trust } = registry;
  if (request.method !== 'POST') return refuse(refusals.methodNotAllowed());
  if (trust === undefined || registry.published !== undefined) return failure(404, 'package not found');
  const claims = await verified(registry, trust, bearerOf(request) ?? '');
  if (claims === undefined) return failure(401, 'unauthorized');
  const stored = registry.packages.get(name);
  const isTrusted = trust.publishers.some((each) => each.package === name && fits(each, claims));
  // Nobody can enter a publisher for a package that is not there (npm docs, “npm trust”, “Prerequisites”).
  if (stored === undefined || stored.removed !== undefined || !isTrusted)
    return failure(404, 'package not found');
  return give(registry, trust, { name, user: stored.owner, repository: String(claims.repository) });
}

function failure(status: number, message: string): StandInAnswer {
  return jsonAnswer(status, { message: `OIDC token exchange error - ${message}` });
}

async function verified(
  { now, url }: Registry,
  { issuer, keys, audience }: Trust,
  token: string,
): Promise<JsonObject | undefined> {
  const jwt = decodeJwt(token);
  const key = jwt && (await keys.key(String(jwt.header.kid)).catch(() => undefined));
  const expected = audience ?? `npm:${new URL(url()).hostname}`;
  return jwt && key && verifiedClaims(jwt, key, { issuer, audience: expected, leewaySeconds, now: now() });
}

/**
 * Every field is compared in its very spelling, the file being that of the workflow that was triggered, and self-hosted
 * runners are not supported (npm docs, “Trusted publishing for npm packages”; npm/documentation#1721).
 */
function fits({ repository, workflow, environment }: TrustedPublisher, claims: JsonObject): boolean {
  return (
    claims.repository === repository &&
    workflowFile(textClaim(claims, 'workflow_ref') ?? '') === workflow &&
    (environment === undefined || claims.environment === environment) &&
    claims.runner_environment === 'github-hosted'
  );
}

interface Grant {
  readonly name: string;
  readonly user: string;
  readonly repository: string;
}

function give({ now }: Registry, trust: Trust, { name, user, repository }: Grant): StandInAnswer {
  const token = `npm_${randomBytes(18).toString('hex')}`;
  const created = now();
  const expires = created + lifeMs;
  const publisher = `${trust.server}/${repository}`;
  trust.minted.set(token, { token, user, rights: 'publish', packages: [name], publisher, expires });
  const times = { created: new Date(created).toISOString(), expires: new Date(expires).toISOString() };
  return jsonAnswer(201, { token_type: 'oidc', token, ...times });
}
