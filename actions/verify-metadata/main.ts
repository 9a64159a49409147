import { flag, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  'source-only': flag,
  workflows: flag,
  security: flag,
};

/** Checks configuration, manifests, versions and built files against each other. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, 'source-only': sourceOnly, ...given }, step) => {
    const { configDigestIn, defaultOptions, runCommandByName, runStep } = await import('@lockstep/cli');
    const options = { ...defaultOptions, ...given, dir: directory, sourceOnly };
    const work = runCommandByName.bind(undefined, 'check', options);
    const exit = await runStep({ command: 'check', directory, work }, step);
    if (exit === 0) step.setOutputs({ 'config-digest': await configDigestIn(directory, step) });
    return exit;
  });
}
