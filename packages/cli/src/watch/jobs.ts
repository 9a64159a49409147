import { foreignText, type Problem, problem } from '@lockstep/core';
import { z } from 'zod';

/** The variable in which a workflow hands over what its other jobs came to: `${{ toJSON(needs) }}`. */
export const jobsVariable = 'LOCKSTEP_JOBS';

const jobsSchema = z.record(z.string().max(200), z.looseObject({ result: z.string().max(100) }));

const harmless = new Set(['success', 'skipped']);

/** The problems behind jobs that did not succeed; a matrix is one job here. */
export function failedJobs(text: string | undefined, run: string): readonly Problem[] {
  if (text === undefined || text.trim() === '') return [];
  let jobs: z.output<typeof jobsSchema>;
  try {
    jobs = jobsSchema.parse(JSON.parse(text));
  } catch {
    return [problem('USAGE', `${jobsVariable} is not what toJSON(needs) gives`)];
  }
  return Object.entries(jobs)
    .filter(([, { result }]) => !harmless.has(result))
    .map(([name, { result }]) =>
      problem(
        'VERIFICATION_FAILED',
        `the job ${foreignText(name)} ended with ${foreignText(result)}; see ${run}`,
        {
          where: { target: foreignText(name) },
        },
      ),
    );
}
