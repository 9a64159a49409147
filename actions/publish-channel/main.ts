import { phases } from '@lockstep/core';
import {
  flag,
  type Inputs,
  lines,
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
  'ledger-anchor': lines,
  results: optionalText,
  'take-over': flag,
};

async function optionsOf({ directory, channel, phase, target, operator, ...others }: Inputs<typeof inputs>) {
  const { defaultOptions, tipsIn, tipsOfNeeds, waitOf } = await import('@lockstep/cli');
  const named = { channel, phase, target, operator, dir: directory };
  return {
    ...defaultOptions,
    ...named,
    skipRehearsal: others['skip-rehearsal'],
    takeOver: others['take-over'],
    tips: [...tipsIn(others['ledger-anchor']), ...tipsOfNeeds(others.results)],
    wait: waitOf(others.wait),
  };
}

/** Publishes what is sealed on one channel or all, or goes on where an earlier run stopped. */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { directory, token, results, 'ledger-token': ledgerToken } = given;
    const { recordNeeded, runCommandWithToken, runStep } = await import('@lockstep/cli');
    const options = await optionsOf(given);
    const work: Parameters<typeof runStep>[0]['work'] = async (world) =>
      (await recordNeeded(results, options, world)) ?? runCommandWithToken('publish', options, token, world);
    return runStep({ command: 'publish', directory, work, secret: token, ledgerToken }, step);
  });
}
