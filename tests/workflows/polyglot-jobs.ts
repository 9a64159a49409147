import { parse, stringify } from 'yaml';

interface Step {
  readonly uses?: string;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

function reduced(job: Job, kept: ReadonlySet<string>): Job {
  const needs = [job.needs ?? []].flat().filter((id) => kept.has(id));
  const { needs: _, ...rest } = job;
  return needs.length === 0 ? rest : { needs, ...rest };
}

/**
 * A workflow with some of its jobs, as a server runs it again after a failure: what succeeded is neither run nor
 * waited for, and what it left for the others is still there.
 */
export function someJobs(workflow: string, ids: readonly string[]): string {
  const document: Workflow = parse(workflow);
  const kept = new Set(ids);
  const jobs = Object.entries(document.jobs).filter(([id]) => kept.has(id));
  const missing = ids.filter((id) => !(id in document.jobs));
  if (missing.length > 0) throw new Error(`the workflow has no job ${missing.join(', ')}`);
  return stringify({
    ...document,
    jobs: Object.fromEntries(jobs.map(([id, job]) => [id, reduced(job, kept)])),
  });
}

/** The names of the secrets that each job of a workflow mentions, by the job's id. */
export function secretsByJob(workflow: string): Readonly<Record<string, readonly string[]>> {
  const { jobs }: Workflow = parse(workflow);
  const named = (job: Job) => [
    ...new Set(
      [...JSON.stringify(job).matchAll(/\bsecrets\b(?:\.(?<name>\w+))?/g)].map(([, name]) => name ?? 'all'),
    ),
  ];
  return Object.fromEntries(Object.entries(jobs).map(([id, job]) => [id, named(job)]));
}
