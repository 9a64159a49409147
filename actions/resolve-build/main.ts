import { flag, optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  'run-id': optionalText,
  token: optionalSecret,
  'ledger-token': optionalSecret,
  'hand-over': flag,
  'seal-digest': optionalText,
  'config-digest': optionalText,
  'fixed-jobs': flag,
  'tag-only': flag,
};

/** Finds the build of a tag, or takes what an earlier job found, verifies it, and puts seal and files in their places. */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { directory, target, token, 'ledger-token': ledgerToken } = given;
    const { defaultOptions, resolveForJobs, runIdOf, runStep, withHostToken } = await import('@lockstep/cli');
    const options = { ...defaultOptions, dir: directory, target, run: runIdOf(given['run-id']) };
    const terms = {
      handOver: given['hand-over'],
      seal: given['seal-digest'],
      config: given['config-digest'],
      fixedJobs: given['fixed-jobs'],
      tagOnly: given['tag-only'],
    };
    let outputs = {};
    const work = withHostToken(token, async (world) => {
      const resolved = await resolveForJobs(terms, options, world);
      outputs = resolved.outputs;
      return resolved.outcome;
    });
    const exit = await runStep(
      { command: 'resolve-build', directory, work, secret: token, ledgerToken },
      step,
    );
    step.setOutputs(outputs);
    return exit;
  });
}
