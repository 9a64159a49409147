import type { HostRepository, Reply } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, request } from '../api.ts';

const repository = z
  .object({
    full_name: z.string(),
    default_branch: z.string(),
    private: z.boolean(),
    archived: z.boolean(),
    permissions: z.object({ push: z.boolean(), pull: z.boolean().nullish() }).nullish(),
  })
  .transform(
    (said): HostRepository => ({
      fullName: said.full_name,
      defaultBranch: said.default_branch,
      isPrivate: said.private,
      isArchived: said.archived,
      // To a job’s own token GitHub says that it may nothing, not even what it has just done: read. That tells nothing
      // of what it may (semantic-release/github, issue 182).
      ...(said.permissions && said.permissions.pull !== false && { canPush: said.permissions.push }),
    }),
  );

const immutability = z.object({ enabled: z.boolean() });

// It takes the right to read the administration; whoever lacks it gets the same 404 as for a repository without the
// setting. Hence a refusal says nothing. Source: GitHub's API description, “repos/check-immutable-releases”.
async function locksReleases(api: Api): Promise<{ readonly locksReleases?: boolean }> {
  if (api.credential === undefined) return {};
  const said = await request(api, 'GET /repos/{owner}/{repo}/immutable-releases', immutability);
  return said.outcome === 'ok' ? { locksReleases: said.value.enabled } : {};
}

/** What the server says about a repository, and about who asks. */
export async function readRepository(api: Api): Promise<Reply<HostRepository>> {
  const found = await request(api, 'GET /repos/{owner}/{repo}', repository);
  if (found.outcome !== 'ok') return found;
  const locks = await locksReleases(api);
  return mapReply(found, (value) => ({ ...value, ...locks }));
}
