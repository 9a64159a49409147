import type { Gitea } from '../world/gitea.ts';
import type { StoredRepository } from '../world/repository.ts';
import type { RunConclusion, RunStatus, StoredJob, StoredRun, StoredStep } from '../world/run.ts';
import type { StoredUser } from '../world/user.ts';

/** A run that shall be there. */
export interface NewRun {
  readonly workflow: string;
  readonly event: string;
  /** A full ref name: `refs/tags/v1.0.0`. */
  readonly ref: string;
  readonly commit: string;
  readonly actor: StoredUser;
  readonly title?: string;
  readonly attempt?: number;
  readonly status?: RunStatus;
  readonly conclusion?: RunConclusion;
  readonly jobs?: readonly {
    readonly name: string;
    readonly labels?: readonly string[];
    readonly log?: string;
    /** Default: those of the run. */
    readonly status?: RunStatus;
    readonly conclusion?: RunConclusion;
    readonly steps?: readonly StoredStep[];
  }[];
  /** The workflow's own name, which the server's report on the commit starts with. */
  readonly name?: string;
  readonly headRepository?: string;
}

function jobsOf(gitea: Gitea, wanted: NewRun, status: RunStatus): readonly StoredJob[] {
  return (wanted.jobs ?? [{ name: 'build', labels: ['ubuntu-latest'] }]).map(
    ({ name, labels = [], log, steps = [], ...own }) => ({
      id: gitea.numbers.next('job'),
      name,
      labels,
      status: own.status ?? status,
      conclusion: own.conclusion ?? wanted.conclusion,
      steps,
      log,
    }),
  );
}

const states = { success: 'success', failure: 'failure', cancelled: 'failure', skipped: 'skipped' } as const;

// The server reports on the commits of pushes, of its own accord (recorded: not on those of a dispatch), and of pull
// requests (go-gitea/gitea, services/actions/commit_status.go).
function reportOn(gitea: Gitea, repository: StoredRepository, run: StoredRun, name: string): void {
  if (!['push', 'pull_request'].includes(run.event)) return;
  for (const job of run.jobs) {
    repository.statuses.push({
      id: gitea.numbers.next('status'),
      commit: run.commit,
      context: `${name} / ${job.name} (${run.event})`,
      state: run.conclusion === undefined ? 'pending' : states[run.conclusion],
      description: run.status === 'queued' ? 'Waiting to run' : (run.conclusion ?? 'Has started running'),
      target: `/${repository.owner.login}/${repository.name}/actions/runs/${run.id}/jobs/${job.id}`,
      creator: undefined,
      created: run.created,
    });
  }
}

/** Adds a run as if something had started it. */
export function startRun(gitea: Gitea, repository: StoredRepository, wanted: NewRun): StoredRun {
  const now = gitea.now();
  const status = wanted.status ?? (wanted.conclusion === undefined ? 'queued' : 'completed');
  const run: StoredRun = {
    id: gitea.numbers.next('run'),
    number: repository.runs.size + 1,
    attempt: wanted.attempt ?? 1,
    workflow: wanted.workflow,
    event: wanted.event,
    ref: wanted.ref,
    commit: wanted.commit,
    title: wanted.title ?? wanted.workflow,
    status,
    conclusion: wanted.conclusion,
    actor: wanted.actor,
    created: now,
    started: status === 'queued' ? undefined : now,
    completed: status === 'completed' ? now : undefined,
    jobs: jobsOf(gitea, wanted, status),
    headRepository: wanted.headRepository,
  };
  repository.runs.set(run.id, run);
  reportOn(gitea, repository, run, wanted.name ?? wanted.workflow);
  return run;
}
