import type { StandInRequest } from '../exchange.ts';
import type { CratesToken, EndpointScope } from './options.ts';
import { isRefusal, type Refusal, refusals } from './refusal.ts';
import type { Registry } from './registry.ts';

/** The known token that a request carries, or the refusal of one that carries none (crates.io, src/auth.rs). */
export function identify(registry: Registry, request: StandInRequest): CratesToken | Refusal {
  const sent = sentToken(request);
  if (sent === undefined) return refusals.unauthenticated();
  if (isRefusal(sent)) return sent;
  if (!sent.startsWith('cio')) return refusals.tokenFormat();
  const known = registry.tokens.find(({ token }) => token === sent);
  const expired = known?.expires !== undefined && known.expires <= registry.now();
  return known === undefined || expired ? refusals.unknownToken() : known;
}

/** What a request carries as its token, known or not; undefined when it carries none. */
export function sentToken({ headers: { authorization } }: StandInRequest): string | Refusal | undefined {
  if (authorization === undefined) return undefined;
  const space = authorization.indexOf(' ');
  const scheme = authorization.slice(0, Math.max(0, space));
  if (!['', 'bearer'].includes(scheme.toLowerCase())) return refusals.scheme(scheme);
  return authorization.slice(space + 1).trim();
}

/** The token that a request carries, if it may do this to a crate of this name. */
export function authorize(
  registry: Registry,
  request: StandInRequest,
  scope: EndpointScope,
  name: string,
): CratesToken | Refusal {
  const token = identify(registry, request);
  if ('kind' in token) return token;
  const mayDo = token.scopes?.includes(scope) ?? true;
  const mayTouch = token.crates?.some((pattern) => covers(pattern, name)) ?? true;
  return mayDo && mayTouch ? token : refusals.outOfScope();
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
