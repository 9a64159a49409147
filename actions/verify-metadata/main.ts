import { flag, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = { directory: text, target: optionalText, 'source-only': flag };

/** Checks configuration, manifests, versions and built files against each other. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, 'source-only': sourceOnly }, step) => {
    const { defaultOptions, runCommandByName, runStep } = await import('@lockstep/cli');
    const options = { ...defaultOptions, dir: directory, target, sourceOnly };
    const work = runCommandByName.bind(undefined, 'check', options);
    return runStep({ command: 'check', directory, work }, step);
  });
}
