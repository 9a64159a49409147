import type { StandInAnswer } from '../../exchange.ts';
import { bytesAnswer, emptyAnswer, giteaJson } from '../http/answers.ts';
import { type Endpoint, numberParam, type RepositoryCall, requiredText, userOf } from '../http/call.ts';
import { countedAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import type { StoredJob, StoredRun } from '../world/run.ts';
import { artifactEndpoints } from './artifacts.ts';
import { runOf } from './lookup.ts';
import { jobShape, runShape } from './shapes.ts';
import { startRun } from './starting.ts';
import { type WorkflowFile, workflowFiles } from './workflow-file.ts';
import { workflowShape } from './workflow-shape.ts';

async function workflows(
  { repository }: RepositoryCall,
  ref = repository.defaultBranch,
): Promise<readonly WorkflowFile[]> {
  const commit = await repository.git.resolve(ref);
  return commit === undefined ? [] : workflowFiles(repository, commit);
}

async function workflowOf(call: RepositoryCall, ref?: string): Promise<WorkflowFile> {
  const name = call.params.workflow ?? '';
  const workflow = (await workflows(call, ref)).find(({ file }) => file === name);
  if (workflow === undefined) throw refusals.workflowUnknown(name);
  return workflow;
}

async function listWorkflows(call: RepositoryCall): Promise<StandInAnswer> {
  return countedAnswer(call, 'workflows', await workflows(call), (each) => workflowShape(call, each));
}

function fits({ request: { query } }: RepositoryCall, run: StoredRun): boolean {
  const status = query.get('status');
  const branch = run.ref.replace(/^refs\/(heads|tags)\//, '');
  const asked = [
    [query.get('event'), run.event],
    [query.get('branch'), branch],
    [query.get('actor'), run.actor.login],
    [query.get('head_sha'), run.commit],
  ] as const;
  const isInState = status === null || [run.status, run.conclusion].some((each) => each === status);
  return isInState && asked.every(([wanted, found]) => wanted === null || wanted === '' || wanted === found);
}

function listRuns(call: RepositoryCall, workflow?: string): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  const runs = [...repository.runs.values()].filter(
    (run) => fits(call, run) && (workflow === undefined || run.workflow === workflow),
  );
  return countedAnswer(call, 'workflow_runs', runs.reverse(), (run) => runShape(gitea, repository, run));
}

async function listRunsOf(call: RepositoryCall): Promise<StandInAnswer> {
  return listRuns(call, (await workflowOf(call)).file);
}

async function dispatch(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  const name = requiredText(call, 'ref', 'Ref').replace(/^refs\/(heads|tags)\//, '');
  const commit = await repository.git.resolve(name);
  if (commit === undefined) throw refusals.notFound(`ref "${name}" not found`);
  const workflow = await workflowOf(call, name);
  const isBranch = (await repository.git.refs(`refs/heads/${name}`)).some(
    ({ ref }) => ref === `refs/heads/${name}`,
  );
  const message = (await repository.git.commit(commit))?.message ?? '';
  startRun(gitea, repository, {
    workflow: workflow.file,
    name: workflow.name,
    jobs: workflow.jobs,
    event: 'workflow_dispatch',
    ref: isBranch ? `refs/heads/${name}` : `refs/tags/${name}`,
    commit,
    title: message.split('\n')[0] ?? '',
    actor: userOf(call),
  });
  return emptyAnswer(204);
}

function jobOf(call: RepositoryCall): { readonly run: StoredRun; readonly job: StoredJob } {
  const id = numberParam(call, 'job');
  const pairs = [...call.repository.runs.values()].flatMap((run) => run.jobs.map((job) => ({ run, job })));
  const found = pairs.find(({ job }) => job.id === id);
  if (found === undefined) throw refusals.notFound();
  return found;
}

function listJobs(call: RepositoryCall): Promise<StandInAnswer> {
  const run = runOf(call);
  return countedAnswer(call, 'jobs', run.jobs, (job) => jobShape(call.gitea, call.repository, run, job));
}

function showJob(call: RepositoryCall): StandInAnswer {
  const { run, job } = jobOf(call);
  return giteaJson(200, jobShape(call.gitea, call.repository, run, job));
}

function logOf(call: RepositoryCall): StandInAnswer {
  const { job } = jobOf(call);
  if (job.log === undefined) throw refusals.jobNotStarted();
  return { ...bytesAnswer(Buffer.from(job.log)), headers: { 'content-type': 'text/plain; charset=utf-8' } };
}

/** Workflows, their runs and jobs. Nothing cancels a run. */
export const actionEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'actions/workflows', 'read', listWorkflows),
  onRepository('GET', 'actions/workflows/:workflow/runs', 'read', listRunsOf),
  onRepository('POST', 'actions/workflows/:workflow/dispatches', 'write', dispatch),
  onRepository('GET', 'actions/runs', 'read', (call) => listRuns(call)),
  onRepository('GET', 'actions/runs/:run', 'read', (call) =>
    giteaJson(200, runShape(call.gitea, call.repository, runOf(call))),
  ),
  onRepository('GET', 'actions/runs/:run/jobs', 'read', listJobs),
  onRepository('GET', 'actions/jobs/:job', 'read', showJob),
  onRepository('GET', 'actions/jobs/:job/logs', 'read', logOf),
  ...artifactEndpoints,
];
