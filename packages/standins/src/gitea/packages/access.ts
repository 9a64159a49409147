import type { StandInRequest } from '../../exchange.ts';
import type { Caller } from '../http/call.ts';
import { hasScope, levelOf } from '../http/credential.ts';
import type { StoredUser } from '../world/user.ts';

/**
 * Whether a request may use the packages of an owner: everyone reads those of public owners, the owner alone writes.
 *
 * Source: go-gitea/gitea, services/context/package.go, determineAccessMode, and routers/api/packages/api.go,
 * reqPackageAccess, where a token without the scope is told the same as a request without a token. A job's token
 * writes as the owner of its repository.
 */
export function mayUsePackages(
  owner: StoredUser,
  caller: Caller | undefined,
  { method }: Pick<StandInRequest, 'method'>,
): boolean {
  const level = levelOf(method);
  if (caller !== undefined && !hasScope(caller.token, level, 'package')) return false;
  if (level === 'read') return true;
  if (caller === undefined) return false;
  const { user, token } = caller;
  const jobOwner = token.job?.split('/')[0]?.toLowerCase();
  return user.isAdmin || user.id === owner.id || jobOwner === owner.login.toLowerCase();
}
