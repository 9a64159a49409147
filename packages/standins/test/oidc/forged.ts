import { createSigningKey, type OidcJob, type OidcStandIn, signJwt } from '@lockstep/standins';

/** The job that the publishers of these tests are entered for. */
export const releaseJob: OidcJob = {
  repository: 'acme/widget',
  workflow: 'release-publish.yml',
  ref: 'refs/tags/v1.2.3',
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that the issuer did not sign, although everything in it is true. */
export async function forged(oidc: OidcStandIn, audience: string): Promise<string> {
  const token = oidc.jwt(releaseJob, audience);
  const [header = '', claims = ''] = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('utf8'));
  const key = await createSigningKey(JSON.parse(header).kid);
  return signJwt(JSON.parse(claims), key);
}

/** The same token signed by a key that the issuer does not list. */
export async function ofStrangeKey(oidc: OidcStandIn, audience: string): Promise<string> {
  const claims = Buffer.from(oidc.jwt(releaseJob, audience).split('.')[1] ?? '', 'base64url');
  return signJwt(JSON.parse(claims.toString('utf8')), await createSigningKey('strange'));
}

/** The same token with some of its header replaced, and its signature left as it was. */
export function withHeader(token: string, header: Readonly<Record<string, unknown>>): string {
  const [first = '', ...rest] = token.split('.');
  const before = JSON.parse(Buffer.from(first, 'base64url').toString('utf8'));
  return [encode({ ...before, ...header }), ...rest].join('.');
}

/** The same claims without any signature. */
export function unsigned(token: string): string {
  return `${withHeader(token, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`;
}

/** The same token with a claim replaced, and its signature left as it was. */
export function tampered(token: string, claims: Readonly<Record<string, unknown>>): string {
  const [header, payload = '', signature] = token.split('.');
  const before = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return [header, encode({ ...before, ...claims }), signature].join('.');
}
