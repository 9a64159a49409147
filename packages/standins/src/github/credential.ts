import type { StandInRequest } from '../exchange.ts';
import type { Hub } from './hub.ts';
import type { Area, GithubToken, Level, Role } from './options.ts';
import { type Refusal, refusals } from './refusal.ts';
import { fullName, type Repository } from './repository.ts';

/** Who asks: a known token, or nobody in particular. */
export type Caller = GithubToken | undefined;

/** The text of the credential that a request carries: as a bearer, a token, or the password of a user. */
function credentialIn({ headers }: StandInRequest): string | undefined {
  const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ', 2);
  if (headers.authorization === undefined) return undefined;
  if (scheme.toLowerCase() !== 'basic') return value;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Who sent a request. A credential that is unknown or has expired is refused, even where none is needed. */
export function callerOf({ tokens, now }: Hub, request: StandInRequest): Caller | Refusal {
  const credential = credentialIn(request);
  if (credential === undefined) return undefined;
  const known = tokens.find(({ token }) => token === credential);
  const isGood = known !== undefined && (known.expires === undefined || known.expires > now());
  return isGood ? known : refusals.badCredentials();
}

const levels: readonly Level[] = ['none', 'read', 'write'];

/** Whether one level includes another. */
export function includes(level: Level, wanted: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(wanted);
}

/** What a caller's account may do in a repository: anybody may read a public one. */
export function roleOf(caller: Caller, repository: Repository): Role {
  const reached = caller?.repositories?.some(
    (each) => each.toLowerCase() === fullName(repository).toLowerCase(),
  );
  const role = caller === undefined || reached === false ? 'none' : (caller.role ?? 'write');
  return role === 'none' && !repository.isPrivate ? 'read' : role;
}

/**
 * What a caller may do in one area of a repository: no more than its account, and no more than the token was given.
 *
 * What is public can be read with every token (GitHub docs, “Managing your personal access tokens”).
 */
export function levelOf(caller: Caller, repository: Repository, area: Area): Level {
  const role = roleOf(caller, repository);
  const isReserved = area === 'administration' || area === 'repository_advisories';
  const byRole = isReserved ? levelOfAdministration(role) : levelOfRole(role);
  const given = caller?.kind === 'classic' ? undefined : caller?.permissions;
  // No permission that a workflow can ask for reaches a repository's settings, or its advisories.
  const implied = caller?.kind === 'job' && isReserved ? 'none' : byRole;
  const level = area === 'metadata' ? implied : (given?.[area] ?? (given === undefined ? implied : 'none'));
  const lesser = includes(byRole, level) ? level : byRole;
  return !isReserved && lesser === 'none' && !repository.isPrivate ? 'read' : lesser;
}

function levelOfRole(role: Role): Level {
  return role === 'admin' ? 'write' : role;
}

function levelOfAdministration(role: Role): Level {
  return role === 'admin' ? 'write' : 'none';
}
