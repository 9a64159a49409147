import type { HostRun, OpenHost, Reply, Secret } from '@lockstep/core';
import { workflowSurroundings } from './surroundings.ts';
import type { World } from './world.ts';

const runAddress = /^(https?:\/\/.+\/)([^/]+)\/([^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/;

/** Whether a run is named by the address of a workflow run, rather than by a terminal. */
export function isWorkflowRun(run: string): boolean {
  return runAddress.test(run);
}

/**
 * Asks the server about a run of this very server and repository.
 * @param run its address; a ledger may name any, so no other server is asked.
 * @returns undefined for a run of another place.
 */
export async function askWorkflowRun(
  run: string,
  host: OpenHost,
  token: Secret | undefined,
  { env }: World,
): Promise<Reply<HostRun> | undefined> {
  const [, server, owner, name, id] = runAddress.exec(run) ?? [];
  const ours = workflowSurroundings(env);
  if (owner === undefined || name === undefined || id === undefined) return undefined;
  if (ours?.api === undefined || ours.server !== server || ours.repository !== `${owner}/${name}`)
    return undefined;
  return host({ kind: ours.host, api: ours.api, owner, name }, token).runs.get(id);
}
