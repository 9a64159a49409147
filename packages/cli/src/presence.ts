import type { Holder, OpenHost, Secret } from '@lockstep/core';
import type { Presence } from '@lockstep/engine';
import { isAlive, machineId } from '@lockstep/hosts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** How much longer than it waits for registries a run may take, in milliseconds. */
const workMs = 15 * 60_000;

const runAddress = /^(https?:\/\/.+\/)([^/]+)\/([^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/;

// Only a run of this very server and repository is asked for: the name of another comes from a ledger.
async function isWorkflowOver(
  { run }: Holder,
  host: OpenHost,
  token: Secret | undefined,
  { env }: World,
): Promise<boolean> {
  const [, server, owner, name, id] = runAddress.exec(run) ?? [];
  const { GITHUB_SERVER_URL, GITHUB_API_URL: api, GITHUB_REPOSITORY } = env;
  if (server === undefined || owner === undefined || name === undefined || id === undefined) return false;
  const isOurs = `${GITHUB_SERVER_URL?.replace(/\/$/, '')}/` === server;
  if (!isOurs || api === undefined || GITHUB_REPOSITORY !== `${owner}/${name}`) return false;
  const kind = env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true' ? 'gitea' : 'github';
  const address = { kind, api: `${api.replace(/\/$/, '')}/`, owner, name } as const;
  const reply = await host(address, token).runs.get(id);
  return reply.outcome === 'ok' && reply.value.isOver;
}

/** How a run of this process holds a release. */
export function presenceOf(
  { wait, takeOver }: Pick<Options, 'wait' | 'takeOver'>,
  host: OpenHost,
  token: Secret | undefined,
  world: World,
): Presence {
  const machine = machineId();
  return {
    until: () => new Date(Date.now() + wait * 60_000 + workMs).toISOString(),
    machine,
    process: process.pid,
    takesOver: takeOver,
    async isOver(holder) {
      // A process with our own number is one that ended before us.
      if (holder.machine === machine && holder.process !== undefined && !world.inWorkflow)
        return holder.process === process.pid || !isAlive(holder.process);
      return isWorkflowOver(holder, host, token, world);
    },
  };
}
