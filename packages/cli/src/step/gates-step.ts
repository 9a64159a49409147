import type { Secret } from '@lockstep/core';
import { silentLog } from '@lockstep/core';
import type { Step } from '@lockstep/hosts/actions';
import { lendHostToken } from '../builds/host-token-input.ts';
import type { Options } from '../options.ts';
import { startAnew, startingProcess, startsAnew } from '../start-clean.ts';

/**
 * Has a process without secrets take the place of this step before any gate runs something, once the host was asked; it
 * returns where there is nothing secret, and where no gate runs anything.
 */
export async function startGates(options: Options, token: Secret | undefined, step: Step): Promise<void> {
  const kept = step.inputVariables.filter((name) => name !== 'INPUT_TOKEN');
  if (!startsAnew(startingProcess('gate', step.env, kept))) return;
  if (token !== undefined) step.mask([token]);
  const world = {
    env: step.env,
    cwd: step.cwd,
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow: true,
    restart: (more: Readonly<Record<string, string>>) =>
      startAnew(startingProcess('gate', { ...step.env, ...more }, [...kept, ...Object.keys(more)])),
  };
  const { prepareGates } = await import('../commands/gate.ts');
  await prepareGates(options, token === undefined ? world : lendHostToken(token, world));
}
