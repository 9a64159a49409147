import type { CommitState, HostStatus, Statuses } from '@lockstep/core';
import { z } from 'zod';
import { type Api, perform } from '../api.ts';
import { list } from '../pages.ts';

const states: Readonly<Record<string, CommitState>> = { success: 'success', pending: 'pending' };

const combined = z.object({
  statuses: z.array(
    z
      .object({
        context: z.string(),
        state: z.enum(['success', 'pending', 'failure', 'error']),
        target_url: z.string().nullish(),
      })
      .transform(
        ({ context, state, target_url: url }): HostStatus => ({
          context,
          state: states[state] ?? 'failure',
          ...(url && { url }),
        }),
      ),
  ),
});

/** The statuses of a commit on GitHub; the combined ones hold the newest of each context. */
export function githubStatuses(api: Api): Statuses {
  return {
    set: (sha, { url, ...status }) =>
      perform(api, 'POST /repos/{owner}/{repo}/statuses/{sha}', {
        sha,
        ...status,
        ...(url !== undefined && { target_url: url }),
      }),
    of: (ref) =>
      list(api, 'GET /repos/{owner}/{repo}/commits/{ref}/status', combined, (page) => page.statuses, { ref }),
  };
}
