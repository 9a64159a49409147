import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { pageOfList } from './api/page.ts';
import type { Caller } from './credential.ts';
import { accountDocument } from './documents/account.ts';
import type { Hub } from './hub.ts';
import type { GithubTeam } from './options.ts';
import { type Refusal, refusals, refuse } from './refusal.ts';

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/**
 * Why a caller may not see the teams of an organisation, if so.
 *
 * A job's token is told that there is no such thing (actions/github-script, issue 518), a fine-grained one that it may
 * not (PyGithub/PyGithub, issue 2951).
 */
function refusalOf(caller: Caller, organisation: string): Refusal | undefined {
  if (caller === undefined) return refusals.requiresAuthentication();
  const isMember = caller.organisations?.some((each) => same(each, organisation)) === true;
  if (caller.kind === 'job') return refusals.notFound();
  if (isMember) return undefined;
  return caller.kind === 'fine-grained' ? refusals.personalToken() : refusals.notFound();
}

function membersAnswer(hub: Hub, request: StandInRequest, team: GithubTeam): StandInAnswer {
  const place = `${hub.addresses().api}orgs/${team.organisation}/teams/${team.slug}/members`;
  const { items, headers } = pageOfList(request, team.members, place);
  const described = items.map((login) => ({
    ...accountDocument(hub, login),
    role: 'member',
    inherited: false,
  }));
  return jsonAnswer(200, described, headers);
}

/** Answers a request for the members of a team; undefined for every other path. */
export function answerTeam(
  hub: Hub,
  caller: Caller,
  request: StandInRequest,
  path: string,
): StandInAnswer | undefined {
  const [, organisation, slug] = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/members$/.exec(path) ?? [];
  if (organisation === undefined || slug === undefined) return undefined;
  const refusal = refusalOf(caller, organisation);
  if (refusal !== undefined) return refuse(refusal);
  const team = hub.teams.find((each) => same(each.organisation, organisation) && same(each.slug, slug));
  if (team === undefined || request.method !== 'GET') return refuse(refusals.notFound());
  return membersAnswer(hub, request, team);
}
