import { generateKeyPair, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { JsonObject } from '../json-object.ts';

/** A key that identity tokens are signed with. */
export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
  /** Its public half (RFC 7517). */
  readonly jwk: JsonObject;
}

/** Makes a key, as the issuer has one; another than the issuer's signs what nobody may believe. */
export async function createSigningKey(kid: string = randomUUID()): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
  return { kid, key: privateKey, jwk };
}
