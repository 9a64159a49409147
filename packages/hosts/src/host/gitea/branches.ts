import type { Branches, HostBranch } from '@lockstep/core';
import { z } from 'zod';
import { mapReply, orAbsent } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';

const branch = z
  .object({ name: z.string(), commit: z.object({ id: z.string() }), protected: z.boolean() })
  .transform(
    ({ name, commit, protected: isProtected }): HostBranch => ({ name, commit: commit.id, isProtected }),
  );

const comparison = z.object({ total_commits: z.int().nonnegative() });

/** The branches of a repository on Gitea. */
export function giteaBranches(api: Api): Branches {
  const repository = '/repos/{owner}/{repo}';
  return {
    get: async (name) =>
      orAbsent(await request(api, `GET ${repository}/branches/{+branch}`, branch, { branch: name })),
    // What a comparison lists is in the second and not in the first.
    async contains(tip, commit) {
      const route = `GET ${repository}/compare/{+basehead}` as const;
      const compared = orAbsent(await request(api, route, comparison, { basehead: `${tip}...${commit}` }));
      return mapReply(compared, (found) => found?.total_commits === 0);
    },
  };
}
