import { optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = { directory: text, target: optionalText, 'ledger-token': optionalSecret };

/** Downloads and compares every released artifact on every channel. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, 'ledger-token': ledgerToken }, step) => {
    const { defaultOptions, runCommandByName, runStep } = await import('@lockstep/cli');
    const work = runCommandByName.bind(undefined, 'verify', { ...defaultOptions, dir: directory, target });
    return runStep({ command: 'verify', directory, work, ledgerToken }, step);
  });
}
