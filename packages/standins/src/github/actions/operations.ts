import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { type Call, numberIn, type Operation } from '../api/call.ts';
import { countedAnswer } from '../api/page.ts';
import { nodeId } from '../documents/account.ts';
import { apiOf } from '../hub.ts';
import { instant } from '../instant.ts';
import { refusals, refuse } from '../refusal.ts';
import { artifactPath, logPath } from '../storage/storage-handler.ts';
import { jobDocument, runDocument, workflowId } from './run-document.ts';
import type { StoredArtifact } from './stored-artifact.ts';
import type { StoredRun } from './stored-run.ts';

/** The runs that a request asks for, the newest first; only the last attempt of each is listed. */
function runsWanted({ repository, request: { query } }: Call): readonly StoredRun[] {
  const isWanted = (run: StoredRun) =>
    [
      ['head_sha', run.commit],
      ['branch', run.branch],
      ['event', run.event],
      ['actor', run.actor],
    ].every(([name = '', value]) => (query.get(name) ?? value) === value) &&
    [null, run.status, run.conclusion].includes(query.get('status'));
  return lastAttempts(repository.runs).filter(isWanted).toReversed();
}

function lastAttempts(runs: readonly StoredRun[]): readonly StoredRun[] {
  return runs.filter(({ id, attempt }) => !runs.some((other) => other.id === id && other.attempt > attempt));
}

function runsAnswer(call: Call, runs: readonly StoredRun[]): StandInAnswer {
  return countedAnswer(call, 'workflow_runs', runs, (run) => runDocument(call.hub, call.repository, run));
}

const listRuns = (call: Call) => runsAnswer(call, runsWanted(call));

/** A workflow is named by its number or its file's name; one that never ran is not known here. */
function listWorkflowRuns(call: Call): StandInAnswer {
  const name = call.params.workflow_id ?? '';
  const isNamed = ({ path }: StoredRun) => path.endsWith(`/${name}`) || String(workflowId(path)) === name;
  if (!call.repository.runs.some(isNamed)) return refuse(refusals.notFound());
  return runsAnswer(call, runsWanted(call).filter(isNamed));
}

function runNamed(call: Call): StoredRun | undefined {
  const id = numberIn(call, 'run_id');
  const attempts = call.repository.runs.filter((run) => run.id === id);
  return call.params.attempt_number === undefined
    ? lastAttempts(attempts)[0]
    : attempts.find(({ attempt }) => attempt === numberIn(call, 'attempt_number'));
}

function getRun(call: Call): StandInAnswer {
  const run = runNamed(call);
  if (run === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, runDocument(call.hub, call.repository, run));
}

/** The jobs of the last attempt, or those of all with `filter=all` (GitHub docs, “List jobs for a workflow run”). */
function listJobs(call: Call): StandInAnswer {
  const last = runNamed(call);
  if (last === undefined) return refuse(refusals.notFound());
  const { hub, repository, request } = call;
  const isAll = request.query.get('filter') === 'all';
  const runs = isAll ? repository.runs.filter(({ id }) => id === last.id) : [last];
  const jobs = runs.flatMap((run) => run.jobs.map((job) => ({ run, job })));
  return countedAnswer(call, 'jobs', jobs, ({ run, job }) => jobDocument(hub, repository, run, job));
}

/**
 * Where a job’s log is. The link is given for a job that has not ended as well, and leads to nothing then: the log is
 * written at its end.
 */
function sendToLog(call: Call): StandInAnswer {
  const id = numberIn(call, 'job_id');
  const job = call.repository.runs.flatMap(({ jobs }) => jobs).find((each) => each.id === id);
  if (job === undefined) return refuse(refusals.notFound());
  if (job.isLogExpired === true) return refuse(refusals.gone('Server Error'));
  const location = `${call.hub.addresses().storage}${call.hub.links.sign(logPath(id)).slice(1)}`;
  return { status: 302, headers: { location }, body: new Uint8Array() };
}

function isExpired({ hub }: Call, { expiresAt }: StoredArtifact): boolean {
  return expiresAt <= hub.now();
}

function artifactDocument(call: Call, artifact: StoredArtifact) {
  const { hub, repository } = call;
  const url = `${apiOf(hub, repository)}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.findLast(({ id }) => id === artifact.run);
  const at = instant(artifact.createdAt);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.archive.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(call, artifact),
    digest: `sha256:${artifact.sha256}`,
    created_at: at,
    updated_at: at,
    expires_at: instant(artifact.expiresAt),
    workflow_run: {
      id: artifact.run,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run?.branch ?? '',
      head_sha: run?.commit ?? '',
    },
  };
}

function listArtifacts(call: Call): StandInAnswer {
  const run = runNamed(call);
  if (run === undefined) return refuse(refusals.notFound());
  const name = call.request.query.get('name');
  const mine = call.repository.artifacts.filter(
    (each) => each.run === run.id && (name ?? each.name) === each.name,
  );
  return countedAnswer(call, 'artifacts', mine.toReversed(), (each) => artifactDocument(call, each));
}

function artifactNamed(call: Call): StoredArtifact | undefined {
  const id = numberIn(call, 'artifact_id');
  return call.repository.artifacts.find((each) => each.id === id);
}

function getArtifact(call: Call): StandInAnswer {
  const artifact = artifactNamed(call);
  if (artifact === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, artifactDocument(call, artifact));
}

/** Where an artifact's archive is; what has expired is gone (GitHub docs, “Download an artifact”). */
function downloadArtifact(call: Call): StandInAnswer {
  const artifact = artifactNamed(call);
  if (artifact === undefined || call.params.archive_format !== 'zip') return refuse(refusals.notFound());
  if (isExpired(call, artifact)) return refuse(refusals.gone('Artifact has expired'));
  const location = `${call.hub.addresses().storage}${call.hub.links.sign(artifactPath(artifact.id)).slice(1)}`;
  return { status: 302, headers: { location }, body: new Uint8Array() };
}

const reading = { area: 'actions', level: 'read' } as const;

/** Runs of workflows, and what they left. */
export const actionOperations: readonly Operation[] = [
  { method: 'GET', path: '/actions/runs', needs: reading, answer: listRuns },
  { method: 'GET', path: '/actions/workflows/{workflow_id}/runs', needs: reading, answer: listWorkflowRuns },
  { method: 'GET', path: '/actions/runs/{run_id}', needs: reading, answer: getRun },
  { method: 'GET', path: '/actions/runs/{run_id}/attempts/{attempt_number}', needs: reading, answer: getRun },
  { method: 'GET', path: '/actions/runs/{run_id}/jobs', needs: reading, answer: listJobs },
  {
    method: 'GET',
    path: '/actions/jobs/{job_id}/logs',
    needs: { ...reading, known: true },
    answer: sendToLog,
  },
  { method: 'GET', path: '/actions/runs/{run_id}/artifacts', needs: reading, answer: listArtifacts },
  { method: 'GET', path: '/actions/artifacts/{artifact_id}', needs: reading, answer: getArtifact },
  {
    method: 'GET',
    path: '/actions/artifacts/{artifact_id}/{archive_format}',
    needs: { ...reading, known: true },
    answer: downloadArtifact,
  },
];
