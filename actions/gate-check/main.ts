import { optionalSecret, optionalText, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  gate: optionalText,
  operator: optionalText,
  token: optionalSecret,
};

/** Runs the gates of lockstep.yaml and reports each. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, token, ...given }, step) => {
    const { defaultOptions, runCommandByName, runStep, startGates, withHostToken } = await import(
      '@lockstep/cli'
    );
    const options = { ...defaultOptions, ...given, dir: directory };
    await startGates(options, token, step);
    const work = withHostToken(token, (world) => runCommandByName('gate', options, world));
    return runStep({ command: 'gate', directory, secret: token, work }, step);
  });
}
