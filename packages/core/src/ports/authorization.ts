import { reveal } from '../secret.ts';
import type { Credential } from './http.ts';

/** The value of the `authorization` header that carries a credential. */
export function authorizationOf({ scheme, user, secret }: Credential): string {
  const value = reveal(secret);
  if (scheme === '') return value;
  if (scheme !== 'Basic' || user === undefined) return `${scheme} ${value}`;
  return `Basic ${Buffer.from(`${user}:${value}`).toString('base64')}`;
}
