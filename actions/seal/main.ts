import { flag, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = { directory: text, target: optionalText, build: flag };

/** Seals the built files, after building them if asked. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, build }, step) => {
    const { defaultOptions, runCommandByName, runStep } = await import('@lockstep/cli');
    const options = { ...defaultOptions, dir: directory, target, build };
    const work = runCommandByName.bind(undefined, 'seal', options);
    return runStep({ command: 'seal', directory, work }, step);
  });
}
