import type { StandInRequest } from '../exchange.ts';
import type { NpmToken } from './options.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { MintedToken } from './trusted/trust.ts';

/** The known token that a request carries, or the refusal of one that carries none. */
export function identify(registry: Registry, request: StandInRequest): Identity | Refusal {
  const sent = bearerOf(request);
  const minted = registry.trust?.minted.get(sent ?? '');
  const isValid = minted !== undefined && registry.now() < minted.expires;
  const token = isValid ? minted : registry.tokens.find((each) => each.token === sent);
  return token ?? refusals.unauthenticated();
}

/** What a request carries as its token, known or not. */
export function bearerOf({ headers }: StandInRequest): string | undefined {
  const [scheme = '', sent] = (headers.authorization ?? '').split(' ', 2);
  return scheme.toLowerCase() === 'bearer' ? sent : undefined;
}

/** Who asks: an account by one of its tokens, or a trusted publisher by the token that it was given. */
export type Identity = NpmToken | MintedToken;

/** Whether a token is one of a trusted publisher. */
export function isMinted(identity: Identity): identity is MintedToken {
  return 'publisher' in identity;
}

/** Why a token may not change a package, or undefined when it may; a name that is free may be taken by anyone. */
export function writeProblem(registry: Registry, token: NpmToken, name: string): Refusal | undefined {
  const covered = token.packages?.some((pattern) => covers(pattern, name)) ?? true;
  if (token.rights !== 'publish' || !covered) return refusals.insufficientRights();
  const stored = registry.packages.get(name);
  if (stored === undefined || stored.removed !== undefined) return undefined;
  return stored.owner === token.user ? undefined : refusals.notOwner(name);
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
