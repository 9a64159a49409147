import type { Teams } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import type { Api } from '../api.ts';
import { list, plain } from '../pages.ts';

const member = z.object({ login: z.string() });

/** The teams of organisations on GitHub; a job's own token sees none (actions/github-script, issue 518). */
export function githubTeams(api: Api): Teams {
  const route = 'GET /orgs/{org}/teams/{team_slug}/members';
  return {
    async members(org, team_slug) {
      const found = await list(api, route, z.array(member), plain, { org, team_slug });
      return mapReply(found, (members) => members.map(({ login }) => login));
    },
  };
}
