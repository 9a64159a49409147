import { startPypiStandIn } from '@lockstep/standins';
import { pypiPlace, startServers, tokens, writeAnswers } from '../support/polyglot/servers.ts';
import { type ByChannel, byChannel, type Destination, secretNames } from './polyglot-channels.ts';

/** A stand-in for every channel: somewhere else for the same sealed files to go. */
export interface StandIns extends Destination {
  /** How each request that would change something was answered. */
  answers(): ByChannel<readonly (number | string)[]>;
  close(): Promise<void>;
}

/** Starts the stand-ins; the trial channel takes the token of the real one. */
export async function startStandIns(): Promise<StandIns> {
  const servers = await startServers();
  const testpypi = await startPypiStandIn({ tokens: [{ token: tokens.PYPI_API_TOKEN, user: 'ada' }] });
  const { npm, pypi, crates } = servers;
  const all = { testpypi, npm, pypi, crates };
  const issued: Readonly<Record<string, string>> = {
    ...tokens,
    [secretNames.testpypi]: tokens.PYPI_API_TOKEN,
  };
  return {
    settings: {
      testpypi: { kind: 'pypi', ...pypiPlace(testpypi) },
      npm: { registry: npm.url },
      pypi: pypiPlace(pypi),
      crates: { index: `sparse+${crates.url}` },
    },
    tokens: byChannel((id) => issued[secretNames[id]] ?? ''),
    answers: () => byChannel((id) => writeAnswers(all[id])),
    close: async () => {
      await Promise.all([testpypi.close(), servers.close()]);
    },
  };
}
