import { lines, optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  command: text,
  directory: text,
  target: optionalText,
  operator: optionalText,
  arguments: lines,
  'ledger-token': optionalSecret,
};

/** Runs one command of Lockstep; its own parser reads the options. */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { command, directory, arguments: others, 'ledger-token': ledgerToken, ...named } = given;
    const { runStep, taskOf } = await import('@lockstep/cli');
    const options = Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    );
    const task = taskOf([command, ...options, ...others, '--', directory], directory);
    return runStep({ ...task, ledgerToken }, step);
  });
}
