import type { StoredTeam } from '../world/team.ts';

/** A team as the API shows it (API description, Team). */
export function teamShape({ id, name }: StoredTeam): unknown {
  const isOwners = name === 'Owners';
  return {
    id,
    name,
    description: '',
    organization: null,
    includes_all_repositories: isOwners,
    permission: isOwners ? 'owner' : 'write',
    units: ['repo.code', 'repo.issues', 'repo.releases'],
    units_map: { 'repo.code': 'write', 'repo.issues': 'write', 'repo.releases': 'write' },
    can_create_org_repo: isOwners,
    visibility: 'private',
  };
}
