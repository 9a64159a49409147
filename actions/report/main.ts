import { optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = { directory: text, target: optionalText, 'ledger-token': optionalSecret };

/** Opens the evidence of a release and shows it in the summary of the job. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, 'ledger-token': ledgerToken }, step) => {
    const { defaultOptions, runCommandByName, runStep } = await import('@lockstep/cli');
    const work = runCommandByName.bind(undefined, 'status', { ...defaultOptions, dir: directory, target });
    return runStep({ command: 'status', directory, work, ledgerToken, showsEvidence: true }, step);
  });
}
