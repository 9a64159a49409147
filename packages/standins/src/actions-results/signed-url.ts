import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StandInRequest } from '../exchange.ts';
import type { Service } from './service.ts';

/** What an address allows: reading, or writing. */
export type Permission = 'r' | 'w';

const lifeMs = 10 * 60_000;

function signature({ key }: Service, id: string, permission: string, expires: string): Buffer {
  return createHmac('sha256', key).update(`${id} ${permission} ${expires}`).digest();
}

/**
 * An address that allows one thing with one artifact for some minutes. The client takes account and container from its
 * path, and writes the query anew: the signature has no character that would be written in two ways.
 */
export function signedUrl(service: Service, id: string, permission: Permission): string {
  const expires = new Date(service.now() + lifeMs).toISOString();
  const sig = signature(service, id, permission, expires).toString('base64url');
  const query = new URLSearchParams({ se: expires, sp: permission, sig });
  return `${service.url()}blobs/actions-results/${id}?${query}`;
}

/** Whether a request came by an address that allows it. */
export function isAllowed(
  service: Service,
  id: string,
  permission: Permission,
  { query }: StandInRequest,
): boolean {
  const [expires, sp, sig] = ['se', 'sp', 'sig'].map((name) => query.get(name) ?? '');
  const expected = signature(service, id, permission, expires ?? '');
  const given = Buffer.from(sig ?? '', 'base64url');
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected);
  return isSigned && sp === permission && Date.parse(expires ?? '') > service.now();
}
