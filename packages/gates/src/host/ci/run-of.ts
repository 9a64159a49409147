import type { HostRun, RepositoryAddress } from '@lockstep/core';

/** The number in the address of a run of a repository, wherever on its server that is; undefined for other addresses. */
export function runNumber(url: string, { owner, name }: RepositoryAddress): string | undefined {
  const mark = `/${owner}/${name}/actions/runs/`.toLowerCase();
  const start = url.toLowerCase().lastIndexOf(mark);
  return start < 0 ? undefined : /^\d+/.exec(url.slice(start + mark.length))?.[0];
}

/** The run that an address leads to, or to a job of which. Servers put an id there, or the run’s place in a row. */
export function runAt(
  url: string,
  runs: readonly HostRun[],
  address: RepositoryAddress,
): HostRun | undefined {
  const number = runNumber(url, address);
  return number === undefined ? undefined : runs.find((run) => runNumber(run.url, address) === number);
}

/**
 * Whether a run says something of the commit as the repository has it. A pull request’s run is about a merge that was
 * never released, and a fork’s is about code that anybody may have changed.
 */
export function isOwnWork({ event, repository }: HostRun, { owner, name }: RepositoryAddress): boolean {
  return !event.startsWith('pull_request') && repository.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
