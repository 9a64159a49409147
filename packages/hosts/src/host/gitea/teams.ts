import type { Reply, Teams } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import type { Api } from '../api.ts';
import { list, plain } from '../pages.ts';

const team = z.object({ id: z.int().positive(), name: z.string() });
const member = z.object({ login: z.string() });

function unseen(organisation: string, name: string): Reply<never> {
  const message = `${organisation} shows no team “${name}”`;
  return { outcome: 'refused', reason: 'missing', message };
}

/** The teams of organisations on Gitea, which knows their members by the team's number. */
export function giteaTeams(api: Api): Teams {
  return {
    async members(org, name) {
      const teams = await list(api, 'GET /orgs/{org}/teams', z.array(team), plain, { org });
      if (teams.outcome !== 'ok') return teams;
      const found = teams.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (found === undefined) return unseen(org, name);
      const members = await list(api, 'GET /teams/{id}/members', z.array(member), plain, { id: found.id });
      return mapReply(members, (all) => all.map(({ login }) => login));
    },
  };
}
