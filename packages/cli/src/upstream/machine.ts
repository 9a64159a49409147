import { allowListed, type Environment } from '@lockstep/hosts';
import type { World } from '../world.ts';

/** What is known of a machine where its clients are asked for their settings. */
export type Machine = Pick<World, 'env' | 'log'>;

/** What a client must see of a machine to find its own settings. */
const places = [
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'XDG_CONFIG_HOME',
  'PIP_CONFIG_FILE',
  'npm_config_userconfig',
  'NPM_CONFIG_USERCONFIG',
];

/** The environment in which a client is asked how it is set up; unlike in a sandbox, with the real home. */
export function settingsEnvironment(env: Environment): Readonly<Record<string, string>> {
  const known = places.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...allowListed(env), ...Object.fromEntries(known) };
}
