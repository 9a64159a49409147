import type { Holder, OpenHost, Secret } from '@lockstep/core';
import type { Presence } from '@lockstep/engine';
import { isAlive, machineId } from '@lockstep/hosts';
import type { Options } from './options.ts';
import { askWorkflowRun } from './workflow-run.ts';
import type { World } from './world.ts';

/** How much longer than it waits for registries a run may take, in milliseconds. */
const workMs = 15 * 60_000;

async function isWorkflowOver(
  { run }: Holder,
  host: OpenHost,
  token: Secret | undefined,
  world: World,
): Promise<boolean> {
  const reply = await askWorkflowRun(run, host, token, world);
  return reply?.outcome === 'ok' && reply.value.isOver;
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
