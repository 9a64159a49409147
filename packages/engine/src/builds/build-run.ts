import { fail, type Host, type HostRun, type Problem, problem, replyProblem, throwAll } from '@lockstep/core';

/** What the run of a build must be. */
export interface ExpectedRun {
  readonly workflow: string;
  readonly commit: string;
}

/** More runs of one commit than anybody names by hand. */
const mostShown = 10;

/** The runs that could be meant: the one that is named, or those of the workflow for the commit; the newest first. */
async function runsOf(
  host: Host,
  { workflow, commit }: ExpectedRun,
  named: string | undefined,
): Promise<readonly HostRun[]> {
  const reply = named === undefined ? await host.runs.ofCommit(workflow, commit) : await host.runs.get(named);
  if (reply.outcome === 'ok') return [reply.value].flat();
  if (reply.outcome === 'refused' && reply.reason === 'missing') return [];
  const what =
    named === undefined ? `the runs of ${workflow} cannot be listed` : `run ${named} cannot be read`;
  throwAll([replyProblem(reply, what, 'BUILD_NOT_FOUND')]);
  return [];
}

function isOwn({ address: { owner, name } }: Host, repository: string): boolean {
  return repository.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

/** What is wrong with a run, as its host describes it. */
function runFaults(run: HostRun, expected: ExpectedRun, host: Host): readonly Problem[] {
  const { id, conclusion, workflow, commit, repository, event } = run;
  const faults: Problem[] = [];
  if (!run.isOver) faults.push(problem('BUILD_FAILED_RUN', `run ${id} has not ended`));
  else if (conclusion !== 'success')
    faults.push(problem('BUILD_FAILED_RUN', `run ${id} ended with ${conclusion ?? 'no conclusion'}`));
  if (workflow !== expected.workflow) {
    const message = `run ${id} is of ${workflow}, builds are made by ${expected.workflow}`;
    faults.push(problem('BUILD_WRONG_WORKFLOW', message));
  }
  if (commit !== expected.commit)
    faults.push(problem('BUILD_WRONG_COMMIT', `run ${id} built ${commit}, the tag is at ${expected.commit}`));
  if (!isOwn(host, repository))
    faults.push(problem('BUILD_FOREIGN', `run ${id} ran the code of ${repository}`));
  // A pull request brings its own workflow file and decides what it runs on.
  else if (event.startsWith('pull_request'))
    faults.push(problem('BUILD_FOREIGN', `run ${id} was started by a pull request`));
  return faults;
}

/**
 * The runs whose output may be published, the newest first.
 * @param already what is wrong beside; reported together.
 * @throws LockstepError `BUILD_NOT_FOUND`, or with everything that is wrong with the runs that were found.
 */
export async function buildRuns(
  host: Host,
  expected: ExpectedRun,
  named: string | undefined,
  already: readonly Problem[],
): Promise<readonly HostRun[]> {
  const runs = await runsOf(host, expected, named);
  const good = runs.filter((run) => runFaults(run, expected, host).length === 0);
  const faults = runs.slice(0, mostShown).flatMap((run) => runFaults(run, expected, host));
  throwAll([...already, ...(good.length > 0 ? [] : faults)]);
  if (good.length > 0) return good.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const which =
    named === undefined ? `no run of ${expected.workflow} for ${expected.commit}` : `no run ${named}`;
  throw fail('BUILD_NOT_FOUND', `${host.address.owner}/${host.address.name} has ${which}`);
}
