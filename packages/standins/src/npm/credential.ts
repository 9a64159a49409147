import type { StandInRequest } from '../exchange.ts';
import type { NpmToken } from './options.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { Registry } from './registry.ts';

/** The known token that a request carries, or the refusal of one that carries none. */
export function identify(registry: Registry, { headers }: StandInRequest): NpmToken | Refusal {
  const [scheme = '', sent = ''] = (headers.authorization ?? '').split(' ', 2);
  const token = registry.tokens.find((each) => scheme.toLowerCase() === 'bearer' && each.token === sent);
  return token ?? refusals.unauthenticated();
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
