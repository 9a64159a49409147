import type { GiteaTeam } from '../options.ts';
import type { Gitea } from './gitea.ts';
import type { StoredUser } from './user.ts';

export interface StoredTeam extends GiteaTeam {
  readonly id: number;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether somebody is in a team. */
export function isMember({ members }: StoredTeam, { login }: StoredUser): boolean {
  return members.some((each) => same(each, login));
}

/** The teams of an organisation, in the order that they were made. */
export function teamsOf({ teams }: Pick<Gitea, 'teams'>, organisation: string): readonly StoredTeam[] {
  return teams.filter((team) => same(team.organisation, organisation));
}

/** Whether somebody owns an organisation, or the server. */
export function isOwner(gitea: Pick<Gitea, 'teams'>, organisation: string, user: StoredUser): boolean {
  const owners = teamsOf(gitea, organisation).filter(({ name }) => name === 'Owners');
  return user.isAdmin || owners.some((team) => isMember(team, user));
}

/** Whether somebody is in any team of an organisation, which makes a member of it. */
export function belongsTo(gitea: Pick<Gitea, 'teams'>, organisation: string, user: StoredUser): boolean {
  return user.isAdmin || teamsOf(gitea, organisation).some((team) => isMember(team, user));
}
