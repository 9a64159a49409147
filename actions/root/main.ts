import { lines, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  command: text,
  directory: text,
  target: optionalText,
  operator: optionalText,
  arguments: lines,
};

/** Runs one command of Lockstep; its own parser reads the options. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ command, directory, arguments: others, ...named }, step) => {
    const { runStep, taskOf } = await import('@lockstep/cli');
    const options = Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    );
    return runStep(taskOf([command, ...options, ...others, '--', directory], directory), step);
  });
}
