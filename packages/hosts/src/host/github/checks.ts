import type { CheckRuns, CommitState, HostCheckRun } from '@lockstep/core';
import { z } from 'zod';
import type { Api } from '../api.ts';
import { list } from '../pages.ts';

/** GitHub's documentation “About status checks”: these conclusions satisfy a rule that requires a check. */
const green = ['success', 'neutral', 'skipped'];

function stateOf(conclusion: string | undefined): CommitState {
  if (conclusion === undefined) return 'pending';
  return green.includes(conclusion) ? 'success' : 'failure';
}

const checkRun = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    status: z.string(),
    conclusion: z.string().nullish(),
    html_url: z.string().nullish(),
    details_url: z.string().nullish(),
    app: z.object({ slug: z.string().nullish() }).nullish(),
  })
  .transform(({ id, name, status, ...said }): HostCheckRun => {
    const conclusion = status === 'completed' ? (said.conclusion ?? 'completed') : undefined;
    return {
      id,
      name,
      application: said.app?.slug ?? '',
      state: stateOf(conclusion),
      said: conclusion ?? status,
      // A job's details name its run; the check's own page does so on newer servers only.
      url: said.details_url ?? said.html_url ?? '',
    };
  });

const checkRuns = z.object({ check_runs: z.array(checkRun) });

/** The check runs of commits on GitHub. */
export function githubChecks(api: Api): CheckRuns {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  return {
    of: (ref) => list(api, route, checkRuns, (page) => page.check_runs, { ref, filter: 'latest' }),
  };
}
