import { z } from 'zod';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import { type JsonObject, parseJsonObject } from '../../json-object.ts';
import { type DecodedJwt, decodeJwt } from '../../oidc/jwt.ts';
import type { TrustedPublisher } from '../../oidc/trusted-publisher.ts';
import { verifiedClaims } from '../../oidc/verification.ts';
import { normalizedName } from '../names/project-name.ts';
import type { Registry } from '../registry.ts';
import { randomToken } from '../token.ts';
import { reify } from './pending.ts';
import { claimProblem, eventProblem, isMismatch, lookUp, type Mismatch, publisherKey } from './publisher.ts';
import { isTokenRefusal, type TokenRefusal, tokenRefusal } from './token-refusal.ts';
import type { Trust } from './trust.ts';

const payloadSchema = z.looseObject({ token: z.string() });

/** Warehouse, `oidc/services.py`, `_JWT_LEEWAY`. */
const leewaySeconds = 30;

/** Warehouse, `oidc/views.py`. */
const lifeSeconds = 900;

/** Gives a token for an identity token, or says why not; in the order and the words of Warehouse's `oidc/views.py`. */
export async function mintToken(
  registry: Registry,
  trust: Trust,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const minted = await tryMint(registry, trust, request);
  return isTokenRefusal(minted) ? refuseToken(minted) : jsonAnswer(200, { success: true, ...minted });
}

/** The audience that an identity token has to have. */
export function audience({ audience, enabled }: Trust): StandInAnswer {
  return enabled
    ? jsonAnswer(200, { audience })
    : jsonAnswer(403, { message: 'Trusted publishing functionality not enabled' });
}

function refuseToken({ code, description }: TokenRefusal): StandInAnswer {
  return jsonAnswer(422, { message: 'Token request failed', errors: [{ code, description }] });
}

interface Minted {
  readonly token: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

async function tryMint(
  registry: Registry,
  trust: Trust,
  { body }: StandInRequest,
): Promise<Minted | TokenRefusal> {
  const jwt = readToken(trust, body);
  if (isTokenRefusal(jwt)) return jwt;
  const claims = await verified(registry, trust, jwt);
  if (claims === undefined) return tokenRefusal('invalid-token', 'malformed or invalid token');

  // Nothing waits from here on, so no other request uses the same token between the check and the note.
  const waiting = find(trust, pending(trust, true), claims);
  if (isTokenRefusal(waiting) && waiting.code === 'invalid-reuse-token') return waiting;
  const refused = isTokenRefusal(waiting) ? undefined : reify(registry, trust, waiting);
  if (refused !== undefined) return refused;
  const publisher = find(trust, pending(trust, false), claims);
  if (isTokenRefusal(publisher)) return publisher;
  trust.usedIds.add(String(claims.jti));
  return mint(registry, trust, publisher);
}

function pending({ publishers }: Trust, isPending: boolean): readonly TrustedPublisher[] {
  return publishers.filter(({ pendingFor }) => (pendingFor !== undefined) === isPending);
}

/** The token of a form that can be read, from an issuer that is known. */
function readToken({ issuer, enabled }: Trust, body: Uint8Array): DecodedJwt | TokenRefusal {
  const payload = payloadSchema.safeParse(parseJsonObject(body));
  if (!payload.success) return tokenRefusal('invalid-payload', z.prettifyError(payload.error));
  const jwt = decodeJwt(payload.data.token);
  if (jwt?.claims.iss === undefined) return tokenRefusal('invalid-payload', 'malformed JWT');
  if (jwt.claims.iss !== issuer) return tokenRefusal('invalid-payload', 'unknown trusted publishing issuer');
  return enabled ? jwt : tokenRefusal('not-enabled', 'github trusted publishing functionality not enabled');
}

/** An issuer that does not answer has no keys, as far as Warehouse is concerned. */
async function verified(
  { now }: Registry,
  { issuer, audience, keys }: Trust,
  jwt: DecodedJwt,
): Promise<JsonObject | undefined> {
  const key = await keys.key(String(jwt.header.kid)).catch(() => undefined);
  return key && verifiedClaims(jwt, key, { issuer, audience, leewaySeconds, now: now() });
}

function find(
  { usedIds }: Trust,
  publishers: readonly TrustedPublisher[],
  claims: JsonObject,
): TrustedPublisher | TokenRefusal {
  const found = lookUp(publishers, claims);
  if (isMismatch(found)) return noPublisher(found);
  const problem = claimProblem(found, claims);
  if (problem !== undefined) return noPublisher(problem);
  if (usedIds.has(String(claims.jti)))
    return tokenRefusal('invalid-reuse-token', 'invalid token: already used');
  const event = eventProblem(claims);
  return event === undefined ? found : noPublisher(event);
}

function noPublisher({ why }: Mismatch): TokenRefusal {
  return tokenRefusal('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
}

function mint({ now, url }: Registry, trust: Trust, found: TrustedPublisher): Minted {
  const publisher = publisherKey(found);
  const projects = pending(trust, false)
    .filter((each) => publisherKey(each) === publisher)
    .map((each) => normalizedName(each.package));
  const expires = Math.floor(now() / 1000) + lifeSeconds;
  const token = randomToken(new URL(url()).hostname);
  trust.minted.set(token, { kind: 'minted', token, publisher, projects, expires: expires * 1000 });
  return { token, expires };
}
