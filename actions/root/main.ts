import { lines, optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  command: text,
  directory: text,
  target: optionalText,
  operator: optionalText,
  arguments: lines,
  'ledger-token': optionalSecret,
  results: optionalText,
};

/** Runs one command of Lockstep; its own parser reads the options. */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { command, directory, arguments: others, 'ledger-token': ledgerToken, results, ...named } = given;
    const { placeResults, resultOfRequest, runStep, taskOf } = await import('@lockstep/cli');
    const options = Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    );
    const args = [command, ...options, ...others, '--', directory];
    const task = taskOf(args, directory);
    const work: typeof task.work = async (world) => {
      await placeResults(results, directory, world);
      return task.work(world);
    };
    const exit = await runStep({ ...task, work, ledgerToken }, step);
    if (exit === 0) step.setOutputs({ result: await resultOfRequest(args, step) });
    return exit;
  });
}
