import type { CommitState, HostStatus, Statuses } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, perform } from '../api.ts';
import { list, plain } from '../pages.ts';

// A warning is not a success. Unverified: `warning` and `skipped` are in no recorded exchange.
function stateOf(state: string): CommitState {
  if (state === 'success' || state === 'skipped') return 'success';
  return state === 'pending' ? 'pending' : 'failure';
}

const status = z.object({
  id: z.int().positive(),
  context: z.string(),
  status: z.string(),
  target_url: z.string().nullish(),
});

function statusOf({ context, status: state, target_url: url }: z.infer<typeof status>): HostStatus {
  return {
    context,
    state: stateOf(state),
    ...(state === 'skipped' && { isSkipped: true }),
    ...(url && { url }),
  };
}

/** The statuses of a commit on Gitea, its own waiting workflows among them. */
export function giteaStatuses(api: Api): Statuses {
  return {
    set: (sha, { url, ...said }) =>
      perform(api, 'POST /repos/{owner}/{repo}/statuses/{sha}', {
        sha,
        ...said,
        ...(url !== undefined && { target_url: url }),
      }),
    async of(ref) {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
      const all = await list(api, route, z.array(status), plain, { ref });
      return mapReply(all, (found) => {
        // The later one of a context replaces the earlier; ids count up.
        const ordered = found.toSorted((one, other) => one.id - other.id);
        return [...new Map(ordered.map((each) => [each.context, statusOf(each)])).values()];
      });
    },
  };
}
