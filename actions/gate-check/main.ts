import { optionalSecret, optionalText, optionalWord, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  gate: optionalText,
  host: optionalWord(['true', 'false']),
  operator: optionalText,
  token: optionalSecret,
};

/** Runs the gates of lockstep.yaml and reports each. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, host, token, ...given }, step) => {
    const { defaultOptions, resultOutput, runCommandByName, runStep, startGates, withHostToken } =
      await import('@lockstep/cli');
    const asksHost = host === undefined ? undefined : host === 'true';
    const options = { ...defaultOptions, ...given, asksHost, dir: directory };
    await startGates(options, token, step);
    const work = withHostToken(token, (world) => runCommandByName('gate', options, world));
    const exit = await runStep({ command: 'gate', directory, secret: token, work }, step);
    if (exit === 0) step.setOutputs({ result: await resultOutput('gate', options, step) });
    return exit;
  });
}
