import { flag, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = { directory: text, target: optionalText, build: flag, part: optionalText };

/** Seals the built files, after building them if asked; a part of a matrix build, or the merge of all parts. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, build, part }, step) => {
    const { defaultOptions, runCommandByName, runStep } = await import('@lockstep/cli');
    const options = { ...defaultOptions, dir: directory, target, build, part };
    const work = runCommandByName.bind(undefined, 'seal', options);
    return runStep({ command: 'seal', directory, work }, step);
  });
}
