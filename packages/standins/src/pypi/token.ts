import { randomBytes } from 'node:crypto';

/** Types of fields (libmacaroons, "format v2"). */
const types = { location: 1, identifier: 2, signature: 6 } as const;
const version = 2;
const end = 0;

/**
 * A random token in the form that the registry gives its tokens: `pypi-` and a macaroon without conditions.
 *
 * Clients read in a token what they can, so one of another form would be refused before it is sent.
 */
export function randomToken(location: string): string {
  const macaroon = [
    [version],
    field(types.location, Buffer.from(location)),
    field(types.identifier, Buffer.from(randomBytes(16).toString('hex'))),
    [end, end],
    field(types.signature, randomBytes(32)),
  ];
  return `pypi-${Buffer.from(macaroon.flat()).toString('base64url')}`;
}

/** No field here is so long that its length takes a second byte. */
function field(type: number, data: Uint8Array): readonly number[] {
  return [type, data.byteLength, ...data];
}
