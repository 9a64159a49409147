import { optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  token: optionalSecret,
  'ledger-token': optionalSecret,
};

/** Opens the evidence of a release, shows it in the summary of the job, and files what a rerun cannot mend. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, token, 'ledger-token': ledgerToken }, step) => {
    const { defaultOptions, reportRelease, runStep } = await import('@lockstep/cli');
    const work = reportRelease.bind(undefined, { ...defaultOptions, dir: directory, target }, token);
    return runStep(
      { command: 'status', directory, work, secret: token, ledgerToken, showsEvidence: true },
      step,
    );
  });
}
