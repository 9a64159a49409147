import { flag, lines, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  channel: optionalText,
  commands: lines,
  plan: optionalText,
  list: flag,
  hours: optionalText,
};

/** Installs what was released, looks into it and runs it; or says what would be installed. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, target, channel, commands, plan, list, hours }, step) => {
    const { defaultOptions, hoursOf, runCommandByName, runStep, sanityOutputs } = await import(
      '@lockstep/cli'
    );
    const options = {
      ...defaultOptions,
      dir: directory,
      target,
      channel,
      commands,
      planFile: plan,
      noInstall: list,
      hours: hoursOf(hours),
    };
    let outputs = sanityOutputs();
    const work: Parameters<typeof runStep>[0]['work'] = async (world) => {
      const outcome = await runCommandByName('sanity', options, world);
      outputs = sanityOutputs(outcome);
      return outcome;
    };
    const exit = await runStep({ command: 'sanity', directory, work }, step);
    step.setOutputs(outputs);
    return exit;
  });
}
