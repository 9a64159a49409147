import { type KeyObject, sign, verify } from 'node:crypto';
import { type JsonObject, parseJsonObject } from '../json-object.ts';

/** A JSON Web Token taken apart, with nothing of it verified. */
export interface DecodedJwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** What the signature is over. */
  readonly signed: string;
  readonly signature: Uint8Array;
}

const algorithm = 'sha256';

/** A token in the compact form (RFC 7515, RFC 7519), signed with RS256. */
export function signJwt(claims: JsonObject, { key, kid }: { readonly key: KeyObject; readonly kid: string }) {
  const header = { typ: 'JWT', alg: 'RS256', kid };
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const signed = text.join('.');
  return `${signed}.${sign(algorithm, Buffer.from(signed), key).toString('base64url')}`;
}

/** Takes a token apart, or gives undefined when it is none. */
export function decodeJwt(token: string): DecodedJwt | undefined {
  const parts = token.split('.');
  const [header = '', claims = '', signature = ''] = parts;
  if (parts.length !== 3 || !parts.every(isBase64Url)) return undefined;
  const [decodedHeader, decodedClaims] = [header, claims].map((part) =>
    parseJsonObject(Buffer.from(part, 'base64url')),
  );
  if (decodedHeader === undefined || decodedClaims === undefined) return undefined;
  return {
    header: decodedHeader,
    claims: decodedClaims,
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

// A token without a signature decodes, and is refused when that is looked at.
const isBase64Url = (part: string) => /^[A-Za-z0-9_-]*$/.test(part);

/** Whether a key made a token's signature, by RS256 and by nothing else. */
export function isSignedBy(key: KeyObject, { header, signed, signature }: DecodedJwt): boolean {
  return header.alg === 'RS256' && verify(algorithm, Buffer.from(signed), key, signature);
}
