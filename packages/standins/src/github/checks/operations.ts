import type { StandInAnswer } from '../../exchange.ts';
import type { StoredRun } from '../actions/stored-run.ts';
import type { Call, Operation } from '../api/call.ts';
import { countedAnswer } from '../api/page.ts';
import { resolveRevision } from '../git/git-store.ts';
import { type Hub, pageOf } from '../hub.ts';
import { refusals, refuse } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { checkRunDocument } from './check-run-document.ts';
import type { StoredCheckRun } from './stored-check-run.ts';

// Every job of a workflow is a check run, in the suite of its run.
function jobChecks(hub: Hub, repository: Repository, run: StoredRun): readonly StoredCheckRun[] {
  const page = `${pageOf(hub, repository)}/actions/runs/${run.id}`;
  return run.jobs.map(({ id, name, status, conclusion }) => ({
    id,
    commit: run.commit,
    name,
    status,
    conclusion,
    app: 'github-actions',
    suite: run.id,
    details: `${page}/job/${id}`,
    createdAt: run.createdAt,
  }));
}

function checksOf(hub: Hub, repository: Repository, commit: string): readonly StoredCheckRun[] {
  const jobs = repository.runs.flatMap((run) => jobChecks(hub, repository, run));
  return [...repository.checkRuns, ...jobs]
    .filter((check) => check.commit === commit)
    .toSorted((one, other) => other.id - one.id);
}

/** GitHub docs, “List check runs for a Git reference”: `latest` shows the newest of each name in a suite. */
function isLatest(check: StoredCheckRun, index: number, all: readonly StoredCheckRun[]): boolean {
  return (
    all.findIndex(
      (other) => other.name === check.name && other.app === check.app && other.suite === check.suite,
    ) === index
  );
}

async function listCheckRuns(call: Call): Promise<StandInAnswer> {
  const { hub, repository, params, request } = call;
  const commit = await resolveRevision(repository.git, params.ref ?? '');
  if (commit === undefined) return refuse(refusals.unprocessable(`No commit found for SHA: ${params.ref}`));
  const { query } = request;
  const fits = (check: StoredCheckRun) =>
    (query.get('check_name') ?? check.name) === check.name &&
    (query.get('status') ?? check.status) === check.status;
  const all = checksOf(hub, repository, commit);
  const shown = query.get('filter') === 'all' ? all : all.filter(isLatest);
  return countedAnswer(call, 'check_runs', shown.filter(fits), (check) =>
    checkRunDocument(hub, repository, check),
  );
}

/** What applications found out about commits. */
export const checkOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/commits/{ref+}/check-runs',
    needs: { area: 'checks', level: 'read' },
    answer: listCheckRuns,
  },
];
