import { optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  'run-id': optionalText,
  token: optionalSecret,
  'ledger-token': optionalSecret,
};

/** Finds the build of a tag, verifies it, and puts seal and files in their places. */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { directory, target, token, 'ledger-token': ledgerToken } = given;
    const { buildRunOf, defaultOptions, runCommandByName, runIdOf, runStep, withHostToken } = await import(
      '@lockstep/cli'
    );
    const options = { ...defaultOptions, dir: directory, target, run: runIdOf(given['run-id']) };
    let run = '';
    const work = withHostToken(token, async (world) => {
      const outcome = await runCommandByName('resolve-build', options, world);
      run = buildRunOf(outcome);
      return outcome;
    });
    const exit = await runStep(
      { command: 'resolve-build', directory, work, secret: token, ledgerToken },
      step,
    );
    step.setOutputs({ 'build-run': run });
    return exit;
  });
}
