import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '@lockstep/core';
import { allowListed, type Environment } from './environment.ts';
import { runCommand } from './processes.ts';

/**
 * Where packages' own code may run: with an empty home and nothing of the environment but what is allow-listed.
 *
 * It keeps credentials out of reach by not having them; it does not confine a process to its folder.
 */
export async function createSandbox(folder: string, env: Environment): Promise<Sandbox> {
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  await mkdir(home, { recursive: true, mode: 0o700 });
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  return {
    env: {
      ...allowListed(env),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    },
    run: runCommand,
    async folder(name) {
      const path = join(folder, name);
      await mkdir(path, { recursive: true });
      return path;
    },
  };
}
