import { accountDocument, nodeId } from '../documents/account.ts';
import { shortRepositoryDocument } from '../documents/repository-document.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant } from '../instant.ts';
import type { Repository } from '../repository.ts';
import type { StoredJob, StoredRun } from './stored-run.ts';

/** The number of a workflow, which its path decides. */
export function workflowId(path: string): number {
  return [...path].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_000_007, 11);
}

function homeOf(hub: Hub, repository: Repository, { fork }: StoredRun) {
  if (fork === undefined) return shortRepositoryDocument(hub, repository);
  const [owner = '', name = ''] = fork.split('/');
  return {
    ...shortRepositoryDocument(hub, { ...repository, id: repository.id + 1, owner, name }),
    fork: true,
  };
}

/** A run as the API shows it. */
export function runDocument(hub: Hub, repository: Repository, run: StoredRun) {
  const url = `${apiOf(hub, repository)}/actions/runs/${run.id}`;
  const at = instant(run.createdAt);
  const who = { name: run.actor, email: `${run.id}@example.org` };
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: run.branch,
    head_sha: run.commit,
    path: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(run.path),
    url,
    html_url: `${pageOf(hub, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    actor: accountDocument(hub, run.actor),
    triggering_actor: accountDocument(hub, run.actor),
    run_started_at: at,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${apiOf(hub, repository)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${apiOf(hub, repository)}/actions/workflows/${workflowId(run.path)}`,
    display_title: run.name,
    head_commit: {
      id: run.commit,
      tree_id: run.commit,
      message: run.name,
      timestamp: at,
      author: who,
      committer: who,
    },
    repository: shortRepositoryDocument(hub, repository),
    head_repository: homeOf(hub, repository, run),
  };
}

/** A job of a run. */
export function jobDocument(hub: Hub, repository: Repository, run: StoredRun, job: StoredJob) {
  const at = instant(run.createdAt);
  const api = apiOf(hub, repository);
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.commit,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${pageOf(hub, repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: at,
    started_at: at,
    completed_at: job.status === 'completed' ? at : null,
    name: job.name,
    steps: (job.steps ?? []).map((step, index) => ({ ...step, number: index + 1 })),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: run.name,
    head_branch: run.branch,
  };
}
