import { z } from 'zod';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import { parseJsonObject } from '../../json-object.ts';
import { decodeJwt } from '../../oidc/jwt.ts';
import { verifiedClaims } from '../../oidc/verification.ts';
import { canonicalName } from '../crate-name.ts';
import { isRefusal, type Refusal, refusals, refuse } from '../refusal.ts';
import { isKnown, type Registry } from '../registry.ts';
import { randomAccessToken } from './access-token.ts';
import { matchingPublishers, type WorkflowClaims, workflowClaims } from './matching.ts';
import type { Trust } from './trust.ts';

const payloadSchema = z.looseObject({ jwt: z.string() });

/** rust-lang/crates.io, `crates_io_trustpub/src/lib.rs`, JWT_LEEWAY. */
const leewaySeconds = 60;

/** rust-lang/crates.io, `src/controllers/trustpub/tokens/exchange/mod.rs`. */
const lifeMs = 30 * 60_000;

/** Gives a token for an identity token, or says why not; in the order and the words of crates.io. */
export async function exchangeToken(
  registry: Registry,
  trust: Trust,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const token = await tryExchange(registry, trust, request);
  return typeof token === 'string' ? jsonAnswer(200, { token }) : refuse(token);
}

async function tryExchange(
  registry: Registry,
  trust: Trust,
  { headers, body }: StandInRequest,
): Promise<string | Refusal> {
  if (!headers['content-type']?.startsWith('application/json')) return refusals.notJson();
  const document = parseJsonObject(body);
  if (document === undefined) return refusals.bad('Failed to parse the request body as JSON');
  const payload = payloadSchema.safeParse(document);
  if (!payload.success) return refusals.missingField('jwt');
  const claims = await verified(registry, trust, payload.data.jwt);
  if (isRefusal(claims)) return claims;

  // Nothing waits from here on, so no other request uses the same token between the check and the note. A token that
  // is refused below stays unused: crates.io takes the note back with everything else.
  if (trust.usedIds.has(claims.id)) return refusals.bad('JWT has already been used');
  // Publishers belong to crates that are there: nobody can enter one for another.
  const entered = trust.publishers.filter((each) => isKnown(registry, each.package));
  const publishers = matchingPublishers(entered, claims);
  if (isRefusal(publishers)) return publishers;
  trust.usedIds.add(claims.id);
  const crates = publishers.map((each) => canonicalName(each.package));
  const token = randomAccessToken();
  trust.minted.set(token, { token, crates, expires: registry.now() + lifeMs });
  return token;
}

async function verified(
  { now }: Registry,
  { issuer, audience, keys }: Trust,
  token: string,
): Promise<WorkflowClaims | Refusal> {
  const jwt = decodeJwt(token);
  if (typeof jwt?.claims.iss !== 'string') return refusals.bad('Failed to decode JWT');
  if (jwt.claims.iss !== issuer) return refusals.bad(`Unsupported JWT issuer: ${jwt.claims.iss}`);
  const { kid } = jwt.header;
  if (typeof kid !== 'string') return refusals.bad('Missing JWT key ID');
  const key = await keys.key(kid).catch(() => 'silent' as const);
  if (key === 'silent') return refusals.noKeys();
  if (key === undefined) return refusals.bad('Invalid JWT key ID');
  const claims = verifiedClaims(jwt, key, { issuer, audience, leewaySeconds, now: now() });
  return (claims && workflowClaims(claims)) ?? refusals.bad('Failed to decode JWT');
}
