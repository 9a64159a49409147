import type { Branches, HostBranch } from '@lockstep/core';
import { z } from 'zod';
import { mapReply, orAbsent } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';

// `protected` is for everybody who may read, and true for rulesets too; the rules themselves are for administrators
// (hub4j/github-api, issue 2062).
const branch = z
  .object({ name: z.string(), commit: z.object({ sha: z.string() }), protected: z.boolean() })
  .transform(
    ({ name, commit, protected: isProtected }): HostBranch => ({ name, commit: commit.sha, isProtected }),
  );

const comparison = z.object({ status: z.enum(['ahead', 'behind', 'identical', 'diverged']) });

/** The branches of a repository on GitHub. */
export function githubBranches(api: Api): Branches {
  const repository = '/repos/{owner}/{repo}';
  return {
    get: async (name) =>
      orAbsent(await request(api, `GET ${repository}/branches/{branch}`, branch, { branch: name })),
    async contains(tip, commit) {
      const route = `GET ${repository}/compare/{basehead}` as const;
      const compared = await request(api, route, comparison, { basehead: `${commit}...${tip}`, per_page: 1 });
      return mapReply(orAbsent(compared), (found) => ['ahead', 'identical'].includes(found?.status ?? ''));
    },
  };
}
