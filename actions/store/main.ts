import { optionalSecret, optionalText, optionalWord, runAction, text } from '@lockstep/hosts/actions';

const inputs = {
  directory: text,
  target: optionalText,
  part: optionalText,
  store: optionalWord(['auto', 'true', 'false']),
  token: optionalSecret,
  'ledger-token': optionalSecret,
  'retention-days': optionalText,
};

/**
 * Stores a sealed build. It is the last step of `seal` as well, with the inputs of that: a part waits for its merge.
 */
export async function main(): Promise<void> {
  await runAction(inputs, async (given, step) => {
    const { directory, target, part, store, token, 'ledger-token': ledgerToken } = given;
    if (part !== undefined || store === 'false') return 0;
    const { defaultOptions, retentionOf, runCommandByName, runStep, withHostToken } = await import(
      '@lockstep/cli'
    );
    const storing = store === 'auto' ? 'if possible' : 'always';
    const retention = retentionOf(given['retention-days']);
    const options = { ...defaultOptions, dir: directory, target, storing, retention } as const;
    const work = withHostToken(token, (world) => runCommandByName('store', options, world));
    return runStep({ command: 'store', directory, work, secret: token, ledgerToken }, step);
  });
}
