import { phases } from '@lockstep/core';
import { flag, optionalSecret, optionalText, optionalWord, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  channel: optionalText,
  phase: optionalWord(phases),
  token: optionalSecret,
  target: optionalText,
  operator: optionalText,
  'skip-rehearsal': flag,
  wait: optionalText,
};

/** Publishes what is sealed on one channel or all, or goes on where an earlier run stopped. */
export async function main(): Promise<void> {
  await runAction(inputs, async ({ directory, token, 'skip-rehearsal': skipRehearsal, ...named }, step) => {
    const { defaultOptions, runCommandWithToken, runStep, waitOf } = await import('@lockstep/cli');
    const wait = waitOf(named.wait);
    const options = { ...defaultOptions, ...named, dir: directory, skipRehearsal, wait };
    const work = runCommandWithToken.bind(undefined, 'publish', options, token);
    return runStep({ command: 'publish', directory, work, secret: token }, step);
  });
}
