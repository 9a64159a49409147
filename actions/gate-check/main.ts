import { lines, runAction, text } from '@lockstep/hosts/actions';

const inputs = { directory: text, gates: lines };

/** Runs every gate and reports each. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, gates: given }, step) => {
    const { checkGates, readGates, runStep } = await import('@lockstep/cli');
    const gates = readGates(given);
    const work = checkGates.bind(undefined, gates, directory);
    return runStep({ command: 'gate-check', directory, work }, step);
  });
}
