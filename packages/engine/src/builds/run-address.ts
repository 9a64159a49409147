/** The repository and the id of a workflow run. */
export interface RunAddress {
  /** `owner/name` */
  readonly repository: string;
  readonly id: string;
}

const address = /^https?:\/\/[^?#]*?\/([^/]+\/[^/]+)\/actions\/runs\/([0-9]+)$/;

/** What the address of a run, as a seal names it, says; undefined for a build that no workflow made. */
export function runIn(run: string): RunAddress | undefined {
  const [, repository, id] = address.exec(run) ?? [];
  return repository === undefined || id === undefined ? undefined : { repository, id };
}
