import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { ActLine } from './act-log.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

// Results of one job reach the others under its own name on Gitea, and by a pattern on GitHub.
function reduced(job: Job, without: ReadonlySet<string>): Job {
  const needs = [job.needs ?? []].flat().filter((id) => !without.has(id));
  const steps = job.steps.filter((step) => !without.has(step.with?.name ?? ''));
  return { ...job, needs, steps };
}

/** A workflow of which a caller left out some jobs. */
function withoutJobs(...ids: readonly string[]): (text: string) => string {
  return (text) => {
    const without = new Set(ids);
    const document: Workflow = parse(text);
    const missing = ids.filter((id) => !(id in document.jobs));
    if (missing.length > 0) throw new Error(`the workflow has no job ${missing.join(', ')}`);
    const kept = Object.entries(document.jobs).filter(([id]) => !without.has(id));
    const jobs = Object.fromEntries(kept.map(([id, job]) => [id, reduced(job, without)]));
    return stringify({ ...document, jobs });
  };
}

/** The publishing workflow without its rehearsal, as it may be when the ledger holds one. */
export const withoutRehearsal = withoutJobs('rehearse');

/** The publishing workflow of a caller who forgot the gates. */
export const withoutGates = withoutJobs('gates', 'gates-host');

// With a step before the one of the job `publish` that records.
function withStepBeforeRecord(step: Step): (text: string) => string {
  return (text) => {
    const document: Workflow = parse(text);
    const { publish } = document.jobs;
    const at = publish?.steps.findIndex((each) => each.with?.command === 'record') ?? -1;
    if (publish === undefined || at === -1)
      throw new Error('the workflow has no job that records and publishes');
    const steps = publish.steps.toSpliced(at, 0, step);
    return stringify({ ...document, jobs: { ...document.jobs, publish: { ...publish, steps } } });
  };
}

/** The workflow in which the results of gates say another run. */
export function withGatesOf(run: string): (text: string) => string {
  const script = `sed -i -E 's#("run": ?")[^"]*#\\1'"$RUN"'#' .lockstep/gates*.json`;
  return withStepBeforeRecord({ run: script, env: { RUN: run } });
}

/** The workflow in which the rehearsal that is recorded was of another seal. */
export function withRehearsalOf(seal: string): (text: string) => string {
  const script = `sed -i -E 's#("seal": ?")[^"]*#\\1'"$SEAL"'#' .lockstep/rehearsal.json`;
  return withStepBeforeRecord({ run: script, env: { SEAL: seal } });
}

const printed = z.record(z.string(), z.string());

/** The workflow with a last step in a job, which prints outputs of the job’s steps: by name, an expression each. */
export function telling(job: string, outputs: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => {
    const document: Workflow = parse(text);
    const known = document.jobs[job];
    if (known === undefined) throw new Error(`the workflow has no job ${job}`);
    const values = Object.entries(outputs).map(
      ([name, expression]) => `${JSON.stringify(name)}: \${{ toJSON(${expression}) }}`,
    );
    const step = {
      if: 'always()',
      run: `printf 'told by ${job} %s\\n' "$TOLD"`,
      env: { TOLD: `{ ${values.join(', ')} }` },
    };
    const steps = [...known.steps, step];
    return stringify({ ...document, jobs: { ...document.jobs, [job]: { ...known, steps } } });
  };
}

/** What a job told. */
export function toldBy(job: string, lines: readonly ActLine[]): Readonly<Record<string, string>> {
  const text = lines
    .map(({ msg }) => new RegExp(`^told by ${job} (\\{.*\\})`).exec(msg.trim())?.[1])
    .find(Boolean);
  return printed.parse(JSON.parse(text ?? '{}'));
}
