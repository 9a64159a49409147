import type { HostJob, HostStep } from '@lockstep/core';
import { z } from 'zod';

const step = z
  .object({ number: z.int().nonnegative(), name: z.string(), conclusion: z.string().nullish() })
  .transform(({ conclusion, ...said }): HostStep => ({ ...said, ...(conclusion && { conclusion }) }));

// Gitea writes 1970 for what has not come yet.
function instantOf(text: string | null | undefined): string | undefined {
  return text && Date.parse(text) > 0 ? text : undefined;
}

// Words of both: `queued`, `waiting`, `pending`, `requested` for what has not begun.
function stateOf(status: string): HostJob['state'] {
  if (status === 'completed') return 'over';
  return status === 'in_progress' ? 'running' : 'waiting';
}

/** A job as both hosts show it: Gitea’s API description follows GitHub’s; its recorded jobs are waiting ones. */
const job = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    run_attempt: z.int().nonnegative().nullish(),
    status: z.string(),
    conclusion: z.string().nullish(),
    steps: z.array(step).nullish(),
    html_url: z.string().nullish(),
    started_at: z.string().nullish(),
    completed_at: z.string().nullish(),
  })
  .transform((said): HostJob => {
    const { id, name, status, conclusion } = said;
    const [startedAt, completedAt] = [said.started_at, said.completed_at].map(instantOf);
    return {
      id: String(id),
      name,
      // An attempt of 0 is one from before attempts were counted.
      attempt: said.run_attempt || 1,
      state: stateOf(status),
      ...(conclusion && { conclusion }),
      steps: said.steps ?? [],
      url: said.html_url ?? '',
      ...(startedAt !== undefined && { startedAt }),
      ...(completedAt !== undefined && { completedAt }),
    };
  });

/** A page of jobs. */
export const jobs = z.object({ jobs: z.array(job) });
