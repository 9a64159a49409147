import { type Caller, includes, levelOf } from '../credential.ts';
import { type Refusal, refusals } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import type { Need } from './call.ts';

/**
 * Why a caller may not do something in a repository, if so.
 *
 * What a caller cannot see is not there for it: 404. What it sees and may not do is refused in the words for its kind
 * of token; a classic one is told that there is no such thing (GitHub docs, “Troubleshooting the REST API”).
 */
export function refusalOf(caller: Caller, repository: Repository, need: Need): Refusal | undefined {
  const { area, level, open = false, known = false } = need;
  if (!includes(levelOf(caller, repository, 'metadata'), 'read')) return refusals.notFound();
  const isAnonymous = caller === undefined;
  if (isAnonymous && (known || level === 'write' || area === 'administration'))
    return refusals.requiresAuthentication();
  if (level === 'write' && repository.isArchived) return refusals.archived();
  const mayJoin = open && (caller?.kind ?? 'classic') === 'classic';
  if (mayJoin || includes(levelOf(caller, repository, area), level)) return undefined;
  if (caller?.kind === 'job') return refusals.integration();
  return caller?.kind === 'fine-grained' ? refusals.personalToken() : refusals.notFound();
}
