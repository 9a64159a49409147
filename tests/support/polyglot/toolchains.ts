import { homedir } from 'node:os';
import { join } from 'node:path';
import { allowListed } from '@lockstep/hosts';
import type { Variables } from '../lockstep.ts';

/**
 * Where this machine has its toolchains and certificates, for a command that has a home of its own and still has to
 * start Python and cargo and reach the package registries.
 */
export function toolchains(): Variables {
  const { PATH: _, ...machine } = allowListed(process.env);
  const known = { RUSTUP_HOME: join(homedir(), '.rustup'), PYENV_ROOT: join(homedir(), '.pyenv') };
  return { ...known, ...machine };
}
