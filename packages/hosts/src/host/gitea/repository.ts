import type { HostRepository, Reply } from '@lockstep/core';
import { z } from 'zod';
import { type Api, request } from '../api.ts';

const repository = z
  .object({
    full_name: z.string(),
    default_branch: z.string(),
    // Unverified: the recorded exchanges leave it out; the API description has it.
    private: z.boolean().nullish(),
    archived: z.boolean(),
    permissions: z.object({ push: z.boolean() }).nullish(),
  })
  .transform(
    (said): HostRepository => ({
      fullName: said.full_name,
      defaultBranch: said.default_branch,
      isPrivate: said.private === true,
      isArchived: said.archived,
      ...(said.permissions && { canPush: said.permissions.push }),
      locksReleases: false,
    }),
  );

/** What the server says about a repository, and about who asks. */
export function readRepository(api: Api): Promise<Reply<HostRepository>> {
  return request(api, 'GET /repos/{owner}/{repo}', repository);
}
