import { repositoryShape } from '../repositories/shape.ts';
import { apiOf, pageOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import { fullName, type StoredRepository } from '../world/repository.ts';
import type { StoredArtifact, StoredJob, StoredRun } from '../world/run.ts';
import { userShape } from '../world/user.ts';

/** How an instant that has not come is written. */
const notYet = '1970-01-01T00:00:00Z';

const dateOf = (date: Date | undefined) => (date === undefined ? notYet : instant(date));

// A run for a tag names no branch.
function branchOf({ ref }: StoredRun): { readonly head_branch?: string } {
  return ref.startsWith('refs/heads/') ? { head_branch: ref.slice('refs/heads/'.length) } : {};
}

function progressOf({ status, conclusion }: Pick<StoredRun, 'status' | 'conclusion'>) {
  return { status, ...(conclusion !== undefined && { conclusion }) };
}

// API description, ActionWorkflowRun: the repository whose code ran, where the server says it.
function headOf(gitea: Gitea, { headRepository }: StoredRun): object {
  const head =
    headRepository === undefined ? undefined : gitea.repositories.get(headRepository.toLowerCase());
  if (head !== undefined) return { head_repository: repositoryShape(gitea, head, 'none') };
  return headRepository === undefined ? {} : { head_repository: { full_name: headRepository, fork: true } };
}

/** A run as the API shows it; the permissions of its repository are nobody's. */
export function runShape(gitea: Gitea, repository: StoredRepository, run: StoredRun): unknown {
  const { id, title, workflow, ref, event, attempt, number, commit, actor } = run;
  return {
    id,
    url: `${apiOf(gitea, repository)}/actions/runs/${id}`,
    previous_attempt_url: null,
    html_url: `${pageOf(gitea, repository)}/actions/runs/${id}`,
    display_title: title,
    path: `${workflow}@${ref}`,
    event,
    run_attempt: attempt,
    run_number: number,
    head_sha: commit,
    ...branchOf(run),
    ...progressOf(run),
    actor: userShape(gitea, actor),
    trigger_actor: userShape(gitea, actor),
    repository: repositoryShape(gitea, repository, 'none'),
    ...headOf(gitea, run),
    pull_requests: [],
    started_at: dateOf(run.started),
    completed_at: dateOf(run.completed),
  };
}

/** A job of a run as the API shows it. */
export function jobShape(
  gitea: Gitea,
  repository: StoredRepository,
  run: StoredRun,
  job: StoredJob,
): unknown {
  const api = apiOf(gitea, repository);
  const { id, name, labels } = job;
  return {
    id,
    url: `${api}/actions/jobs/${id}`,
    html_url: `${pageOf(gitea, repository)}/actions/runs/${run.id}/jobs/${id}`,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    name,
    labels,
    run_attempt: run.attempt,
    head_sha: run.commit,
    ...branchOf(run),
    ...progressOf(job),
    // API description, ActionWorkflowStep; recorded: none of a waiting job.
    steps: job.steps.map((step, index) => ({
      name: step.name,
      number: index + 1,
      ...progressOf(step),
      started_at: dateOf(run.started),
      completed_at: step.status === 'completed' ? dateOf(run.completed ?? run.started) : notYet,
    })),
    created_at: instant(run.created),
    started_at: dateOf(run.started),
    completed_at: job.status === 'completed' ? dateOf(run.completed ?? run.started) : notYet,
  };
}

/** What a run left behind, as the API shows it. No exchange shows one: it follows the API description. */
export function artifactShape(gitea: Gitea, repository: StoredRepository, artifact: StoredArtifact): unknown {
  const { id, run, name, archive, isExpired, created } = artifact;
  const url = `${apiOf(gitea, repository)}/actions/artifacts/${id}`;
  const stored = repository.runs.get(run);
  return {
    id,
    name,
    size_in_bytes: archive.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired,
    created_at: instant(created),
    updated_at: instant(created),
    expires_at: instant(new Date(created.getTime() + 90 * 86_400_000)),
    ...(stored !== undefined && {
      workflow_run: { id: run, head_sha: stored.commit, repository_id: repository.id },
    }),
  };
}

/** The address from which anyone who was sent there may load an archive for a while. */
export function archiveAddress(gitea: Gitea, repository: StoredRepository, { id }: StoredArtifact): string {
  return `${gitea.url()}api/actions_artifacts/${fullName(repository)}/${id}/zip?sig=${id}`;
}
