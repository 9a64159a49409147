import type { StandInAnswer } from '../../exchange.ts';
import { type Call, type Endpoint, numberParam, userOf } from '../http/call.ts';
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { belongsTo, isMember, isOwner, teamsOf } from '../world/team.ts';
import { userNamed, userShape } from '../world/user.ts';
import { teamShape } from './shape.ts';

// go-gitea/gitea, routers/api/v1/api.go, orgAssignment and reqOrgMembership.
function listTeams(call: Call): StandInAnswer {
  const { gitea, params } = call;
  const organisation = params.org ?? '';
  if (userNamed(gitea, organisation) === undefined) throw refusals.notFound();
  if (!belongsTo(gitea, organisation, userOf(call))) throw refusals.notInOrganisation();
  return listAnswer(call, teamsOf(gitea, organisation), teamShape);
}

// The same, reqTeamMembership: an owner may, and who is in another team learns that there is one.
function listMembers(call: Call): StandInAnswer {
  const { gitea } = call;
  const team = gitea.teams.find(({ id }) => id === numberParam(call, 'id'));
  if (team === undefined) throw refusals.notFound();
  const user = userOf(call);
  if (!isMember(team, user) && !isOwner(gitea, team.organisation, user))
    throw belongsTo(gitea, team.organisation, user) ? refusals.notInTeam() : refusals.notFound();
  const members = team.members.flatMap((login) => userNamed(gitea, login) ?? []);
  return listAnswer(call, members, (member) => userShape(gitea, member));
}

/** Teams, and who is in them. */
export const teamEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: 'orgs/:org/teams', need: 'token', scope: 'organization', handle: listTeams },
  { method: 'GET', path: 'teams/:id/members', need: 'token', scope: 'organization', handle: listMembers },
];
