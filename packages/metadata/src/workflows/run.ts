import { lockstepRepository } from './deeds/lockstep-call.ts';
import { stagesOfCall } from './deeds/reusable-workflow.ts';
import { type DeedSources, deedsOf, type StepDeeds } from './deeds/step-deeds.ts';
import type { Job, Step, Workflow } from './model.ts';
import { localFolder, type WorkflowRepository } from './repository.ts';

/** A job as it takes part in a run, be it of a workflow that is called. */
export interface RunJob {
  readonly job: Job;
  readonly workflow: Workflow;
  /** The jobs that call the workflow of this one, the outermost first. */
  readonly callers: readonly RunJob[];
  /** The jobs that have to end before it starts. */
  readonly after: readonly RunJob[];
  readonly steps: readonly StepDeeds[];
  /** Whether it stands in a workflow of the suite, which another repository holds. */
  readonly isElsewhere?: boolean;
}

/** What one workflow file does when it is started, with all workflows of the repository that it calls. */
export interface WorkflowRun {
  readonly entry: Workflow;
  readonly workflows: readonly Workflow[];
  /** Called workflows’ jobs stand beside the jobs that call them. */
  readonly jobs: readonly RunJob[];
  /** Whether another workflow of the repository calls it, and nothing else starts it. */
  readonly isOnlyCalled: boolean;
}

const mostJobs = 2000;
const mostNesting = 10;

/** The workflow of the repository that a job calls. */
export function calledWorkflow(job: Job, workflows: readonly Workflow[]): Workflow | undefined {
  const path = localFolder(job.uses?.text ?? '');
  return path === undefined ? undefined : workflows.find(({ file }) => file === path);
}

/** Adds the jobs of a workflow, each after those it needs, and returns the ones of this level by their ids. */
class RunBuilder {
  readonly jobs: RunJob[] = [];
  readonly workflows = new Set<Workflow>();
  readonly #repository: WorkflowRepository;
  readonly #sources: DeedSources;
  readonly #followsCalls: boolean;

  constructor(repository: WorkflowRepository, sources: DeedSources, followsCalls: boolean) {
    this.#repository = repository;
    this.#sources = sources;
    this.#followsCalls = followsCalls;
  }

  /** @returns all jobs that have to end before the workflow is done. */
  add(workflow: Workflow, callers: readonly RunJob[], before: readonly RunJob[]): readonly RunJob[] {
    this.workflows.add(workflow);
    const made = new Map<string, readonly RunJob[]>();
    const make = (job: Job): readonly RunJob[] => {
      const known = made.get(job.id);
      if (known !== undefined) return known;
      // A circle of needs finds nothing here, and ends.
      made.set(job.id, []);
      const needed = workflow.jobs.filter(({ id }) => job.needs.some(({ text }) => text === id));
      const after = needed.length === 0 ? before : needed.flatMap(make);
      const result = this.#addJob(job, workflow, callers, [...new Set(after)]);
      made.set(job.id, result);
      return result;
    };
    return workflow.jobs.slice(0, mostJobs).flatMap(make);
  }

  #addJob(
    job: Job,
    workflow: Workflow,
    callers: readonly RunJob[],
    after: readonly RunJob[],
  ): readonly RunJob[] {
    const steps = job.steps.flatMap((step) => deedsOf(step, this.#sources));
    const own: RunJob = { job, workflow, callers, after, steps };
    if (this.jobs.length >= mostJobs) return [];
    this.jobs.push(own);
    const stages = this.#followsCalls ? stagesOfCall(job.uses?.text ?? '') : undefined;
    if (stages !== undefined) return [own, ...this.#addStages(own, stages)];
    const called = calledWorkflow(job, this.#repository.workflows);
    const isCircle = called === workflow || callers.some((caller) => caller.workflow === called);
    if (called === undefined || isCircle || callers.length >= mostNesting) return [own];
    return [own, ...this.add(called, [...callers, own], [own])];
  }

  /** Jobs of a workflow in another repository, one after the other, each at the place of the call. */
  #addStages(caller: RunJob, stages: readonly (readonly string[])[]): readonly RunJob[] {
    const made: RunJob[] = [];
    for (const commands of stages) {
      const stage = stageOf(caller, commands, made.at(-1) ?? caller);
      made.push(stage);
      this.jobs.push(stage);
    }
    return made;
  }
}

// A job of another repository’s workflow has nothing here that could be written wrongly.
function stageOf(caller: RunJob, commands: readonly string[], after: RunJob): RunJob {
  const spot = caller.job.uses?.spot ?? caller.job.spot;
  const node = { kind: 'map', entries: [], spot } as const;
  const bare = { uses: undefined, condition: undefined };
  const job: Job = { ...bare, id: caller.job.id, spot, node, needs: [], steps: [] };
  const step: Step = { ...bare, spot, node, run: undefined, with: undefined };
  const calls = commands.map((command) => ({ command, spot, option: () => undefined }));
  return {
    job,
    workflow: caller.workflow,
    callers: [...caller.callers, caller],
    after: [after],
    steps: [{ step, calls, foreign: [], code: [], commands: [] }],
    isElsewhere: true,
  };
}

function sourcesOf({ workflows, actions }: WorkflowRepository): DeedSources {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  return {
    actions,
    lockstep: new Set(steps.flatMap(({ uses }) => lockstepRepository(uses?.text ?? '') ?? [])),
  };
}

/**
 * The runs that a repository can start, one for each of its workflow files.
 * @param followsCalls whether what the suite’s own workflows do for a caller counts as jobs of the run.
 */
export function runsOf(repository: WorkflowRepository, followsCalls = false): readonly WorkflowRun[] {
  const sources = sourcesOf(repository);
  const called = new Set(
    repository.workflows.flatMap(({ jobs }) =>
      jobs.flatMap((job) => calledWorkflow(job, repository.workflows) ?? []),
    ),
  );
  return repository.workflows.map((entry) => {
    const builder = new RunBuilder(repository, sources, followsCalls);
    builder.add(entry, [], []);
    const isOnlyCalled = called.has(entry) && entry.triggers.every(({ name }) => name === 'workflow_call');
    return { entry, workflows: [...builder.workflows], jobs: builder.jobs, isOnlyCalled };
  });
}

/** A job and everything that has to end before it starts. */
export function ancestorsOf(job: RunJob): readonly RunJob[] {
  const found = new Set<RunJob>();
  const open = [...job.after];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...next.after);
  }
  return [...found];
}
