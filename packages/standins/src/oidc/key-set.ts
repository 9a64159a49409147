import { createPublicKey, type KeyObject } from 'node:crypto';
import { isJsonObject, parseJsonObject } from '../json-object.ts';

/** The keys of an issuer, as a registry reads them. */
export interface KeySet {
  /** The key of this name; undefined when the issuer has none, and a rejection when it does not say. */
  key(kid: string): Promise<KeyObject | undefined>;
}

const answerMs = 5000;

/** Keys that are read from an issuer when they are asked for, and again when one is unknown: issuers change them. */
export function keySetOf(issuer: string): KeySet {
  let known: ReadonlyMap<string, KeyObject> = new Map();
  return {
    async key(kid) {
      if (!known.has(kid)) known = await readKeys(issuer);
      return known.get(kid);
    },
  };
}

/** OpenID Connect Discovery 1.0, section 4; RFC 7517, section 5. */
async function readKeys(issuer: string): Promise<ReadonlyMap<string, KeyObject>> {
  const configuration = await readObject(`${issuer}/.well-known/openid-configuration`);
  const set = await readObject(String(configuration.jwks_uri));
  const keys = Array.isArray(set.keys) ? set.keys.filter(isJsonObject) : [];
  return new Map(
    keys.map((jwk) => [String(jwk.kid), createPublicKey({ key: { ...jwk }, format: 'jwk' })] as const),
  );
}

async function readObject(url: string) {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(answerMs) });
  const value = parseJsonObject(new Uint8Array(await response.arrayBuffer()));
  if (!response.ok || value === undefined) throw new Error(`${url} gave no usable answer`);
  return value;
}
