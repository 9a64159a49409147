import type { KeyObject } from 'node:crypto';
import type { JsonObject } from '../json-object.ts';
import { type DecodedJwt, isSignedBy } from './jwt.ts';

/** What a registry demands of every identity token. */
export interface Expectation {
  readonly issuer: string;
  readonly audience: string;
  /** How far clocks may differ. */
  readonly leewaySeconds: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The claims of a token that the issuer signed for this registry and for now, or undefined.
 *
 * The audience has to be one text: the registries refuse a list, even one that holds theirs (Warehouse,
 * `oidc/services.py`, `strict_aud`; crates.io, `crates_io_trustpub/src/github/claims.rs`).
 */
export function verifiedClaims(
  jwt: DecodedJwt,
  key: KeyObject,
  { issuer, audience, leewaySeconds, now }: Expectation,
): JsonObject | undefined {
  const { claims } = jwt;
  const { exp, iat, nbf = iat } = claims;
  if (!isSignedBy(key, jwt) || claims.iss !== issuer || claims.aud !== audience) return undefined;
  if (!isTime(exp) || !isTime(iat) || !isTime(nbf)) return undefined;
  const seconds = now / 1000;
  const isOver = exp <= seconds - leewaySeconds;
  const isEarly = Math.max(iat, nbf) > seconds + leewaySeconds;
  return isOver || isEarly ? undefined : claims;
}

const isTime = (value: unknown): value is number => Number.isInteger(value);

/** A claim that is a text; anything else counts as none. */
export function textClaim(claims: JsonObject, name: string): string | undefined {
  const value = claims[name];
  return typeof value === 'string' ? value : undefined;
}
