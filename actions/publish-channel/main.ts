import { phases } from '@lockstep/core';
import {
  flag,
  type Inputs,
  optionalSecret,
  optionalText,
  optionalWord,
  runAction,
  text,
} from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  channel: optionalText,
  phase: optionalWord(phases),
  token: optionalSecret,
  target: optionalText,
  operator: optionalText,
  'skip-rehearsal': flag,
  wait: optionalText,
  'ledger-token': optionalSecret,
  'ledger-anchor': optionalText,
  'take-over': flag,
};

async function optionsOf({ directory, channel, phase, target, operator, ...others }: Inputs<typeof inputs>) {
  const { anchorIn, defaultOptions, waitOf } = await import('@lockstep/cli');
  const named = { channel, phase, target, operator, dir: directory };
  return {
    ...defaultOptions,
    ...named,
    skipRehearsal: others['skip-rehearsal'],
    takeOver: others['take-over'],
    anchor: anchorIn(others['ledger-anchor']),
    wait: waitOf(others.wait),
  };
}

/** Publishes what is sealed on one channel or all, or goes on where an earlier run stopped. */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { directory, token, 'ledger-token': ledgerToken } = given;
    const { runCommandWithToken, runStep } = await import('@lockstep/cli');
    const work = runCommandWithToken.bind(undefined, 'publish', await optionsOf(given), token);
    return runStep({ command: 'publish', directory, work, secret: token, ledgerToken }, step);
  });
}
