import type { StandInAnswer } from '../../exchange.ts';
import type { GiteaAccess, GiteaScopeCategory } from '../options.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredRepository } from '../world/repository.ts';
import type { Call, Caller, Endpoint, Need, RepositoryCall } from './call.ts';
import { hasScope, levelOf } from './credential.ts';
import { refusals } from './refusal.ts';

const order: readonly GiteaAccess[] = ['none', 'read', 'write', 'admin'];

/** What an account may do in a repository; a job's token writes in its own and knows no other. */
export function accessOf(repository: StoredRepository, caller: Caller | undefined): GiteaAccess {
  const anyone: GiteaAccess = repository.isPrivate ? 'none' : 'read';
  if (caller === undefined) return anyone;
  const { user, token } = caller;
  if (token.job !== undefined) {
    const own = `${repository.owner.login}/${repository.name}`.toLowerCase();
    return token.job.toLowerCase() === own ? 'write' : 'none';
  }
  if (user.isAdmin || user.id === repository.owner.id) return 'admin';
  return repository.collaborators.get(user.login.toLowerCase()) ?? anyone;
}

/** Whether one access includes another. */
export function reaches(access: GiteaAccess, needed: GiteaAccess): boolean {
  return order.indexOf(access) >= order.indexOf(needed);
}

/** A repository by its full name, if there is one. */
export function repositoryNamed(
  { repositories }: Pick<Gitea, 'repositories'>,
  name: string,
): StoredRepository | undefined {
  return repositories.get(name.toLowerCase());
}

// go-gitea/gitea, routers/api/v1/api.go: what cannot be seen is not there, then scopes, then access.
function refuseUse(call: RepositoryCall, need: Need, scope: GiteaScopeCategory): void {
  const { caller, access, repository, request } = call;
  if (access === 'none') throw refusals.notFound();
  const level = levelOf(request.method);
  if (caller !== undefined && !hasScope(caller.token, level, scope))
    throw refusals.scope(`${level}:${scope}`);
  if (caller === undefined && level === 'write') throw refusals.tokenRequired();
  if (need === 'write' && !reaches(access, 'write')) throw refusals.notWriter();
  if (need === 'admin' && !reaches(access, 'admin')) throw refusals.notAdmin();
  if (level === 'write' && repository.isArchived) throw refusals.archived();
}

/** An endpoint below `/repos/{owner}/{repo}`; who may use it is decided before anything else is looked at. */
export function onRepository(
  method: string,
  path: string,
  need: 'read' | 'write' | 'admin',
  handle: (call: RepositoryCall) => StandInAnswer | Promise<StandInAnswer>,
  scope: GiteaScopeCategory = 'repository',
): Endpoint {
  const inRepository = (call: Call) => {
    const repository = repositoryNamed(call.gitea, `${call.params.owner}/${call.params.repo}`);
    if (repository === undefined) throw refusals.notFound();
    const full = { ...call, repository, access: accessOf(repository, call.caller) };
    refuseUse(full, need, scope);
    return handle(full);
  };
  return { method, path: `repos/:owner/:repo${path === '' ? '' : `/${path}`}`, need, handle: inRepository };
}
